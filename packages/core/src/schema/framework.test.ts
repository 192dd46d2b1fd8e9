import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { frameworkArbitrary, nearlyContentArbitrary } from '../../test/arbitraries.ts'
import { deepFrozen, frameworkSaid as said } from '../../test/said-of-framework.ts'
import { defineFramework, parseFramework } from './framework.ts'
import { frameworkShape } from './framework-shape.ts'

const frozen = deepFrozen(structuredClone(camdenFramework))

const own = {
  id: 'our-own',
  title: 'Our own',
  dimensions: [
    { id: 'joy', label: 'Joy' },
    { id: 'trust', label: { en: 'Trust', es: 'Confianza' } },
  ],
}

describe('a framework of its own', () => {
  it('needs an id, a title and dimensions, and gets the rest', () => {
    expect(parseFramework(own)).toEqual({
      ...own,
      lang: 'en',
      layers: [],
      dimensions: own.dimensions.map((item) => ({ ...item, origin: 'user', subthemes: [] })),
      sectors: [],
      table: [],
      audiences: [],
      prompts: [],
      quotes: [],
      outcomes: [],
      principles: [],
      needs: [],
      study: [],
    })
    expect(said({})).toEqual([
      'id | nothing | an id | ',
      'title | nothing | a text | ',
      'dimensions | nothing | a list of 2 to 8 dimensions | ',
    ])
    expect(said({ ...own, dimensions: own.dimensions.slice(1) })).toEqual([
      'dimensions | 1 dimension | a framework of 2 to 8 | ',
    ])
    expect(said({ ...own, dimensions: [{ id: 'joy' }, { label: 'Trust' }] })).toEqual([
      'dimensions[1].id | nothing | an id of lower-case letters a to z, digits, hyphens and points of at most 100 characters | ',
      'dimensions[0].label | nothing | a text | ',
    ])
  })

  it('makes one question of a card without any', () => {
    const prompts = [{ id: 'why', audience: 'all', text: 'Why do you come?' }]
    const read = parseFramework({ ...own, audiences: [{ id: 'all', label: 'All' }], prompts })
    expect(read.prompts).toEqual([
      {
        ...prompts[0],
        origin: 'user',
        questions: [{ id: 'why.1', text: 'Why do you come?' }],
        dimensions: [],
      },
    ])
  })

  it('names only what it has', () => {
    const content = {
      ...own,
      audiences: [{ id: 'all', label: 'All' }],
      sectors: [{ id: 'schools', label: 'Schools' }],
      prompts: [{ id: 'why', audience: 'al', text: 'Why?', dimensions: ['joi'] }],
      table: [{ id: 'row', caption: 'Row', cells: { school: 'Text' } }],
    }
    expect(said(content)).toEqual([
      'prompts[0].audience | "al" | the id of an audience | Did you mean "all"?',
      'prompts[0].dimensions[0] | "joi" | the id of a dimension | Did you mean "joy"?',
      'table[0].cells.school |  |  | no such sector. Did you mean "schools"?',
    ])
  })

  it('gives each item an id of its own', () => {
    const content = {
      ...own,
      sectors: [{ id: 'joy', label: 'Joy' }],
      needs: [
        { id: 'time', text: 'Time' },
        { id: 'time', text: 'More time' },
      ],
    }
    expect(said(content)).toEqual([
      'sectors[0].id | "joy" a second time | an id of its own | ',
      'needs[1].id | "time" a second time | an id of its own | ',
    ])
  })

  it('quotes people only with source and consent', () => {
    const quote = { id: 'q', text: 'It works.', attribution: 'A resident' }
    expect(said({ ...own, quotes: [quote] })).toEqual([
      'quotes[0].source | nothing | where it comes from | ',
      'quotes[0].consent | nothing | how the speaker agreed to be quoted | ',
    ])
    const quotes = [{ ...quote, source: 'Meeting, May 2026', consent: 'In writing' }]
    expect(parseFramework({ ...own, quotes }).quotes).toEqual([{ ...quotes[0], origin: 'user' }])
  })

  it('keeps the place of a withdrawn quotation and none of its words', () => {
    const said = { text: 'It works.', attribution: 'Ana', source: 'Meeting', consent: 'In writing' }
    const bare = parseFramework({ ...own, quotes: [{ id: 'q', withdrawn: true }] })
    const full = parseFramework({ ...own, quotes: [{ id: 'q', ...said, withdrawn: true }] })
    expect(full.quotes).toEqual(bare.quotes)
    expect(JSON.stringify(full)).not.toMatch(/It works|Ana|Meeting|In writing/)
    expect(parseFramework(full).quotes).toEqual(full.quotes)
  })

  it('holds texts in languages with a tag, and addresses of the web only', () => {
    const title = { english: 'ok', 'en-US': 'ok', 'e!': 'no' }
    expect(said({ ...own, title })).toEqual([
      'title["e!"] |  |  | no such field: a language tag, such as "en" or "es" is wanted.',
    ])
    const reference = {
      authors: [],
      year: 2022,
      title: 'T',
      publisher: 'P',
      url: 'javascript:alert(1)',
    }
    expect(said({ ...own, reference }).map((line) => line.split(' | ')[0])).toEqual([
      'reference.url',
    ])
  })
})

describe('the brief’s framework', () => {
  it('comes back the same through a file', () => {
    const file = { format: 'value-framework/framework@1', ...camdenFramework }
    expect(parseFramework(JSON.stringify(file))).toEqual(camdenFramework)
    expect(parseFramework(file, camdenFramework)).toEqual(camdenFramework)
    expect(defineFramework(camdenFramework)).toEqual(camdenFramework)
    expect(parseFramework(camdenOutline)).toEqual(camdenOutline)
  })

  it('is itself with nothing layered over it, but for its name', () => {
    const { id, layers, ...content } = parseFramework({ extends: 'camden-2022' }, frozen)
    expect([id, layers]).toEqual(['camden-2022.own', ['camden-2022']])
    expect({ ...content, id: 'camden-2022', layers: [] }).toEqual(camdenFramework)
  })
})

describe('whatever comes', () => {
  const names = [
    ...Object.keys(frameworkShape.properties),
    ...Object.values(frameworkShape.$defs).flatMap((schema) =>
      'properties' in schema ? Object.keys(schema.properties) : [],
    ),
    'camden-2022',
    'outcomes',
  ]
  const content = nearlyContentArbitrary(names)

  it('is a framework or a ContentError, layered or not', () => {
    const inputs = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.string(),
      content,
      fc.dictionary(
        fc.constantFrom(...names),
        fc.array(fc.dictionary(fc.constantFrom(...names), content)),
      ),
    )
    fc.assert(
      fc.property(inputs, (input) => {
        said(input)
        said(input, frozen)
        const layer =
          typeof input === 'object' && !Array.isArray(input) ? input : { dimensions: input }
        said({ ...layer, extends: 'camden-2022' }, frozen)
      }),
      { numRuns: 1000 },
    )
  })

  it('of a framework comes back the same', () => {
    fc.assert(
      fc.property(frameworkArbitrary, (framework) => {
        expect(parseFramework(JSON.stringify(framework))).toEqual(framework)
      }),
    )
  })
})
