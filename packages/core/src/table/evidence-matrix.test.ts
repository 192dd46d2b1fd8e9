import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { camdenEvidenceMatrix as framework } from '../../content/camden-2022/evidence-matrix.ts'
import { stateMarks } from '../figures/evidence-matrix/state-mark.ts'
import type { EvidenceState } from '../model/evidence.ts'
import type { Framework } from '../model/framework.ts'
import { ContentError } from '../schema/content-error.ts'
import { parseEvidence } from '../schema/evidence.ts'
import { arabic } from '../words/ar/index.ts'
import { evidenceMatrixWords } from '../words/en/evidence-matrix.ts'
import { english } from '../words/en/index.ts'
import { evidenceMatrix } from '../words/evidence-matrix.ts'
import { evidenceMatrixTable } from './evidence-matrix-table.ts'

const plain = { framework, language: english }
const evidence = parseEvidence(riverbend, framework)
const rowsOf = (options: Parameters<typeof evidenceMatrix>[0]) =>
  evidenceMatrix(options).sections.flatMap(({ rows }) => rows)
const states: readonly EvidenceState[] = [
  'raised',
  'unattributed',
  'not-raised',
  'not-reported',
  'not-asked',
  'too-few',
  'pending',
  'withdrawn',
]

/** What is wrong with an input, by path. */
function issues(input: unknown): string[] {
  try {
    parseEvidence(input, framework)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.issues.map(({ path }) => path)
    throw error
  }
}

describe('the brief alone', () => {
  it('has all forty findings, and who the source says raised each', () => {
    const themes = framework.dimensions.flatMap(({ subthemes }) => subthemes)
    const rows = rowsOf(plain)
    expect(rows.map(({ id }) => id)).toEqual(themes.map(({ id }) => id))
    const wanted = {
      both: ['raised', 'raised'],
      community: ['raised', 'not-reported'],
      organizational: ['not-reported', 'raised'],
      unspecified: ['unattributed', 'unattributed'],
    }
    rows.forEach(({ cells }, index) => {
      const { voice } = themes[index] as (typeof themes)[number]
      expect(cells.map(({ state }) => state)).toEqual(wanted[voice])
    })
  })

  it('never says that a voice did not raise what the source is silent about', () => {
    const text = JSON.stringify(evidenceMatrixTable(plain))
    expect(text).not.toContain(evidenceMatrixWords['state.not-raised'])
    expect(text).toContain(evidenceMatrixWords['state.not-reported'])
  })

  it('names the sectors that the source names, beside the organizations', () => {
    const row = rowsOf(plain).find(({ id }) => id === 'community-engagement.trust-and-credibility')
    expect(row?.cells.map(({ named }) => named)).toEqual([
      undefined,
      'Named: Healthcare and County government',
    ])
  })

  it('keeps the brief’s English in Arabic, and says so', () => {
    const table = evidenceMatrixTable({ framework, language: arabic })
    expect(table.dir).toBe('rtl')
    expect(table.rows.every(([first]) => first?.lang === 'en')).toBe(true)
  })
})

describe('own evidence', () => {
  const options = { ...plain, evidence }

  it('stands in columns and rows of its own, told apart in words', () => {
    const { voices } = evidenceMatrix(options)
    expect(voices.map(({ id, note }) => [id, note])).toEqual([
      ['themes.community', 'In the brief'],
      ['themes.organizational', 'In the brief'],
      ['residents', 'Added to the brief'],
      ['clinics', 'Added to the brief'],
    ])
    const added = rowsOf(options).filter((row) => row.added)
    expect(added.map(({ id }) => id)).toEqual(['riverbend.meeting-times'])
    expect(added[0]?.passage.source).toBe('Added: Listening session 1')
    expect(added[0]?.cells.map(({ state }) => state)).toEqual([
      'not-reported',
      'not-reported',
      'raised',
      'pending',
    ])
  })

  it('changes no cell of the brief', () => {
    const before = rowsOf(plain)
    const after = rowsOf(options).filter((row) => !row.added)
    expect(after.map(({ id, passage, cells }) => [id, passage, cells.slice(0, 2)])).toEqual(
      before.map(({ id, passage, cells }) => [id, passage, cells]),
    )
  })

  it('takes passages along with their source, and of a withdrawn one its place alone', () => {
    const { rows, notes } = evidenceMatrixTable(options)
    const cell = rows.flat().find(({ text }) => text.includes('The bus stops'))
    expect(cell?.text.split('\n')).toEqual([
      'Raised',
      '“The bus stops at the clinic now. We asked for that in the second meeting.” (Member of a resident circle, Listening session 2)',
      'A passage was removed at a participant’s request.',
    ])
    expect(notes[0]).toBe('Made-up example.')
    expect(notes.join(' ')).toContain('Riverbend listening sessions')
  })

  it('says nothing of the brief where a framework holds nothing of it', () => {
    const own: Framework = {
      ...framework,
      dimensions: framework.dimensions.map((one) => ({ ...one, origin: 'user', subthemes: [] })),
      id: 'own',
    }
    const { findings, ...rest } = evidence
    const mine = findings.filter(({ text }) => text !== undefined)
    const text = JSON.stringify(
      evidenceMatrixTable({
        framework: own,
        language: english,
        evidence: { ...rest, title: 'Ours', findings: mine },
      }),
    )
    expect(text).not.toMatch(/brief/i)
    expect(text).toContain('Meetings after work')
  })
})

describe('an evidence file', () => {
  const voices = [{ id: 'residents', label: 'Residents' }]
  const cell = (fields: object) => ({
    voices,
    findings: [{ id: 'intrinsic-benefits.giving-back', cells: { residents: fields } }],
  })
  const passage = { text: 'We help.', source: 'Session 1', consent: 'Agreed' }

  it.each<[unknown, string[]]>([
    [cell({ state: 'raised', passages: [passage] }), []],
    [cell({ state: 'maybe' }), ['findings[0].cells.residents.state']],
    [
      cell({ state: 'raised', passages: [{ text: 'We help.' }] }),
      [
        'findings[0].cells.residents.passages[0].source',
        'findings[0].cells.residents.passages[0].consent',
      ],
    ],
    [cell({ state: 'too-few', passages: [passage] }), ['findings[0].cells.residents.passages']],
    [cell({ state: 'raised', passages: [{ withdrawn: true }] }), []],
    [
      {
        voices,
        findings: [
          { id: 'a', text: 'A', dimension: 'outcome', cells: { resident: { state: 'raised' } } },
        ],
      },
      ['findings[0].dimension', 'findings[0].cells.resident'],
    ],
    [
      { voices, findings: [{ id: 'intrinsic-benefits.giving-bak', cells: {} }] },
      ['findings[0].id'],
    ],
    [{ voices: [...voices, ...voices], findings: [] }, ['voices[1].id']],
    [{ format: 'value-framework/evidence@2', voices, findings: [] }, ['format']],
    [{ voices }, ['findings']],
    ['{', ['']],
  ])('%#', (input, paths) => {
    expect(issues(input)).toEqual(paths)
  })

  it('throws nothing but a ContentError, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (input) => Array.isArray(issues(input))))
  })
})

describe('the states', () => {
  it('have shapes and words that no two share', () => {
    const shapes = states.map((state) => JSON.stringify(stateMarks(state)))
    expect(new Set(shapes).size).toBe(states.length)
    const words = states.map((state) => evidenceMatrixWords[`state.${state}`])
    expect(new Set(words).size).toBe(states.length)
  })
})
