import type { Group, Summary } from '../model/summary.ts'
import { groupCount } from './caption.ts'
import { countWords, type FigureSpeaker } from './point.ts'

/** The group's name with its count, "Residents (20–49 people)". */
export function groupWithCount(group: Group, summary: Summary, say: FigureSpeaker): string {
  const count = groupCount(group)
  return count === undefined
    ? group.label
    : `${group.label} (${countWords(count, summary.source, say)})`
}
