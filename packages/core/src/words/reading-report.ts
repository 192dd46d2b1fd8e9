import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type {
  ColumnUse,
  Dropped,
  MappingChoice,
  Missing,
  ReadingReport,
  ReadingWarning,
} from '../model/responses.ts'
import { english } from './en/index.ts'
import { responsesWords } from './en/responses.ts'
import { responsesWords as spanishWords } from './es/responses.ts'
import { type Speaker, speaker } from './speaker.ts'
import { readText } from './text.ts'

type ReportSpeaker = Speaker<keyof typeof responsesWords>

export interface ReadingOptions {
  /** English and Spanish say all; other languages fall back to English. */
  readonly language?: Language
  /** Whose dimensions are named; the brief's by default. */
  readonly framework?: Framework
}

/**
 * What reading a file did, in sentences for the person who holds it: what it was taken for, what was dropped to protect
 * people, what each column and word was read as, what was left out and why, and what to look at. For the person's own
 * eyes: it quotes cells that could not be read.
 */
export function describeReading(
  report: ReadingReport,
  options: ReadingOptions = {},
): readonly string[] {
  const { framework = camdenOutline } = options
  const say = reportSpeaker(options.language)
  const missing = Object.entries(report.missing) as [Missing, number][]
  return [
    say(`shape.${report.shape}`),
    say('rows.found', { count: report.rows }),
    ...identifyingSentences(report, say),
    ...report.used.map((use) => useSentence(use, framework, say)),
    ...(report.ignored.length > 0
      ? [say('ignored', { columns: quoted(report.ignored, say) })]
      : []),
    say('rows.read', { count: report.rowsRead }),
    say('units', { count: report.units }),
    say('answers', { count: report.answers }),
    ...missing.map(([reason, count]) => say(`missing.${reason}`, { count })),
    ...report.words.map(({ word, value, count }) =>
      say('word', {
        word,
        count,
        value: typeof value === 'number' ? say.number(value) : say(`value.${value}`),
      }),
    ),
    ...report.dropped.map((dropped) => droppedSentence(dropped, say)),
    ...report.warnings.map((warning) => warningSentence(warning, framework, say)),
  ]
}

/** What each column of a file seems to be, how sure that is and why, in sentences. */
export function describeMapping(
  {
    choices,
    missing,
  }: { readonly choices: readonly MappingChoice[]; readonly missing: readonly string[] },
  options: ReadingOptions = {},
): readonly string[] {
  const { framework = camdenOutline } = options
  const say = reportSpeaker(options.language)
  const sentences = choices.map((choice) => {
    const { column, as, dimension, measure = 'matters', confidence } = choice
    const reasons = [say(`reason.${choice.reason}`)]
    if (choice.measureAssumed) reasons.push(say('reason.measure-assumed'))
    const slots = { column, confidence: say(`confidence.${confidence}`), reason: reasons.join(' ') }
    if (as !== 'dimension') return say('choice.field', { ...slots, field: say(`field.${as}`) })
    return say('choice.answers', {
      ...slots,
      dimension: dimensionName(dimension ?? '', framework, say),
      measure: say(`measure.${measure}`),
    })
  })
  if (missing.length === 0) return sentences
  const names = missing.map((name) =>
    name === 'group' || name === 'documents'
      ? say(`missing-role.${name}`)
      : dimensionName(name, framework, say),
  )
  return [...sentences, say('choice.missing', { names: say.list(names) })]
}

/** Reports are said where files are read, not in pages: their words stay out of the languages' packs. */
function reportSpeaker(language: Language = english): ReportSpeaker {
  const isSpanish = language.id.split('-')[0] === 'es'
  const words = isSpanish ? { responses: spanishWords, ...language.words } : language.words
  return speaker({ ...language, words }, 'responses', responsesWords)
}

const quoted = (names: readonly string[], say: ReportSpeaker): string =>
  say.list(names.map((name) => `“${name}”`))

function identifyingSentences({ identifying }: ReadingReport, say: ReportSpeaker): string[] {
  return identifying.map(({ column, kind, by, joined }) => {
    const slots = { column, kind: say(`kind.${kind}`) }
    if (joined) return say('identifying.joined', slots)
    return say(by === 'name' ? 'identifying' : 'identifying.content', slots)
  })
}

function useSentence(use: ColumnUse, framework: Framework, say: ReportSpeaker): string {
  const { column, field, dimension, measure } = use
  if (dimension === undefined || measure === undefined) {
    return say('used.field', { column, field: say(`field.${field}`) })
  }
  const name = dimensionName(dimension, framework, say)
  return say('used.answers', { column, dimension: name, measure: say(`measure.${measure}`) })
}

function droppedSentence(dropped: Dropped, say: ReportSpeaker): string {
  const { reason, count, rows, found, column = '' } = dropped
  const sentences = [say(`dropped.${reason}`, { count, column })]
  if (rows.length > 0) {
    const isAll = rows.length >= count
    const named = say.list(rows.map(String))
    sentences.push(
      say(isAll ? 'dropped.rows' : 'dropped.rows.more', { count: rows.length, rows: named }),
    )
  }
  if (found.length > 0) sentences.push(say('dropped.found', { texts: quoted(found, say) }))
  return sentences.join(' ')
}

function warningSentence(
  { code, names, count = 0 }: ReadingWarning,
  framework: Framework,
  say: ReportSpeaker,
): string {
  const list =
    code === 'dimension-not-asked'
      ? say.list(names.map((id) => dimensionName(id, framework, say)))
      : quoted(names, say)
  return say(`warning.${code}`, { names: list, count })
}

function dimensionName(id: string, { dimensions, lang }: Framework, say: ReportSpeaker): string {
  const label = dimensions.find((dimension) => dimension.id === id)?.label
  return label === undefined ? id : readText(label, say.lang, lang).text
}
