import { expect, it } from 'vitest'
import { sampleTable } from '../../test/sample-table.ts'
import { tableToText } from './table-to-text.ts'

it('names each row once and each column with its words', () => {
  expect(tableToText(sampleTable)).toBe(
    `How we see it, ratings from 1 to 5

Residents
  Outcomes: 3.5
  Community engagement: Not shown, to protect privacy.

County, health
  Outcomes: -2
  Community engagement: Said "yes" and more

Made-up example numbers
Source: Partner survey, 2026
`,
  )
})

it('does without caption, head and notes', () => {
  const rows = [[{ text: 'Trust' }, { text: 'grows' }], [{ text: 'Alone' }]]
  expect(tableToText({ caption: '', lang: 'en', dir: 'ltr', head: [], rows, notes: [] })).toBe(
    'Trust\n  grows\n\nAlone\n',
  )
})
