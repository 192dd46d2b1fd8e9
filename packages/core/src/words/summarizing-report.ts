import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type {
  Advice,
  AuditLeak,
  AuditResult,
  CellPlace,
  CoarsenedCells,
  HiddenCells,
  ProtectionReport,
} from '../model/protection.ts'
import type { Measure } from '../model/responses.ts'
import type { Summary } from '../model/summary.ts'
import { figureWords } from './en/figure.ts'
import { english } from './en/index.ts'
import { summarizeWords } from './en/summarize.ts'
import { summarizeWords as spanishWords } from './es/summarize.ts'
import type { FigureSpeaker } from './point.ts'
import { privacyCaption } from './privacy-caption.ts'
import { type Speaker, speaker } from './speaker.ts'
import { readText } from './text.ts'

export interface ReportOptions {
  /** English and Spanish say all; other languages fall back to English. */
  readonly language?: Language
  /** Whose dimensions are named; the brief's by default. */
  readonly framework?: Framework
}

interface Teller {
  readonly say: Speaker<keyof typeof summarizeWords>
  readonly figure: FigureSpeaker
  readonly framework: Framework
}

/**
 * What summarizing did, in sentences for the person who does it: the summaries that were made, the rule, what is
 * hidden and why, and what would show more. It tells no count under the minimum.
 */
export function describeProtection(
  report: ProtectionReport,
  options: ReportOptions = {},
): readonly string[] {
  const teller = tellerOf(options)
  const { say, figure } = teller
  const names = report.summaries.map((summary) => summaryName(summary, teller))
  const { hidden, coarsened, kindUnstated, alreadyOut, privacy } = report
  return [
    say('made', { count: names.length }),
    ...report.summaries.map(({ shown, hidden: count }, place) =>
      say('made.one', {
        name: names[place] ?? '',
        shown: say('made.shown', { count: shown }),
        hidden: say('made.hidden', { count }),
      }),
    ),
    privacyCaption({ privacy } as Summary, figure) ?? '',
    ...(hidden.length === 0
      ? [say('hidden.nothing')]
      : hiddenSentences(hidden, report, names, teller)),
    ...coarsenedSentences(coarsened, names, teller),
    ...(kindUnstated.length > 0
      ? [say('kind-unstated', { groups: say.list(kindUnstated), count: kindUnstated.length })]
      : []),
    ...(report.advice.length > 0
      ? [say('advice'), ...report.advice.map((one) => adviceSentence(one, privacy.minimum, say))]
      : []),
    ...(alreadyOut.length > 0
      ? [say('already-out'), ...alreadyOut.map((leak) => leakSentence(leak, teller))]
      : []),
  ]
}

/**
 * What an audit found, in sentences: whether anything hidden can be worked out, and each group and dimension that can.
 * @param files the audited files as the user knows them, in order
 */
export function describeAudit(
  { passed, leaks, contradictions }: AuditResult,
  files: readonly string[],
  options: ReportOptions = {},
): readonly string[] {
  const teller = tellerOf(options)
  const { say } = teller
  const subjects = contradictions.map(({ group, dimension }) =>
    say('subject', { group, dimensions: dimensionNames([dimension], teller) }),
  )
  return [
    passed
      ? say('audit.passed', { count: files.length })
      : say('audit.failed', { count: leaks.length }),
    ...leaks.map((leak) => {
      const named = filesOf(leak.from, files)
      const sentence = leakSentence(leak, teller)
      return named.length > 0 && files.length > 1
        ? `${sentence} ${say('leak.files', { files: say.list(named) })}`
        : sentence
    }),
    ...(subjects.length > 0
      ? [say('audit.contradictions', { subjects: [...new Set(subjects)].join('; ') })]
      : []),
  ]
}

const filesOf = (from: readonly CellPlace[], files: readonly string[]): readonly string[] =>
  [...new Set(from.map(({ summary }) => summary))]
    .sort((a, b) => a - b)
    .flatMap((place) => files[place] ?? [])

/** Reports are said where files are summarized, not in pages: their words stay out of the languages' packs. */
function tellerOf({ language = english, framework = camdenOutline }: ReportOptions): Teller {
  const isSpanish = language.id.split('-')[0] === 'es'
  const words = isSpanish ? { summarize: spanishWords, ...language.words } : language.words
  return {
    say: speaker({ ...language, words }, 'summarize', summarizeWords),
    figure: speaker(language, 'figure', figureWords),
    framework,
  }
}

function summaryName(
  {
    measure,
    wave,
    filter,
  }: { readonly measure: Measure; readonly wave?: string; readonly filter?: string },
  { say, figure }: Teller,
): string {
  const asked = figure(`measure.${measure}`)
  const name = wave === undefined ? asked : say('name.wave', { measure: asked, wave })
  return filter === undefined ? name : say('name.filter', { name, filter })
}

function dimensionNames(ids: readonly string[], { say, framework }: Teller): string {
  if (ids.length > 1 && ids.length === framework.dimensions.length) return say('all')
  return say.list(
    ids.map((id) => {
      const label = framework.dimensions.find((dimension) => dimension.id === id)?.label
      return label === undefined ? id : readText(label, say.lang, framework.lang).text
    }),
  )
}

/** The same sentence for several summaries is said once, with their names where there are others. */
function saidOnce<Entry extends { readonly summary: number }>(
  entries: readonly Entry[],
  names: readonly string[],
  sentence: (entry: Entry, places: string | undefined) => string,
): readonly string[] {
  const sets = new Map<string, Entry[]>()
  for (const entry of entries) {
    const text = sentence(entry, undefined)
    sets.set(text, [...(sets.get(text) ?? []), entry])
  }
  return [...sets.values()].map((set) => {
    const places = [...new Set(set.map(({ summary }) => names[summary] ?? ''))]
    return sentence(set[0] as Entry, places.length < names.length ? places.join('; ') : undefined)
  })
}

function subjectOf(
  { label, dimensions }: { readonly label: string; readonly dimensions: readonly string[] },
  places: string | undefined,
  teller: Teller,
): string {
  const subject = teller.say('subject', {
    group: label,
    dimensions: dimensionNames(dimensions, teller),
  })
  return places === undefined ? subject : teller.say('subject.in', { subject, names: places })
}

const hiddenSentences = (
  hidden: readonly HiddenCells[],
  { privacy }: ProtectionReport,
  names: readonly string[],
  teller: Teller,
): readonly string[] =>
  saidOnce(hidden, names, (cells, places) =>
    teller.say(`hidden.${cells.reason}`, {
      subject: subjectOf(cells, places, teller),
      minimum: privacy.minimum,
      protects: teller.say.list(cells.protects),
    }),
  )

const coarsenedSentences = (
  coarsened: readonly CoarsenedCells[],
  names: readonly string[],
  teller: Teller,
): readonly string[] =>
  saidOnce(coarsened, names, (cells, places) =>
    teller.say(`coarsened.${cells.left}`, { subject: subjectOf(cells, places, teller) }),
  )

function adviceSentence(advice: Advice, minimum: number, say: Teller['say']): string {
  const groups = say.list(advice.labels)
  const count = advice.labels.length
  switch (advice.type) {
    case 'drop-total':
      return say('advice.drop-total', { label: advice.label, groups })
    case 'more-answers':
      return say('advice.more-answers', { groups, count, minimum })
    case 'pool':
    case 'join':
    case 'agreement':
      return say(`advice.${advice.type}`, { groups, count })
  }
}

function leakSentence(
  { kind, label, dimension, wave, filter, low, high }: AuditLeak,
  teller: Teller,
): string {
  const { say } = teller
  const places = [wave, filter].filter((text) => text !== undefined).join(', ')
  const subject = subjectOf({ label, dimensions: [dimension] }, places || undefined, teller)
  const count =
    low === high
      ? say('count.exact', { low, count: low })
      : Number.isFinite(high)
        ? say('count.range', { low, high })
        : say('count.from', { low })
  return say(`leak.${kind}`, { subject, count })
}
