import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import type { Framework } from '../model/framework.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { questionPrompts } from './prompt-cards.ts'
import { layerPrompts } from './prompt-layers.ts'
import { questionPromptCardsTable, questionPromptCardsText } from './question-prompt-cards.ts'
import { selectPrompts } from './select-prompts.ts'

const inEnglish = { framework: camdenFramework, language: english }
const inSpanish = { framework: translateFramework(camdenFramework, spanish), language: spanish }
const inArabic = { framework: translateFramework(camdenFramework, arabic), language: arabic }
const tenQuestions = camdenFramework.prompts.flatMap(({ questions }) =>
  questions.map(({ text }) => text),
)

describe('selectPrompts', () => {
  it('shows six cards with ten questions, three an audience, in the brief’s order', () => {
    const cards = selectPrompts(camdenFramework)
    expect(cards.map(({ audience }) => audience)).toEqual([
      'organizations',
      'organizations',
      'organizations',
      'community',
      'community',
      'community',
    ])
    expect(cards.flatMap(({ questions }) => questions)).toHaveLength(10)
  })

  it('splits compound cards into single questions, in order, under their own ids', () => {
    const cards = selectPrompts(camdenFramework, { split: 'questions' })
    expect(cards.map(({ questions }) => questions[0]?.text)).toEqual(tenQuestions)
    expect(cards.every(({ questions }) => questions.length === 1)).toBe(true)
    expect(new Set(cards.map(({ id }) => id)).size).toBe(10)
    expect(cards.find(({ id }) => id === 'community-progress.2')?.prompt).toBe('community-progress')
  })

  it('holds exactly the cards that fit each filter', () => {
    const ids = (values: readonly { readonly id: string }[]) =>
      fc.constantFrom(undefined, 'nobody', ...values.map(({ id }) => id))
    fc.assert(
      fc.property(
        ids(camdenFramework.audiences),
        ids(camdenFramework.dimensions),
        fc.constantFrom('cards' as const, 'questions' as const),
        (audience, dimension, split) => {
          const found = selectPrompts(camdenFramework, { audience, dimension, split }).map(
            ({ id }) => id,
          )
          const expected = selectPrompts(camdenFramework, { split })
            .filter((card) => audience === undefined || card.audience === audience)
            .filter(
              (card) => dimension === undefined || card.dimensions.some((id) => id === dimension),
            )
          expect(found).toEqual(expected.map(({ id }) => id))
        },
      ),
    )
  })
})

describe('questionPrompts', () => {
  it('quotes the brief to the letter and says so', () => {
    const { cards, notes } = questionPrompts(inEnglish)
    expect(cards.map(({ questions }) => questions.map(({ said }) => said.text).join(' '))).toEqual(
      camdenFramework.prompts.map(({ text }) => text),
    )
    expect(cards[0]?.source).toBe('Turi et al., 2022, section “Conclusion”, table')
    const texts = notes.map(({ text }) => text)
    expect(texts).toContain('The mapping of questions to dimensions is ours.')
    expect(texts[0]).toBe('The brief’s questions are quoted word for word.')
    expect(texts.at(-1)).toMatch(/^Quoted words: Turi, J\./)
  })

  it('marks the Spanish as our translation', () => {
    const { cards, notes, lang } = questionPrompts(inSpanish)
    expect(lang).toBe('es')
    expect(cards.every(({ questions }) => questions.every(({ said }) => said.lang === 'es'))).toBe(
      true,
    )
    expect(cards[0]?.source).toMatch(/Traducción nuestra\.$/)
    expect(notes.map(({ text }) => text)).toContain(
      'La relación entre preguntas y dimensiones es nuestra.',
    )
    expect(notes.map(({ text }) => text).join(' ')).not.toContain('palabra por palabra')
  })

  it('keeps the questions in English where a language has no words for them', () => {
    const { cards, notes, dir } = questionPrompts(inArabic)
    expect(dir).toBe('rtl')
    expect(cards.every(({ questions }) => questions.every(({ said }) => said.lang === 'en'))).toBe(
      true,
    )
    expect(cards[0]?.audienceLabel.lang).toBe('ar')
    expect(notes[0]?.text).toBe(arabic.words['question-prompt-cards']?.['note.original'])
  })

  it('sets a second language beside the first, each in its own language', () => {
    const prompts = questionPrompts({ ...inEnglish, beside: spanish })
    const asked = prompts.cards.flatMap(({ questions }) => questions)
    expect(asked.map(({ said }) => said.text)).toEqual(tenQuestions)
    expect(asked.every(({ said, beside }) => said.lang === 'en' && beside?.lang === 'es')).toBe(
      true,
    )
    expect(prompts.cards[3]?.besideAudience?.text).toContain('comunidad')
    expect(prompts.cards[0]?.source).toMatch(/Español: our translation\.$/)
  })

  it('sets the original beside a translation', () => {
    const { cards } = questionPrompts({ ...inSpanish, beside: english })
    expect(cards[0]?.questions[0]?.beside?.text).toBe(tenQuestions[0])
  })

  it('says when there is nothing to set beside', () => {
    const { beside, notes } = questionPrompts({ ...inEnglish, beside: arabic })
    expect(beside).toBeUndefined()
    expect(notes.map(({ text }) => text).join(' ')).toContain('العربية')
  })
})

describe('layerPrompts', () => {
  const own = { audience: 'community', questions: ['What helps?'], dimensions: ['outcomes'] }

  it('adds own cards after the brief’s, told apart', () => {
    const { cards } = questionPrompts({
      ...inEnglish,
      cards: [own, { ...own, section: 'Team, 2026' }],
    })
    expect(cards.map(({ origin }) => origin)).toEqual([...Array(6).fill('brief'), 'user', 'user'])
    expect(cards[6]?.source).toBe('Added, not from the brief')
    expect(cards[7]?.source).toBe('Added: Team, 2026')
    expect(new Set(cards.map(({ id }) => id)).size).toBe(8)
  })

  it('lets ids choose and order cards, and a new audience in', () => {
    const funders = {
      audience: { id: 'funders', label: 'Funders' },
      questions: ['What do you hope for?'],
    }
    const { cards, audiences } = questionPrompts({
      ...inEnglish,
      cards: ['community-needs', funders],
    })
    expect(cards.map(({ prompt }) => prompt)).toEqual(['community-needs', 'added-1'])
    expect(audiences.map(({ id }) => id)).toEqual(['community', 'funders'])
  })

  it('names every problem and shows the other cards', () => {
    const { framework, problems } = layerPrompts(camdenFramework, [
      'community-need',
      { audience: 'comunity', questions: [], dimensions: ['outcome'] },
      { ...own, id: 'community-needs' },
      7,
      own,
    ])
    expect(problems.map(({ path }) => path)).toEqual([
      'cards[0]',
      'cards[1].audience',
      'cards[1].questions',
      'cards[1].dimensions[0]',
      'cards[2].id',
      'cards[3]',
    ])
    expect(problems[1]?.hint).toBe('Did you mean "community"?')
    expect(problems[3]?.hint).toBe('Did you mean "outcomes"?')
    expect(framework.prompts.some(({ origin }) => origin === 'user')).toBe(true)
  })

  it('never throws, and never lets a malformed card through', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (cards) => {
        const { framework } = layerPrompts(camdenFramework, cards)
        for (const { questions, audience } of framework.prompts) {
          expect(questions.length).toBeGreaterThan(0)
          expect(framework.audiences.some(({ id }) => id === audience)).toBe(true)
        }
      }),
    )
  })
})

describe('taking the cards along', () => {
  it('is one row a card, with audience, dimensions and source', () => {
    const table = questionPromptCardsTable(inEnglish)
    expect(table.head).toEqual(['Question', 'Who is asked', 'About', 'Source'])
    expect(table.rows.map(([first]) => first?.text.replaceAll('\n', ' '))).toEqual(
      camdenFramework.prompts.map(({ text }) => text),
    )
    expect(table.rows[1]?.map(({ text }) => text).slice(1)).toEqual([
      'Organizational stakeholders',
      'Outcomes\u00a0· Sustainable system-level change',
      'Turi et al., 2022, section “Conclusion”, table',
    ])
    expect(table.notes).toContain('The mapping of questions to dimensions is ours.')
  })

  it('gives the second language a column of its own', () => {
    const table = questionPromptCardsTable({ ...inEnglish, beside: spanish, split: 'questions' })
    expect(table.head[1]).toBe('Question (Español)')
    expect(table.rows).toHaveLength(10)
    expect(
      table.rows.every((row) => row.length === table.head.length && row[1]?.lang === 'es'),
    ).toBe(true)
  })

  it('takes only what the filter shows', () => {
    const text = questionPromptCardsText({
      ...inEnglish,
      audience: 'community',
      split: 'questions',
    })
    expect(text).toContain('6. Who is benefitting and in what ways?')
    expect(text).not.toContain('Organizational stakeholders')
    expect(text.match(/\?/g)).toHaveLength(6)
  })

  it('is complete as text, in the words of the page', () => {
    const text = questionPromptCardsText(inEnglish)
    for (const question of tenQuestions) expect(text).toContain(question)
    for (const { label } of camdenFramework.audiences) expect(text).toContain(label)
  })

  it('has words for a framework without any cards', () => {
    const bare: Framework = { ...camdenFramework, prompts: [] }
    expect(questionPromptCardsTable({ framework: bare, language: english }).rows).toEqual([])
    expect(questionPromptCardsText({ framework: bare, language: english })).toBe(
      'Questions to ask first\n',
    )
  })
})
