import { defineElement } from './element/define.ts'
import { upgradeFigures } from './element/upgrade.ts'
import { elements } from './elements.ts'

for (const element of elements) defineElement(element)
upgradeFigures(elements)
