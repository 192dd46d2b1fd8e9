import { camdenOutline } from '@value-framework/core'
import { blankPage, type Entry, type FigureLanguage, newColumn, type Page } from './page.ts'

const numbers = [4, 3, 5, 2]

/** What the page begins with: one group with made-up numbers, to type over. */
export function startPage(language: FigureLanguage): Page {
  const entries = camdenOutline.dimensions.map(({ id }, index): [string, Entry] => [
    id,
    { text: String(numbers[index]), example: true },
  ])
  return {
    ...blankPage,
    language,
    columns: [{ ...newColumn(1), entries: Object.fromEntries(entries) }],
  }
}
