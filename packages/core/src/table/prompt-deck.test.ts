import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { translateFramework } from '../words/text.ts'
import { promptDeck, promptDeckMarkdown, promptDeckTable, sessionNotes } from './prompt-deck.ts'
import { tableToCsv } from './table-to-csv.ts'

const inEnglish = { framework: camdenOutline, language: english }
const questions = camdenOutline.prompts.flatMap((prompt) =>
  prompt.questions.map(({ text }) => text as string),
)

describe('the deck', () => {
  it('holds the brief’s six cards under the session’s title', () => {
    const { title, cards } = promptDeck(inEnglish)
    expect(title).toBe('Questions for our meeting')
    expect(cards).toHaveLength(6)
    expect(promptDeck({ ...inEnglish, title: 'Riverbend' }).title).toBe('Riverbend')
  })

  it('keeps each note with its card, and nothing that belongs to no card', () => {
    const notes = { 'community-needs': ' Rides. ', nobody: 'Lost', toString: 'x' }
    const { cards, table } = sessionNotes(inEnglish, notes)
    expect(
      cards.filter(({ notes: noted }) => noted).map(({ id, notes: noted }) => [id, noted]),
    ).toEqual([['community-needs', 'Rides.']])
    expect(table.head.at(-1)).toBe('Notes')
    expect(table.rows.map((row) => row.at(-1)?.text)).toEqual(['', '', '', 'Rides.', '', ''])
    for (const row of table.rows) expect(row).toHaveLength(table.head.length)
  })

  it('has all questions and notes in its Markdown, in order', () => {
    const markdown = promptDeckMarkdown(inEnglish, { 'community-needs': 'One\nTwo' })
    let from = 0
    for (const question of questions) {
      const at = markdown.indexOf(question, from)
      expect(at).toBeGreaterThan(-1)
      from = at
    }
    expect(markdown).toContain('## Card 4: Community members &amp; individuals')
    expect(markdown).toContain('**Notes**\n\nOne\n\nTwo\n')
    expect(markdown.match(/\*\*Notes\*\*/g)).toHaveLength(1)
  })

  it('lets no note be a heading, a quotation or a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.constantFrom('#', '>', '=', '-', '```'),
        (text, sign) => {
          const notes = { 'community-needs': `${sign} ${text}` }
          const plain = promptDeckMarkdown(inEnglish).split('\n')
          const noted = promptDeckMarkdown(inEnglish, notes).split('\n')
          const marked = (lines: readonly string[]) =>
            lines.filter((line) => /^(#|>|=|```)/.test(line))
          expect(marked(noted)).toEqual(marked(plain))
          expect(tableToCsv(promptDeckTable(inEnglish, notes))).not.toMatch(/(^|,)"?[=]/m)
        },
      ),
    )
  })

  it('speaks Arabic around questions that stay English', () => {
    const framework = translateFramework(camdenOutline, arabic)
    const { dir, cards } = sessionNotes({ framework, language: arabic })
    expect(dir).toBe('rtl')
    expect(cards[0]?.heading).toMatch(/^البطاقة 1/)
    expect(cards[0]?.questions).toEqual([questions[0]])
  })
})
