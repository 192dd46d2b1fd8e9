import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { nearlyContentArbitrary } from '../../test/arbitraries.ts'
import { ContentError, type ContentIssue } from './content-error.ts'
import { parseEvidence } from './evidence.ts'
import { evidenceFile } from './evidence-file.ts'
import { evidenceShape } from './evidence-shape.ts'
import { parseFramework } from './framework.ts'

function issuesOf(input: unknown): readonly ContentIssue[] {
  try {
    parseEvidence(input, camdenFramework)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.issues
    throw error
  }
}

const paths = (input: unknown): string[] => issuesOf(input).map(({ path }) => path)
const voices = [{ id: 'residents', label: 'Residents' }]

describe('parseEvidence', () => {
  it('reads an object, its text and what it gave itself alike', () => {
    const evidence = parseEvidence(riverbend, camdenFramework)
    expect(evidence.findings).toHaveLength(riverbend.findings.length)
    expect(parseEvidence(JSON.stringify(riverbend), camdenFramework)).toEqual(evidence)
    expect(parseEvidence(evidence, camdenFramework)).toEqual(evidence)
  })

  it('reads the file that it becomes, which keeps nothing of what was withdrawn', () => {
    const kept = { 'x-note': 'private', withdrawn: true, text: 'Taken back', attribution: 'Ann' }
    const [finding, ...others] = riverbend.findings
    const cells = { residents: { state: 'raised', passages: [kept] } }
    const input = { ...riverbend, 'x-names': ['Ann'], findings: [{ ...finding, cells }, ...others] }
    const evidence = parseEvidence(input, camdenFramework)
    const text = JSON.stringify(evidenceFile(evidence))
    expect(text).not.toMatch(/Ann|Taken back|private|x-/)
    expect(text).toContain('"format":"value-framework/evidence@1"')
    expect(parseEvidence(text, camdenFramework)).toEqual(evidence)
  })

  it('names problems of structure and of meaning at once, each once', () => {
    const passages = [{ text: 5, source: '', consent: 'Agreed', extra: 1 }, 7, {}]
    expect(
      paths({
        title: 3,
        voices,
        findings: [
          { id: 'mine', text: 8, dimension: 'outcome', cells: { resident: { state: 'raised' } } },
          { id: 'intrinsic-benefits.giving-back', cells: { residents: { state: 'no', passages } } },
        ],
      }).toSorted(),
    ).toEqual([
      'findings[0].cells.resident',
      'findings[0].dimension',
      'findings[0].text',
      'findings[1].cells.residents.passages[0].extra',
      'findings[1].cells.residents.passages[0].source',
      'findings[1].cells.residents.passages[0].text',
      'findings[1].cells.residents.passages[1]',
      'findings[1].cells.residents.passages[2].consent',
      'findings[1].cells.residents.passages[2].source',
      'findings[1].cells.residents.passages[2].text',
      'findings[1].cells.residents.state',
      'title',
    ])
  })

  it('asks no cell to name a voice that could not be read', () => {
    const findings = [{ id: 'intrinsic-benefits.giving-back', cells: { a: { state: 'raised' } } }]
    expect(paths({ findings })).toEqual(['voices'])
    expect(paths({ voices: [{ id: 'A!', label: 'A' }], findings })).toEqual(['voices[0].id'])
  })

  it('says how to mend what has a nearest name, or else what can be written', () => {
    const own = { id: 'mine', text: 'Mine', cells: {} }
    const [missing, near] = issuesOf({
      voices,
      findings: [own, { ...own, id: 'other', dimension: 'outcome' }],
    })
    expect(missing?.hint).toMatch(
      /^Write "intrinsic-benefits", .* or "sustainable-system-change"\.$/,
    )
    expect(near?.hint).toBe('Did you mean "outcomes"?')
  })

  it('belongs to one framework, or to one that is layered over it', () => {
    const file = { framework: 'camden-2022', voices, findings: [] }
    const ours = parseFramework({ id: 'ours', extends: 'camden-2022' }, camdenFramework)
    expect(parseEvidence(file, ours).framework).toBe('camden-2022')
    expect(issuesOf({ ...file, framework: 'theirs' })).toEqual([
      expect.objectContaining({
        path: 'framework',
        found: '"theirs"',
        hint: 'Read the file together with the framework "theirs".',
      }),
    ])
  })

  it('knows a newer version and another kind of file, as text too', () => {
    const hint = (format: string): string | undefined =>
      issuesOf(JSON.stringify({ format, voices, findings: [] }))[0]?.hint
    expect(hint('value-framework/evidence@2')).toContain('newer version')
    expect(hint('value-framework/summary@1')).toBe('This is another kind of file.')
  })

  it('takes no text that a picture or a document could not hold', () => {
    const named = (label: unknown): string[] =>
      paths({ voices: [{ id: 'residents', label }], findings: [] })
    expect(named({ en: 'Residents', es: 'Residentes' })).toEqual([])
    expect(named('Bell \u0007')).toEqual(['voices[0].label'])
    expect(named({})).toEqual(['voices[0].label'])
    expect(named({ 'not a language': 'R' })).toEqual(['voices[0].label["not a language"]'])
  })

  it('throws nothing but a ContentError, however near to a file its input is', () => {
    const fields = Object.values(evidenceShape.$defs).flatMap((schema) =>
      'properties' in schema ? Object.keys(schema.properties) : [],
    )
    const names = ['voices', 'findings', ...fields, 'raised', 'residents']
    fc.assert(
      fc.property(nearlyContentArbitrary(names), (input) => Array.isArray(issuesOf(input))),
      { numRuns: 500 },
    )
  })
})
