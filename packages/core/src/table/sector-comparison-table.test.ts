import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import type { Summary } from '../model/summary.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { compareSectors, type SectorComparisonOptions } from './sector-comparison.ts'
import { sectorComparisonTable } from './sector-comparison-table.ts'

const plain: SectorComparisonOptions = { framework: camdenFramework, language: english }
const residents = { id: 'residents', label: 'Residents' }

const summary: Summary = {
  framework: 'camden-2022',
  statistic: 'median',
  question: 'How much does this matter in why you take part?',
  scale: { min: 1, max: 5, labels: { '1': 'Not at all', '4': 'A lot', '5': 'A great deal' } },
  source: { text: 'Partner survey', collected: '2026-04', unit: 'person' },
  example: true,
  groups: [
    {
      id: 'clinics',
      label: 'Clinics',
      kind: 'organization',
      sector: 'healthcare',
      cells: {
        'intrinsic-benefits': {
          state: 'shown',
          value: 4,
          q1: 3,
          q3: 5,
          n: '20–49',
          agreement: 'mixed',
        },
        'community-engagement': { state: 'too-few' },
        outcomes: { state: 'not-asked' },
        'sustainable-system-change': { state: 'not-raised' },
      },
    },
    {
      id: 'county',
      label: 'County government',
      kind: 'organization',
      sector: 'county-government',
      cells: { outcomes: { state: 'withdrawn' } },
    },
    { id: 'members', label: 'Community members', kind: 'community', cells: {} },
  ],
}

const textOf = (options: SectorComparisonOptions): string => {
  const { head, rows, notes } = sectorComparisonTable(options)
  return [...head, ...rows.flat().map(({ text }) => text), ...notes].join('\n')
}

describe('the brief alone', () => {
  const comparison = compareSectors(plain)

  it('shows both rows of the brief under its three sectors, to the letter and in quotation marks', () => {
    expect(comparison.sectors.map(({ label }) => label.text)).toEqual([
      'Healthcare',
      'County government',
      'Community-based organizations',
    ])
    expect(comparison.rows.map(({ id }) => id)).toEqual([
      'funding-and-savings',
      'organizational-outcomes',
    ])
    comparison.rows.forEach((row, index) => {
      for (const { sector, entries } of row.cells) {
        const words = camdenFramework.table[index]?.cells[sector]
        expect(entries).toMatchObject([{ said: { text: `“${words}”`, lang: 'en' }, quoted: true }])
      }
    })
  })

  it('says that the brief reports no community column, that captions are ours, and its source', () => {
    const notes = comparison.notes.map(({ text }) => text)
    expect(notes[0]).toContain('no column for community members')
    expect(notes).toContain('Row captions are the library’s own words.')
    expect(notes.at(-1)).toContain('Turi, J., Sax, R., & Schultz, E.')
    expect(comparison.rows[0]?.notes).toEqual([
      'From the brief: section “Organizational outcomes”, table',
    ])
  })

  it('marks nothing as added', () => {
    expect(textOf(plain)).not.toMatch(/added/i)
  })
})

describe('other languages', () => {
  const inLanguage = (language: typeof spanish): SectorComparisonOptions => ({
    framework: translateFramework(camdenFramework, language),
    language,
  })

  it('quotes our Spanish translation and says whose it is', () => {
    const { rows, notes } = compareSectors(inLanguage(spanish))
    expect(rows[0]?.cells[0]?.entries[0]).toMatchObject({ quoted: true, said: { lang: 'es' } })
    expect(notes.map(({ text }) => text).join(' ')).toContain('Traducción de Value Framework')
  })

  it('keeps the English words in Arabic, marked as English, and says so', () => {
    const { rows, notes, dir } = compareSectors(inLanguage(arabic))
    expect(dir).toBe('rtl')
    expect(rows[0]?.cells[0]?.entries[0]).toMatchObject({ quoted: true, said: { lang: 'en' } })
    expect(notes.map(({ text }) => text)).toContain('تُعرض كلمات التقرير باللغة التي كُتبت بها.')
    const table = sectorComparisonTable(inLanguage(arabic))
    expect(table.rows[0]?.[1]?.lang).toBe('en')
  })
})

describe('what a user adds', () => {
  const options: SectorComparisonOptions = {
    ...plain,
    sectors: [residents],
    rows: [
      { id: 'decisions', caption: 'Who decides', cells: { residents: 'We do.' } },
      {
        id: 'funding-and-savings',
        cells: { residents: 'Stipends matter.', healthcare: 'So does rent.' },
      },
    ],
  }
  const comparison = compareSectors(options)

  it('tells own rows and sectors apart in words', () => {
    expect(comparison.sectors.at(-1)).toMatchObject({ origin: 'user', note: 'Added to the brief' })
    expect(comparison.rows.at(-1)).toMatchObject({
      origin: 'user',
      notes: ['Added, not from the brief'],
    })
    expect(comparison.caption).toContain('additions')
  })

  it('adds to a cell of the brief without touching its words', () => {
    const [healthcare, , , added] = comparison.rows[0]?.cells ?? []
    expect(
      healthcare?.entries.map((entry) => 'quoted' in entry && [entry.quoted, entry.origin]),
    ).toEqual([
      [true, 'brief'],
      [false, 'user'],
    ])
    expect(healthcare?.entries[1]).toMatchObject({ note: 'Added to the brief' })
    expect(added?.entries).toMatchObject([{ said: { text: 'Stipends matter.' } }])
  })

  it('says where nobody said anything, and whose silence it is', () => {
    expect(comparison.rows[1]?.cells[3]?.entries).toMatchObject([
      { text: 'The brief reports nothing here.' },
    ])
    expect(comparison.rows[2]?.cells[0]?.entries).toMatchObject([{ text: 'Nothing written here.' }])
  })

  it('chooses and orders the rows and sectors of the brief by their ids', () => {
    const { rows, sectors } = compareSectors({
      ...plain,
      rows: ['organizational-outcomes'],
      sectors: [residents, 'county-government', 'healthcare'],
    })
    expect(rows.map(({ id }) => id)).toEqual(['organizational-outcomes'])
    expect(sectors.map(({ id }) => id)).toEqual(['residents', 'county-government', 'healthcare'])
  })

  it('names words that would be lost, and ids that do not exist', () => {
    const { problems } = compareSectors({
      ...plain,
      sectors: ['health', { id: 'healthcare', label: 'Hospitals' }],
      rows: ['funding', { id: 'own', cells: { 'health-care': 'Lost' } }],
    })
    expect(problems.map(({ path }) => path)).toEqual([
      'sectors[0]',
      'sectors.healthcare',
      'rows[0]',
      'rows[1].caption',
      'rows[1].cells.health-care',
    ])
  })

  it('loses no word of any own row that names sectors of the table', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .map((text) => `<${text}>`)
    const row = fc.record({
      id: fc.constantFrom('funding-and-savings', 'constructor', 'own-1', 'own-2'),
      caption: word,
      cells: fc.dictionary(fc.constantFrom('healthcare', 'residents', 'county-government'), word),
    })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 3 }), (rows) => {
        const text = textOf({ ...plain, sectors: [residents], rows })
        for (const words of Object.values(camdenFramework.table[0]?.cells ?? {})) {
          expect(text).toContain(words)
        }
        for (const { cells } of rows) {
          for (const words of Object.values(cells)) expect(text).toContain(words)
        }
      }),
    )
  })
})

describe('numbers of a summary', () => {
  const options: SectorComparisonOptions = { ...plain, summary }
  const comparison = compareSectors(options)
  const row = (id: string) => comparison.rows.find((entry) => entry.id === `numbers.${id}`)

  it('stand under their group’s sector, in words and figure, with count, spread and agreement', () => {
    expect(row('intrinsic-benefits')?.cells[0]?.entries).toEqual([
      {
        kind: 'number',
        group: 'clinics',
        label: 'Clinics',
        number: '4 of 5, A lot',
        details: [
          '20–49 people.',
          'The middle half of the answers runs from 3 to 5.',
          'Views are mixed.',
        ],
      },
    ])
    expect(row('intrinsic-benefits')?.notes).toEqual(['Added numbers: Median'])
  })

  it('leave out the groups’ names only where every sector’s name says them', () => {
    const told = (groups: Summary['groups']): unknown =>
      compareSectors({ ...plain, summary: { ...summary, groups } }).rows.at(-2)?.cells[1]?.entries
    const removed = { kind: 'nothing', state: 'withdrawn', group: 'county' }
    const text = 'Removed at a participant’s request.'
    expect(told(summary.groups)).toEqual([{ ...removed, label: 'County government', text }])
    expect(told(summary.groups.slice(1))).toEqual([{ ...removed, text }])
  })

  it('give each kind of nothing its own words', () => {
    const said = (id: string, column: number) => row(id)?.cells[column]?.entries[0]
    expect(said('community-engagement', 0)).toMatchObject({
      text: 'Not shown, to protect privacy.',
    })
    expect(said('outcomes', 0)).toMatchObject({ text: 'We did not ask this group.' })
    expect(said('sustainable-system-change', 0)).toMatchObject({ text: 'Not raised.' })
    expect(said('community-engagement', 1)).toMatchObject({ text: 'No answers yet.' })
    expect(said('outcomes', 2)).toMatchObject({ text: 'No numbers from this sector.' })
  })

  it('name the groups that no column shows, so that none vanishes in silence', () => {
    expect(comparison.notes.map(({ text }) => text)).toContain(
      'The table has no column for Community members. Their numbers are not shown here.',
    )
  })

  it('carry question, scale, source, stamp and what can be done about hidden ones', () => {
    const text = textOf(options)
    expect(comparison.stamp).toBe('Made-up example numbers')
    expect(text).toContain('Made-up example numbers.')
    expect(text).toContain(
      '“How much does this matter in why you take part?” The scale runs from 1 (Not at all)',
    )
    expect(text).toContain('Source: Partner survey, April 2026.')
    expect(text).toContain('A group can be shown if')
  })

  it('bring no rows where no group has a column', () => {
    const groups = summary.groups.slice(2)
    const { rows, stamp } = compareSectors({ ...plain, summary: { ...summary, groups } })
    expect(rows.every(({ kind }) => kind === 'words')).toBe(true)
    expect(stamp).toBeUndefined()
  })
})

describe('a chosen dimension', () => {
  it('marks its rows in words', () => {
    const { rows, marked, notes } = compareSectors({
      ...plain,
      dimension: 'sustainable-system-change',
    })
    expect(rows.map((row) => row.marked)).toEqual([true, false])
    expect(rows[0]?.notes).toContain('About Sustainable system-level change')
    expect(marked).toBe('The rows about Sustainable system-level change are marked.')
    expect(notes.map(({ text }) => text)).toContain(
      'Which row is about which dimension is the library’s own reading.',
    )
  })

  it('says so where no row is about it', () => {
    const { marked } = compareSectors({ ...plain, dimension: 'intrinsic-benefits' })
    expect(marked).toBe('No row here is about Intrinsic benefits.')
  })
})

it('says nothing about the brief where a framework of one’s own holds nothing of it', () => {
  const own = {
    ...camdenFramework,
    id: 'own',
    reference: undefined,
    sectors: [{ ...residents, origin: 'user' as const }],
    table: [
      { id: 'a', origin: 'user' as const, caption: 'Place', cells: { residents: 'The park' } },
    ],
  } as unknown as typeof camdenFramework
  const text = textOf({ framework: own, language: english })
  expect(text).not.toMatch(/brief|added/i)
  expect(text).toContain('The park')
})

it('is the same table every time', () => {
  expect(sectorComparisonTable({ ...plain, summary })).toEqual(
    sectorComparisonTable({ ...plain, summary }),
  )
})
