import type { Dimension, Framework, Lang } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Cell, Group, Nothing, Scale, ShownCell, Summary } from '../model/summary.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { nearest } from '../schema/nearest.ts'
import { choices, quote } from '../schema/problems.ts'
import { cellOf } from './caption.ts'
import { aboutTheSame } from './dimension-radar-lead.ts'
import { figureWords } from './en/figure.ts'
import { english } from './en/index.ts'
import { perspectiveComparisonWords } from './en/perspective-comparison.ts'
import { groupWithCount } from './group-with-count.ts'
import { type FigureSpeaker, pointLabel, pointNumber, scaleEnds } from './point.ts'
import { pointWords } from './point-words.ts'
import { privacyCaption } from './privacy-caption.ts'
import { sourceLine } from './source-line.ts'
import { type Speaker, speaker } from './speaker.ts'
import { type ReadText, readText } from './text.ts'

export interface PerspectiveComparisonOptions {
  /** Ids of two to four groups, in the order to show; the summary's first four by default. */
  readonly groups?: readonly string[] | undefined
  /** Ids of the dimensions to show, in the framework's order; all by default. */
  readonly dimensions?: readonly string[] | undefined
  /** The heading; the summary's title, else a neutral one by default. */
  readonly title?: string | undefined
  /** English by default. */
  readonly language?: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
}

/** One dimension as several perspectives see it. */
export interface ComparedDimension {
  readonly id: string
  readonly label: ReadText
  readonly glyph?: Dimension['glyph']
  /** One group's cell after another, in the order shown. */
  readonly points: readonly { readonly group: Group; readonly cell: Cell }[]
  /** What the numbers say, in plain sentences; the reasons for missing ones among them. */
  readonly text: string
}

/** Two to four perspectives side by side, in words. */
export interface PerspectiveDescription {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** The short text alternative. */
  readonly short: string
  /** Every dimension's sentences, one after another. */
  readonly full: string
  readonly groups: readonly Group[]
  readonly dimensions: readonly ComparedDimension[]
  /** "Made-up example numbers", where the summary says so. */
  readonly stamp?: string
  /** What was asked; absent where the summary does not say. */
  readonly question?: string
  /** What has to be read with the numbers: who is left out, what could be done about hidden ones. */
  readonly caveats: readonly string[]
  /** How to read it, how answers are protected, where they come from. */
  readonly notes: readonly string[]
  /** Ids of groups and dimensions that the summary or the framework does not have. */
  readonly problems: readonly ContentIssue[]
}

/** At most so many perspectives can be told apart in one row of dots. */
const most = 4

type Say = Speaker<keyof typeof perspectiveComparisonWords>

/**
 * What two to four groups answered, dimension by dimension. A difference under one step of the scale, or between groups
 * whose middle halves overlap, is "about the same"; nothing is totaled, ranked or averaged over groups or dimensions.
 */
export function describePerspectives(
  summary: Summary,
  framework: Framework,
  options: PerspectiveComparisonOptions = {},
): PerspectiveDescription {
  const { language = english, numbers, title } = options
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const ids = summary.groups.map(({ id }) => id)
  const wanted = options.groups ?? ids
  const groups = wanted
    .flatMap((id) => summary.groups.find((group) => group.id === id) ?? [])
    .slice(0, most)
  const left = summary.groups.filter((group) => !groups.includes(group))
  const dimensions = framework.dimensions
    .filter(({ id }) => options.dimensions?.includes(id) ?? true)
    .map(({ id, label, glyph }): ComparedDimension => {
      const points = groups.map((group) => ({ group, cell: cellOf(group, id) }))
      return {
        id,
        label: readText(label, say.lang, framework.lang),
        ...(glyph && { glyph }),
        points,
        text: sentences(points, summary.scale, say, figure).join(' '),
      }
    })
  const cells = dimensions.flatMap(({ points }) => points.map(({ cell }) => cell))
  const shown = cells.filter((cell) => cell.state === 'shown')
  const named = (list: readonly Group[]): string =>
    say.list(list.map((group) => nameOf(group, say)))
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || summary.title || say('title'),
    short: dimensions.length === 1 ? say('short.one') : say('short', { count: dimensions.length }),
    full: dimensions
      .map(({ label, text }) => say('sentence', { dimension: label.text, text }))
      .join(' '),
    groups,
    dimensions,
    ...(summary.example && { stamp: figure('example') }),
    ...(summary.question !== undefined && { question: summary.question }),
    caveats: [
      ...(groups.length === 1 ? [say('note.single')] : []),
      ...(left.length > 0 ? [say('note.left', { groups: named(left) })] : []),
      ...(cells.some(({ state }) => state === 'too-few') ? [figure('note.hidden.help')] : []),
    ],
    notes: [
      ...(groups.some(({ label }) => label)
        ? [
            say('note.who', {
              groups: say.list(
                groups.map((group) => groupWithCount(group, summary, figure) || say('unnamed')),
              ),
            }),
          ]
        : []),
      say('note.numbers', {
        statistic: figure(`statistic.${summary.statistic}`),
        scale: figure('scale.ends', scaleEnds(summary.scale, figure)),
      }),
      ...(shown.some(({ q1 }) => q1 !== undefined) ? [say('note.dots')] : []),
      ...(groups.length > 1 && shown.length > 1 ? [say('note.same')] : []),
      privacyCaption(summary, figure),
      sourceLine(summary, figure),
    ].filter((note) => note !== undefined),
    problems: [
      ...unknownIds('groups', options.groups, ids, 'group'),
      ...unknownIds(
        'dimensions',
        options.dimensions,
        framework.dimensions.map(({ id }) => id),
        'dimension',
      ),
    ],
  }
}

function sentences(
  points: ComparedDimension['points'],
  scale: Scale,
  say: Say,
  figure: FigureSpeaker,
): string[] {
  const shown = points.flatMap(({ group, cell }) =>
    cell.state === 'shown' ? [{ group, cell }] : [],
  )
  const names = (list: readonly { readonly group: Group }[]): string =>
    say.list(list.map(({ group }) => nameOf(group, say)))
  const words = (value: number): string => plainPoint(value, scale, say, figure)
  const values = [...new Set(shown.map(({ cell }) => cell.value))]
  const told: string[] = []
  if (shown.length > 1 && allTheSame(shown, scale)) {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const groups = names(shown)
    // Between two points there is no word, and two such in one range are hard to follow.
    const end = (value: number): string =>
      [low, high].every((point) => pointLabel(point, scale))
        ? words(value)
        : pointNumber(value, scale, figure)
    told.push(
      low === high
        ? say('same', { groups, value: words(low) })
        : say('same.range', { groups, low: end(low), high: end(high) }),
    )
  } else {
    for (const value of values) {
      const alike = shown.filter(({ cell }) => cell.value === value)
      told.push(say('one', { groups: names(alike), value: words(value) }))
    }
  }
  const split = shown.filter(({ cell }) => cell.agreement === 'split')
  if (split.length > 0) told.push(say('split', { groups: names(split) }))
  const reasons = new Set(
    points.flatMap(({ cell }): Nothing[] => (cell.state === 'shown' ? [] : [cell.state])),
  )
  for (const reason of reasons) {
    const subject = names(points.filter(({ cell }) => cell.state === reason))
    told.push(figure(`note.${reason}`, { subject }))
  }
  return told
}

function allTheSame(shown: readonly { readonly cell: ShownCell }[], scale: Scale): boolean {
  return shown.every(({ cell: one }) =>
    shown.every(({ cell: two }) => one.value < two.value || aboutTheSame(one, two, scale)),
  )
}

/** A point of the scale as it is said in a sentence: "a lot"; its number where the scale has no word for it. */
function plainPoint(value: number, scale: Scale, say: Say, figure: FigureSpeaker): string {
  const label = pointLabel(value, scale)
  if (label) return inSentence(label)
  const points = Object.keys(scale.labels).map(Number)
  const low = pointLabel(Math.max(...points.filter((point) => point < value)), scale)
  const high = pointLabel(Math.min(...points.filter((point) => point > value)), scale)
  // Words for the two ends alone would put everything between them.
  const close = low && high && points.length > 2
  return close
    ? say('between', { low: inSentence(low), high: inSentence(high) })
    : pointWords(value, { ...scale, labels: {} }, figure)
}

/** A label as it stands inside a sentence; abbreviations, and "I", keep their capital. */
function inSentence(label: string): string {
  const [first = '', ...rest] = label.split(' ')
  const plain = first !== 'I' && first.slice(1) === first.slice(1).toLowerCase()
  return plain ? [first.toLowerCase(), ...rest].join(' ') : label
}

const nameOf = ({ label }: Group, say: Say): string => label || say('unnamed')

function unknownIds(
  path: string,
  given: readonly string[] | undefined,
  known: readonly string[],
  noun: string,
): readonly ContentIssue[] {
  return (given ?? []).flatMap((id, index) => {
    if (known.includes(id)) return []
    const near = nearest(id, known)
    return [
      {
        path: `${path}[${index}]`,
        found: quote(id),
        wanted: `the id of a ${noun}`,
        hint: near ? `Did you mean ${quote(near)}?` : `Write ${choices(known)}.`,
      },
    ]
  })
}
