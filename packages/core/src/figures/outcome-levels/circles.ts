import type { OutcomeLevel } from '../../model/framework.ts'
import type { Mark } from '../../model/scene.ts'
import { wrapText } from '../../scene/text-width.ts'
import type { OutcomeLevelsDescription, PlacedOutcome } from '../../words/outcome-levels.ts'
import type { Block, Column } from '../parts/column.ts'
import { circleMark } from '../parts/marker.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'
import { outcomeToken, tokenReach } from './token.ts'

type Point = readonly [x: number, y: number]

/** Three circles of one size that overlap, with a mark for each outcome where its levels meet. */
export function circlesDrawing(
  { levels, regions, lang }: OutcomeLevelsDescription,
  { left, width }: Column,
  top: number,
  more: (count: number) => string,
): Block {
  const isWide = width >= 400
  const radius = isWide ? 124 : 66
  const labelSize = isWide ? 13 : 12
  const heightOf = (lines: readonly string[] = []): number => linesHeight(lines.length, labelSize)
  const apart = radius * 1.12
  const middle = left + width / 2
  const [first, second, third] = levels
  const room = width / 2 - (isWide ? 8 : 1)
  const above = [first, second].map((level) =>
    wrapText(level?.label.text ?? '', labelSize, room, 3, 600),
  )
  const labelsHeight = Math.max(...above.map(({ length }) => linesHeight(length, labelSize)))
  const y = top + labelsHeight + 8 + radius
  const centers: { readonly [level in OutcomeLevel]: Point } = {
    individual: [middle - apart / 2, y],
    organizational: [middle + apart / 2, y],
    collaborative: [middle, y + apart * 0.866],
  }
  const bottom = y + apart * 0.866 + radius
  const below = wrapText(third?.label.text ?? '', labelSize, width - 8, 3, 600)
  const label = (index: number, lines: readonly string[], x: number, at: number): Mark[] => {
    const own = levels[index]?.label.lang
    const style = {
      part: 'level-label',
      group: levels[index]?.id,
      size: labelSize,
      weight: 600,
    } as const
    return textLines(lines, x, at, { ...style, lang: own === lang ? undefined : own }, 'middle')
  }
  const circles = levels.map(({ id }) => {
    const [x, at] = centers[id]
    return circleMark('level', { group: id }, x, at, radius, 'none', 'line-strong', 1.5)
  })
  const tokens = regions.flatMap(({ levels: own, outcomes }) =>
    tokenMarks(outcomes, anchorOf(own, centers, radius), own.length, radius, more),
  )
  const outer = width / 4
  return {
    marks: [
      ...circles,
      ...label(0, above[0] ?? [], left + outer, top + labelsHeight - heightOf(above[0])),
      ...label(1, above[1] ?? [], left + width - outer, top + labelsHeight - heightOf(above[1])),
      ...label(2, below, middle, bottom + 8),
      ...tokens,
    ],
    bottom: bottom + 8 + heightOf(below),
  }
}

/** The middle of the room that belongs to these levels alone. */
function anchorOf(
  own: readonly OutcomeLevel[],
  centers: { readonly [level in OutcomeLevel]: Point },
  radius: number,
): Point {
  const all = Object.values(centers)
  const mean = (points: readonly Point[]): Point => [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ]
  const core = mean(all)
  const at = mean(own.map((level) => centers[level]))
  const away = Math.hypot(at[0] - core[0], at[1] - core[1])
  if (own.length === 3 || away === 0) return core
  // Outward, so that marks keep off the edge of a level that they do not belong to.
  const share = own.length === 1 ? 0.44 : radius > 100 ? 0.34 : at[1] < core[1] ? 0.4 : 0.3
  const push = radius * share
  return [at[0] + ((at[0] - core[0]) / away) * push, at[1] + ((at[1] - core[1]) / away) * push]
}

/** Rows of marks around a point; where there are more than fit, a number says how many the list has besides. */
function tokenMarks(
  outcomes: readonly PlacedOutcome[],
  [x, y]: Point,
  levels: number,
  radius: number,
  more: (count: number) => string,
): Mark[] {
  const pitch = tokenReach * 2 + 4
  const columns = levels === 1 ? Math.max(2, Math.floor(radius / 36)) : radius > 100 ? 2 : 1
  const most = columns * (levels === 1 && radius > 100 ? 3 : 2)
  const shown = outcomes.length > most ? outcomes.slice(0, most - 1) : outcomes
  const count = shown.length < outcomes.length ? shown.length + 1 : shown.length
  const rows = Math.ceil(count / columns)
  const place = (index: number): Point => {
    const row = Math.floor(index / columns)
    const inRow = row === rows - 1 ? count - row * columns : columns
    return [x + ((index % columns) - (inRow - 1) / 2) * pitch, y + (row - (rows - 1) / 2) * pitch]
  }
  const marks = shown.flatMap((outcome, index) => outcomeToken(outcome, ...place(index)))
  if (count === shown.length) return marks
  const [left, middle] = place(shown.length)
  const rest = textLines(
    [more(outcomes.length - shown.length)],
    left,
    middle - linesHeight(1, 12) / 2,
    { part: 'more', size: 12, weight: 600 },
    'middle',
  )
  return [...marks, ...rest]
}
