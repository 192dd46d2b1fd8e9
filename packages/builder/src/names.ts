import { readText } from '@value-framework/core'
import type { Builder } from './context.ts'
import type { Column } from './model/page.ts'

type Names = Pick<Builder, 'say' | 'framework' | 'page'>

/** A group as the page calls it: its name, or its number. */
export function groupName({ say, page }: Names, column: Column): string {
  if (column.label) return column.label
  const number = page.columns.findIndex(({ key }) => key === column.key) + 1
  return say('grid.unnamed', { number })
}

/** A dimension as the page calls it. */
export function dimensionName({ say, framework }: Names, id: string): string {
  const label = framework.dimensions.find((dimension) => dimension.id === id)?.label
  return label === undefined ? id : readText(label, say.lang, framework.lang).text
}
