import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { deepFrozen, frameworkSaid as said } from '../../test/said-of-framework.ts'
import type { Framework } from '../model/framework.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { defineFramework, parseFramework } from './framework.ts'

const frozen = deepFrozen(structuredClone(camdenFramework))

const layered = (content: object): Framework =>
  parseFramework({ extends: 'camden-2022', ...content }, frozen)
const saidLayered = (content: object): string[] =>
  said({ extends: 'camden-2022', ...content }, frozen)

describe('a layer', () => {
  it('adds items behind, marked as the user’s', () => {
    const prompts = [
      {
        id: 'food',
        audience: 'community',
        text: 'Is there food?',
        dimensions: ['outcomes', 'joy'],
      },
    ]
    const { dimensions, prompts: cards } = layered({
      prompts,
      dimensions: [{ id: 'joy', label: 'Joy' }],
    })
    expect(cards.slice(0, -1)).toEqual(camdenFramework.prompts)
    expect(cards.at(-1)).toMatchObject({ id: 'food', origin: 'user' })
    expect(dimensions.map(({ id }) => id)).toEqual([
      ...camdenFramework.dimensions.map(({ id }) => id),
      'joy',
    ])
  })

  it('changes single words and says whose they are', () => {
    const [, , outcomes] = layered({
      dimensions: [{ id: 'outcomes', label: 'Results' }],
    }).dimensions
    expect(outcomes).toEqual({
      ...camdenFramework.dimensions[2],
      label: { en: 'Results' },
      origin: 'user',
      fieldOrigins: { glyph: 'library', label: 'user', definition: 'brief' },
    })
    const text = 'Why are you here?'
    const [card] = layered({ prompts: [{ id: 'organizations-decision', text }] }).prompts
    expect(card).toEqual({
      id: 'organizations-decision',
      origin: 'user',
      fieldOrigins: { dimensions: 'library', text: 'user' },
      audience: 'organizations',
      text: { en: text },
      questions: [{ id: 'organizations-decision.1', text: { en: text } }],
      dimensions: ['intrinsic-benefits'],
    })
  })

  it('changes one cell of a row and leaves the others as they were', () => {
    const [row] = layered({
      table: [{ id: 'funding-and-savings', cells: { healthcare: 'Ours' } }],
    }).table
    const [before] = camdenFramework.table
    expect(row?.cells).toEqual({ ...before?.cells, healthcare: { en: 'Ours' } })
    expect(row?.origin).toBe('brief')
    expect(row?.fieldOrigins).toEqual({ ...before?.fieldOrigins, 'cells.healthcare': 'user' })
  })

  it('is not shown with the translation of the words that it replaces', () => {
    const framework = layered({ dimensions: [{ id: 'outcomes', label: 'Results' }] })
    const other = {
      id: 'es',
      name: 'español',
      dir: 'ltr' as const,
      words: {},
      translations: [
        {
          framework: 'camden-2022',
          lang: 'es',
          origin: 'library' as const,
          note: '',
          texts: { 'outcomes.label': 'Resultados', 'intrinsic-benefits.label': 'Beneficios' },
        },
      ],
    }
    const [first, , third] = translateFramework(framework, other).dimensions
    expect(first?.label).toEqual({ en: 'Intrinsic benefits', es: 'Beneficios' })
    expect(third?.label).toEqual({ en: 'Results' })
  })

  it('in another language stands beside the words, which stay the brief’s', () => {
    const framework = layered({
      lang: 'es',
      dimensions: [{ id: 'outcomes', label: 'Resultados' }],
      needs: [{ id: 'time', text: 'Tiempo' }],
    })
    expect(framework.lang).toBe('en')
    expect(framework.dimensions[2]).toEqual({
      ...camdenFramework.dimensions[2],
      label: { en: 'Outcomes', es: 'Resultados' },
    })
    expect(framework.needs.at(-1)).toEqual({ id: 'time', origin: 'user', text: { es: 'Tiempo' } })
  })

  it('may repeat what is there, and changes nothing by it', () => {
    const { dimensions, prompts, quotes } = camdenFramework
    const bare = (items: readonly object[]): object[] =>
      items.map((item) => ({ ...item, origin: 'user', fieldOrigins: {} }))
    const framework = layered({
      dimensions: dimensions.map(({ id, label }) => ({ id, label })),
      prompts: bare(prompts),
      quotes: bare(quotes),
    })
    expect(framework.dimensions).toEqual(dimensions)
    expect(framework.prompts).toEqual(prompts)
    expect(framework.quotes).toEqual(quotes)
  })

  it('claims nothing for the brief, and leaves its quotations and notice alone', () => {
    const [quote] = camdenFramework.quotes
    expect(
      saidLayered({
        notice: 'Ours',
        needs: [{ id: 'time', origin: 'brief', text: 'Time' }],
        quotes: [{ id: quote?.id, text: 'Something else' }],
      }),
    ).toEqual([
      'notice | "notice" in a file that extends a framework |  | It stays as "camden-2022" has it.',
      `quotes[0].text | other words for a quotation |  | The words of a quotation stay as they were said; give another one an id of its own.`,
      'needs[0].origin | "brief" | "user", or no origin | What a file layers over a framework is its writer’s own.',
    ])
  })

  it('withdraws a quotation of the framework underneath, its translations too', () => {
    const file = { extends: 'camden-2022', quotes: [{ id: 'quote-it-works', withdrawn: true }] }
    const framework = parseFramework(file, camdenFramework)
    const quotes = translateFramework(framework, spanish).quotes
    const index = camdenFramework.quotes.findIndex(({ id }) => id === 'quote-it-works')
    expect(quotes[index]).toMatchObject({ id: 'quote-it-works', withdrawn: true })
    const words = JSON.stringify(quotes[index])
    expect(words).not.toContain('things started working')
    expect(words).not.toMatch(/"es"/)
    expect(parseFramework(framework, camdenFramework).quotes).toEqual(framework.quotes)
  })

  it('has at most 8 dimensions with those underneath, and ids that mean one thing', () => {
    const dimensions = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id }))
    expect(saidLayered({ dimensions })).toEqual([
      'dimensions | 9 dimensions | a framework of 2 to 8 | ',
    ])
    expect(saidLayered({ needs: [{ id: 'outcomes', text: 'Outcomes' }] })).toEqual([
      'needs[0].id | "outcomes" a second time | an id of its own | ',
    ])
  })

  it('needs the framework that it extends', () => {
    expect(said({ extends: 'camden-2022' })[0]).toBe(
      'extends | "camden-2022", which is not at hand |  | Give the framework that the file extends.',
    )
    expect(defineFramework({ needs: [{ id: 'time', text: 'Time' }] }, frozen).needs).toHaveLength(
      camdenFramework.needs.length + 1,
    )
  })

  it('may be layered over again, and its result is valid input', () => {
    const once = layered({ id: 'county', needs: [{ id: 'time', text: 'Time' }] })
    const twice = parseFramework(
      { extends: 'county', id: 'town', dimensions: [] },
      deepFrozen(once),
    )
    expect(twice.layers).toEqual(['county', 'camden-2022'])
    expect(twice.needs).toEqual(once.needs)
    expect(parseFramework(JSON.stringify(twice), camdenFramework)).toEqual(twice)
    expect(parseFramework({ extends: 'camden-2022' }, once).layers).toEqual([
      'county',
      'camden-2022',
    ])
  })
})
