/** The script of the pages that the menu is tried in: figures, a place to paste in, and a real editor. */
import { Editor } from '@tiptap/core'
import Image from '@tiptap/extension-image'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { type ComponentType, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { DimensionRadar } from '../src/dimension-radar/dimension-radar-light.tsx'
import type { FigureExport } from '../src/menu/figure-action.ts'
import { QuestionPromptCards } from '../src/question-prompt-cards/question-prompt-cards.tsx'
import { SectorComparisonTable } from '../src/sector-comparison-table/sector-comparison-table.tsx'

const figures = { DimensionRadar, QuestionPromptCards, SectorComparisonTable }
const violations: string[] = []
const exported: FigureExport[] = []

document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
  violations.push(violatedDirective)
})

function show(name: keyof typeof figures, props: object): void {
  const figure = figures[name] as unknown as ComponentType<Record<string, unknown>>
  const onExport = (one: FigureExport): number => exported.push(one)
  createRoot(document.querySelector('main') as Element).render(
    createElement(figure, { languages: [spanish, arabic], onExport, ...props }),
  )
}

document.querySelector<HTMLElement>('#paper')?.addEventListener('paste', (event) => {
  event.preventDefault()
  const data = event.clipboardData as DataTransfer
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  Object.assign(window, { pasted: { html, text, file: data.files[0] } })
})

const sheet = document.querySelector('#editor')
if (sheet) {
  const extensions = [StarterKit, Image.configure({ allowBase64: true }), TableKit]
  Object.assign(window, { editor: new Editor({ element: sheet, extensions, injectCSS: false }) })
}

Object.assign(window, { show, violations, exported })
