import type { Framework } from '../model/framework.ts'
import type { Summary } from '../model/summary.ts'
import { cellOf } from './caption.ts'
import type { DescriptionOptions } from './dimension-radar-brief.ts'
import { dimensionRadarWords } from './en/dimension-radar.ts'
import { figureWords } from './en/figure.ts'
import { english } from './en/index.ts'
import { countWords, pointNumber } from './point.ts'
import { pointWords } from './point-words.ts'
import { speaker } from './speaker.ts'
import { readText } from './text.ts'

/** One point of a radar in words, for its card and its name. */
export interface PointDetails {
  /** "Residents, Outcomes". */
  readonly title: string
  /** "3.5 of 5, between Some and A lot", or the kind of nothing. */
  readonly value: string
  /** Spread, agreement and counts, a sentence each. */
  readonly notes: readonly string[]
  /** All of it as one name: "Residents, Outcomes: 3.5 of 5, between Some and A lot. Views are split." */
  readonly sentence: string
}

/** The point of a group and dimension; undefined where the summary or framework has no such one. */
export function pointDetails(
  summary: Summary,
  framework: Framework,
  {
    group: groupId,
    dimension: dimensionId,
  }: { readonly group: string; readonly dimension: string },
  { language = english, numbers }: DescriptionOptions = {},
): PointDetails | undefined {
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const group = summary.groups.find(({ id }) => id === groupId)
  const found = framework.dimensions.find(({ id }) => id === dimensionId)
  if (!group || !found) return undefined
  const dimension = readText(found.label, language.id, framework.lang).text
  const title = group.label ? say('point.title', { group: group.label, dimension }) : dimension
  const cell = cellOf(group, dimensionId)
  if (cell.state !== 'shown') {
    const value = figure(`state.${cell.state}`)
    return { title, value, notes: [], sentence: say('point.sentence', { title, value }) }
  }
  const { scale, source } = summary
  const value = pointWords(cell.value, scale, figure)
  const { q1, q3, agreement, n, notSure, skipped } = cell
  const notes = [
    agreement && figure(`agreement.${agreement}`),
    q1 !== undefined &&
      q3 !== undefined &&
      figure('spread', { q1: pointNumber(q1, scale, figure), q3: pointNumber(q3, scale, figure) }),
    n !== undefined && `${countWords(n, source, figure)}.`,
    notSure !== undefined && figure('not-sure', { count: countWords(notSure, source, figure) }),
    skipped !== undefined && figure('skipped', { count: countWords(skipped, source, figure) }),
  ].filter((note) => typeof note === 'string')
  const sentence = [say('point.sentence', { title, value: `${value}.` }), ...notes].join(' ')
  return { title, value, notes, sentence }
}
