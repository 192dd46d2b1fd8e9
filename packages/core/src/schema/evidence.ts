import type { Evidence, EvidenceCell, EvidencePassage, Finding } from '../model/evidence.ts'
import type { Framework } from '../model/framework.ts'
import { contentCopy, formatHint, type ParseOptions } from './content-input.ts'
import { type EvidenceFile, evidenceShape } from './evidence-shape.ts'
import type { FromSchema } from './from-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { nearest } from './nearest.ts'
import { at, choices, newProblems, type Problems, quote, throwProblems } from './problems.ts'

/** Evidence as callers may pass it: the object of a file, as TypeScript types imported JSON, or parsed evidence. */
export type EvidenceInput = FromSchema<typeof evidenceShape, 'input'> | Evidence

type FileVoice = Partial<EvidenceFile['voices'][number]>
type FileFinding = Partial<EvidenceFile['findings'][number]>
type FileCell = Partial<NonNullable<FileFinding['cells']>[string]>

/**
 * Turns untrusted content into evidence: an object, or JSON text of at most 1 MB. Content is judged by `evidenceSchema`,
 * by the framework's ids and by the rules of the format. Findings name sub-themes of the framework by id, or bring a
 * text and a dimension of their own. Nobody is quoted without a source and without having agreed to it, and only where
 * the voice is shown to have raised the finding. Parsed evidence is valid input too.
 *
 * @throws {ContentError} with all problems, the first hundred if there are more
 */
export function parseEvidence(
  input: unknown,
  framework: Framework,
  { subject = 'The evidence' }: ParseOptions = {},
): Evidence {
  const problems = newProblems()
  const shapeFor = (data: unknown): JsonSchema => fittingShape(data, framework)
  const file: Partial<EvidenceFile> = contentCopy(input, subject, problems, shapeFor)
  const evidence = readEvidence(file, framework, problems)
  throwProblems(subject, problems)
  return evidence
}

/** The shape, narrowed to one framework, so that messages can name it. */
function fittingShape(data: unknown, framework: Framework): JsonSchema {
  const { format, framework: id } = Object(data)
  const { properties } = evidenceShape
  return {
    ...evidenceShape,
    properties: {
      ...properties,
      format: { ...properties.format, hint: formatHint(format, properties.format.const) },
      framework: {
        enum: [framework.id, ...framework.layers],
        hint: `Read the file together with the framework ${typeof id === 'string' ? quote(id) : 'that it names'}.`,
      },
    },
  }
}

/** What did not fit the shape has been told about and is undefined here; all else is judged nevertheless. */
function readEvidence(
  file: Partial<EvidenceFile>,
  framework: Framework,
  problems: Problems,
): Evidence {
  const given: readonly (FileVoice | undefined)[] = file.voices ?? []
  const voices = given.map(({ id = '', label = '', kind = 'other' } = {}) => ({ id, label, kind }))
  const ids = voices.map(({ id }) => id)
  // Where a voice's id could not be read, a cell may mean that one.
  const known = file.voices && !ids.includes('') ? ids : undefined
  const findings = (file.findings ?? []).map((finding, index) =>
    readFinding(finding, `findings[${index}]`, known, framework, problems),
  )
  repeated(ids, 'voices', problems)
  repeated(
    findings.map(({ id }) => id),
    'findings',
    problems,
  )
  return {
    framework: file.framework ?? framework.id,
    ...(file.title !== undefined && { title: file.title }),
    ...(file.source !== undefined && { source: file.source }),
    example: file.example ?? false,
    voices,
    findings,
  }
}

function readFinding(
  finding: FileFinding = {},
  path: string,
  voices: readonly string[] | undefined,
  framework: Framework,
  problems: Problems,
): Finding {
  const { id = '', text, dimension, section } = finding
  if (id) checkOwn(finding, path, framework, problems)
  const cells = Object.entries(finding.cells ?? {}).map(([voice, cell]): [string, EvidenceCell] => {
    const place = at(`${path}.cells`, voice)
    if (voices && !voices.includes(voice)) unknown(place, voice, voices, 'a voice', problems)
    return [voice, readCell(cell, place, problems)]
  })
  return {
    id,
    ...(text !== undefined && { text }),
    ...(dimension !== undefined && { dimension }),
    ...(section !== undefined && { section }),
    cells: Object.fromEntries(cells),
  }
}

/** A finding that is no sub-theme needs words of its own, and a dimension to stand under. */
function checkOwn(
  finding: FileFinding,
  path: string,
  { dimensions }: Framework,
  problems: Problems,
): void {
  const { id = '', dimension } = finding
  const themes = dimensions.flatMap(({ subthemes }) => subthemes.map((theme) => theme.id))
  if (themes.includes(id)) return
  if (!Object.hasOwn(finding, 'text')) {
    const near = nearest(id, themes)
    const hint = near ? `Did you mean ${quote(near)}?` : 'Or give it a text and a dimension.'
    problems.add(`${path}.id`, quote(id), 'the id of a sub-theme', hint)
    return
  }
  const known = dimensions.map((one) => one.id)
  if (!Object.hasOwn(finding, 'dimension')) {
    problems.add(
      `${path}.dimension`,
      'nothing',
      'the id of a dimension',
      `Write ${choices(known)}.`,
    )
  } else if (dimension !== undefined && !known.includes(dimension)) {
    unknown(`${path}.dimension`, dimension, known, 'a dimension', problems)
  }
}

function readCell(
  { state = 'raised', passages = [] }: FileCell = {},
  path: string,
  problems: Problems,
): EvidenceCell {
  if (passages.length > 0 && state !== 'raised') {
    const hint = `Leave the passages out: the state ${quote(state)} shows nothing of what was said.`
    problems.add(`${path}.passages`, 'passages', 'none', hint)
  }
  return {
    state,
    passages: passages.map((passage, index) =>
      readPassage(passage, `${path}.passages[${index}]`, problems),
    ),
  }
}

function readPassage(
  passage: Partial<EvidencePassage> | undefined,
  path: string,
  problems: Problems,
): EvidencePassage {
  if (!passage) return { withdrawn: false }
  const { withdrawn = false, text, attribution, source, consent } = passage
  if (withdrawn) return { withdrawn }
  const needed = {
    text: 'the words that were said',
    source: 'where it comes from',
    consent: 'how the speaker agreed to be quoted',
  } as const
  for (const [field, wanted] of Object.entries(needed)) {
    if (!Object.hasOwn(passage, field)) problems.add(`${path}.${field}`, 'nothing', wanted)
  }
  return {
    withdrawn,
    ...(text !== undefined && { text }),
    ...(attribution !== undefined && { attribution }),
    ...(source !== undefined && { source }),
    ...(consent !== undefined && { consent }),
  }
}

function repeated(ids: readonly string[], list: string, problems: Problems): void {
  ids.forEach((id, index) => {
    if (id === '' || ids.indexOf(id) === index) return
    problems.add(`${list}[${index}].id`, `${quote(id)} a second time`, 'an id of its own')
  })
}

function unknown(
  path: string,
  id: string,
  known: readonly string[],
  wanted: string,
  problems: Problems,
): void {
  const near = nearest(id, known)
  const hint = near ? `Did you mean ${quote(near)}?` : `Write ${choices(known)}.`
  problems.add(path, quote(id), `the id of ${wanted}`, hint)
}
