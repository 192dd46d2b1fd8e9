import { camdenFramework, english, questionPrompts } from '@value-framework/core'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { all, attributes, openOfficeFile, texts } from '../test/office-file.ts'
import { questionPromptCardsDocx } from './question-prompt-cards-docx.ts'
import { sectorComparisonTableDocx } from './sector-comparison-table-docx.ts'

const content = { framework: camdenFramework, language: english }

it('prints every question on a card of its own size, four cards a page', () => {
  const document = openOfficeFile(questionPromptCardsDocx(content)).xml('word/document.xml')
  const { cards } = questionPrompts(content)
  const cells = all(document, 'w:tc').map((cell) => texts(cell, 'w:t'))
  expect(cells.filter((words) => words.length > 0)).toHaveLength(cards.length)
  cards.forEach((card, index) => {
    expect(cells[index]).toEqual(
      expect.arrayContaining([
        card.audienceLabel.text,
        ...card.questions.map(({ said }) => said.text),
      ]),
    )
  })
  const [page] = attributes(document, 'w:pgSz', 'w:h')
  const heights = attributes(document, 'w:trHeight', 'w:val').map(Number)
  expect(new Set(attributes(document, 'w:trHeight', 'w:hRule'))).toEqual(new Set(['exact']))
  expect(2 * (heights[0] ?? 0)).toBeLessThan(Number(page) - 1440)
  expect(3 * (heights[0] ?? 0)).toBeGreaterThan(Number(page) - 1440)
})

it('sets questions large, and smaller only where a card would overflow', () => {
  const sizes = (bytes: Uint8Array): readonly number[] =>
    attributes(openOfficeFile(bytes).xml('word/document.xml'), 'w:sz', 'w:val').map(Number)
  expect(Math.max(...sizes(questionPromptCardsDocx(content)))).toBe(40)
  const long = 'How would people here say that things have changed for them? '.repeat(30)
  const cards = { add: [{ id: 'own', audience: 'community', text: long }] } as never
  const own = questionPromptCardsDocx({ ...content, cards })
  expect(Math.min(...sizes(own))).toBeLessThanOrEqual(40)
})

it('names the sector table, its columns and its notes', async () => {
  const bytes = sectorComparisonTableDocx({ ...content, license: 'CC BY 4.0' })
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  for (const words of ['How sectors compare', 'Healthcare', 'License: CC BY 4.0.']) {
    expect(value).toContain(words)
  }
})
