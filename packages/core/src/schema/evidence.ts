import type { Evidence, EvidenceCell, EvidencePassage, Finding } from '../model/evidence.ts'
import type { Framework } from '../model/framework.ts'
import { contentCopy, formatHint, type ParseOptions } from './content-input.ts'
import { type EvidenceFile, evidenceShape } from './evidence-shape.ts'
import type { FromSchema } from './from-schema.ts'
import { nearest } from './nearest.ts'
import { choices, newProblems, type Problems, quote, throwProblems } from './problems.ts'

/** Evidence as callers may pass it: the object of a file, as TypeScript types imported JSON. */
export type EvidenceInput = FromSchema<typeof evidenceShape, 'input'>

type FileFinding = EvidenceFile['findings'][number]
type FileCell = NonNullable<FileFinding['cells'][string]>

/**
 * Turns untrusted content into evidence: an object, or JSON text of at most 1 MB. Findings name sub-themes of the
 * framework by id, or bring a text and a dimension of their own. Nobody is quoted without a source and without having
 * agreed to it, and only where the voice is shown to have raised the finding.
 *
 * @throws {ContentError} with all problems, the first hundred if there are more
 */
export function parseEvidence(
  input: unknown,
  framework: Framework,
  { subject = 'The evidence' }: ParseOptions = {},
): Evidence {
  const problems = newProblems()
  const { format } = Object(input)
  if (format !== undefined && format !== evidenceShape.properties.format.const) {
    const hint = formatHint(format, evidenceShape.properties.format.const)
    problems.add('format', quote(String(format)), '"value-framework/evidence@1"', hint)
    throwProblems(subject, problems)
  }
  const file: Partial<EvidenceFile> = contentCopy(input, subject, problems, () => evidenceShape)
  throwProblems(subject, problems)
  const evidence = readEvidence(file as EvidenceFile, framework, problems)
  throwProblems(subject, problems)
  return evidence
}

function readEvidence(file: EvidenceFile, framework: Framework, problems: Problems): Evidence {
  const voices = file.voices.map(({ id, label, kind = 'other' }) => ({ id, label, kind }))
  const ids = voices.map(({ id }) => id)
  repeated(ids, 'voices', problems)
  repeated(
    file.findings.map(({ id }) => id),
    'findings',
    problems,
  )
  const known = framework.dimensions.flatMap(({ subthemes }) => subthemes.map(({ id }) => id))
  const dimensions = framework.dimensions.map(({ id }) => id)
  const findings = file.findings.map((finding, index): Finding => {
    const path = `findings[${index}]`
    if (!known.includes(finding.id)) checkOwn(finding, path, known, dimensions, problems)
    const cells = Object.entries(finding.cells).map(([voice, cell]): [string, EvidenceCell] => {
      if (!ids.includes(voice)) unknown(`${path}.cells.${voice}`, voice, ids, 'a voice', problems)
      return [voice, readCell(cell, `${path}.cells.${voice}`, problems)]
    })
    const { id, text, dimension, section } = finding
    return {
      id,
      ...(text !== undefined && { text }),
      ...(dimension !== undefined && { dimension }),
      ...(section !== undefined && { section }),
      cells: Object.fromEntries(cells),
    }
  })
  return {
    framework: file.framework ?? framework.id,
    ...(file.title !== undefined && { title: file.title }),
    ...(file.source !== undefined && { source: file.source }),
    example: file.example ?? false,
    voices,
    findings,
  }
}

/** A finding that is no sub-theme needs words of its own, and a dimension to stand under. */
function checkOwn(
  { id, text, dimension }: FileFinding,
  path: string,
  known: readonly string[],
  dimensions: readonly string[],
  problems: Problems,
): void {
  if (text === undefined) {
    const near = nearest(id, known)
    const hint = near ? `Did you mean ${quote(near)}?` : 'Or give it a text and a dimension.'
    problems.add(`${path}.id`, quote(id), 'the id of a sub-theme', hint)
    return
  }
  if (dimension === undefined) {
    problems.add(`${path}.dimension`, 'nothing', 'the id of a dimension', choices(dimensions))
  } else if (!dimensions.includes(dimension)) {
    unknown(`${path}.dimension`, dimension, dimensions, 'a dimension', problems)
  }
}

function readCell(
  { state, passages = [] }: FileCell,
  path: string,
  problems: Problems,
): EvidenceCell {
  if (passages.length > 0 && state !== 'raised') {
    const hint = `Leave the passages out: the state ${quote(state)} shows nothing of what was said.`
    problems.add(`${path}.passages`, 'passages', 'no passages', hint)
  }
  return {
    state,
    passages: passages.map((passage, index) =>
      readPassage(passage, `${path}.passages[${index}]`, problems),
    ),
  }
}

function readPassage(
  { withdrawn = false, text, attribution, source, consent }: Partial<EvidencePassage>,
  path: string,
  problems: Problems,
): EvidencePassage {
  if (withdrawn) return { withdrawn }
  const needed = {
    text: [text, 'the words that were said'],
    source: [source, 'where it comes from'],
    consent: [consent, 'how the speaker agreed to be quoted'],
  } as const
  for (const [field, [value, wanted]] of Object.entries(needed)) {
    if (value === undefined) problems.add(`${path}.${field}`, 'nothing', wanted)
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
    if (ids.indexOf(id) === index) return
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
