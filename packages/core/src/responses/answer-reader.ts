import type { DropReason, Measure, Missing } from '../model/responses.ts'
import type { Scale } from '../model/summary.ts'
import { folded } from './folded.ts'
import { readNumber } from './read-number.ts'
import { missingWord, seriesValues, type WordSeries, wordSeries } from './scale-words.ts'

/** What one text of an answer column says. */
export interface ReadAnswer {
  readonly value?: number
  readonly missing?: Missing
  readonly problem?: DropReason
  /** True where words, and not a plain number, stood for the value or for the reason for none. */
  readonly inWords?: boolean
  readonly hasComma?: boolean
  /** True for ratings between whole numbers. */
  readonly isFraction?: boolean
}

export interface AnswerRules {
  /** The scale of ratings. */
  readonly scale: Scale
  /** Words of the map, which go before all others. */
  readonly words?: { readonly [word: string]: number | Missing } | undefined
  /** True where the tool writes -99 for a question that was seen and not answered. */
  readonly hasSeenCode?: boolean
}

/** Longer cells are no answers to a scale, in characters. */
const longestAnswer = 300

/** The scale of `emphasis` and `allocation`. */
export const shareScale: Scale = { min: 0, max: 1, labels: {} }

const isShare = (measure: Measure): boolean => measure === 'emphasis' || measure === 'allocation'

/**
 * Reads the different texts of one answer column, in their order. Words are taken from the map, from the scale's labels
 * or, on an unlabelled scale from 1 to 5, from the one common series that fits the column; a word that two series read
 * differently stays unreadable.
 *
 * @param total how many points a unit shared out, where an allocation counts points
 */
export function readAnswers(
  texts: readonly string[],
  measure: Measure,
  rules: AnswerRules,
  total = 1,
): ReadAnswer[] {
  const own = ownWords(rules)
  const known = isShare(measure) ? own.byWord : withSeries(own, texts, rules.scale)
  return texts.map((text) => {
    const read = readAnswer(text, { measure, rules, known, exact: own.exact, total })
    const isFraction = !isShare(measure) && !Number.isInteger(read.value ?? 0)
    return isFraction ? { ...read, isFraction } : read
  })
}

interface Known {
  readonly measure: Measure
  readonly rules: AnswerRules
  readonly known: ReadonlyMap<string, number | Missing>
  readonly exact: ReadonlyMap<string, number | Missing>
  readonly total: number
}

function readAnswer(text: string, context: Known): ReadAnswer {
  const { rules, known, exact, measure, total } = context
  if (!text) return { missing: 'skipped' }
  if (text.length > longestAnswer) return { problem: 'unreadable' }
  const scale = isShare(measure) ? shareScale : rules.scale
  const stated = exact.get(text)
  if (typeof stated === 'number') return placed(stated, scale, { inWords: true })
  if (stated !== undefined) return { missing: stated, inWords: true }
  const most = isShare(measure) ? total : scale.max
  const written = readNumber(text, most)
  if (written) {
    const { value, hasComma, isPercent } = written
    if (isPercent && !isShare(measure)) return { problem: 'unreadable' }
    if (rules.hasSeenCode && value === -99) return { missing: 'skipped', inWords: true }
    const shared = isPercent ? value / 100 : isShare(measure) ? value / total : value
    return placed(shared, scale, { hasComma })
  }
  const word = known.get(folded(text))
  if (typeof word === 'number') return placed(word, scale, { inWords: true })
  const missing = word ?? missingWord(text)
  if (missing !== undefined) return { missing, inWords: true }
  const value = labelled(text, known, scale)
  if (value !== undefined) return placed(value, scale, { inWords: true })
  return { problem: isSeveral(text, known, most) ? 'several-answers' : 'unreadable' }
}

function placed(
  value: number,
  { min, max }: Scale,
  notes: { readonly inWords?: boolean; readonly hasComma?: boolean },
): ReadAnswer {
  return value >= min && value <= max ? { value, ...notes } : { problem: 'out-of-scale' }
}

/** `5 - A great deal`, `5. A great deal`, `(5) A great deal`, `A great deal (5)`; not where number and word disagree. */
function labelled(
  text: string,
  known: ReadonlyMap<string, number | Missing>,
  scale: Scale,
): number | undefined {
  const before =
    /^\(?([+-]?\d{1,6}(?:[.,]\d{1,4})?)(\)?\s*[-–—:=.)]\s*|\)?\s+)\(?(\D.*?)\)?$/u.exec(text)
  const after = /^(\D.*?)\s*[-–—:=(]\s*([+-]?\d{1,6}(?:[.,]\d{1,4})?)\)?$/u.exec(text)
  const [number, rest, separator] = before
    ? [before[1], before[3], before[2]]
    : [after?.[2], after?.[1], '(']
  const written = readNumber(number ?? '', scale.max)
  const words = folded(rest ?? '')
  if (!written || !words || /^\p{N}/u.test(words)) return undefined
  const word = known.get(words)
  if (word === undefined) return separator?.trim() ? written.value : undefined
  return word === written.value ? written.value : undefined
}

/** What stands between several choices in one cell. */
const separators = /[;|]|,\s/

/** Whether a cell holds more than one answer: `3, 4`, `A lot; Some`. */
function isSeveral(
  text: string,
  known: ReadonlyMap<string, number | Missing>,
  most: number,
): boolean {
  const parts = text.split(separators).map((part) => part.trim())
  const isAnswer = (part: string): boolean =>
    readNumber(part, most) !== undefined || known.has(folded(part))
  return parts.length > 1 && parts.every((part) => part && isAnswer(part))
}

interface OwnWords {
  /** As written, so that a map can give codes such as `-1` a meaning. */
  readonly exact: ReadonlyMap<string, number | Missing>
  readonly byWord: ReadonlyMap<string, number | Missing>
  readonly hasLabels: boolean
}

function ownWords({ scale, words = {} }: AnswerRules): OwnWords {
  const labels = Object.entries(scale.labels).map(
    ([point, label]) => [label, Number(point)] as const,
  )
  const stated = Object.entries(words)
  const entries = [...labels, ...stated].filter(([word]) => folded(word))
  return {
    exact: new Map(stated),
    byWord: new Map(entries.map(([word, value]) => [folded(word), value])),
    hasLabels: labels.length > 0,
  }
}

function withSeries(
  { byWord, hasLabels }: OwnWords,
  texts: readonly string[],
  scale: Scale,
): ReadonlyMap<string, number | Missing> {
  if (hasLabels || scale.min !== 1 || scale.max !== 5) return byWord
  const series = fittingSeries(texts, byWord)
  const read = new Map<string, number | Missing>()
  const disputed = new Set<string>()
  for (const one of series) {
    for (const [word, value] of seriesValues(one)) {
      if (read.has(word) && read.get(word) !== value) disputed.add(word)
      read.set(word, value)
    }
  }
  for (const word of disputed) read.delete(word)
  for (const [word, value] of byWord) read.set(word, value)
  return read
}

/** For each language, the series that know the most of a column's words: one, or several that are equally near. */
function fittingSeries(
  texts: readonly string[],
  known: ReadonlyMap<string, unknown> = new Map(),
): readonly WordSeries[] {
  const words = texts
    .flatMap((text) => text.split(separators).map(wordsIn))
    .filter((word) => word && !known.has(word))
  return (['en', 'es'] as const).flatMap((lang) => {
    let most = 1
    let best: WordSeries[] = []
    for (const series of wordSeries) {
      if (series.lang !== lang) continue
      const values = seriesValues(series)
      const count = words.filter((word) => values.has(word)).length
      if (count > most) best = []
      if (count >= most) best.push(series)
      most = Math.max(most, count)
    }
    return best
  })
}

/** A text's words without a number before or after them. */
const wordsIn = (text: string): string =>
  text.length > 200 ? '' : folded(text).replace(/^\d+ (?=\D)|(?<=\D) \d+$/gu, '')
