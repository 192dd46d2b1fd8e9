import type { Mark, TextMark } from '../../model/scene.ts'
import type { Scale, Summary } from '../../model/summary.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import type { ComparedDimension } from '../../words/perspective-comparison.ts'
import { type FigureSpeaker, pointNumber, scaleEnd } from '../../words/point.ts'
import type { Block, Column } from '../parts/column.ts'
import { lineMark } from '../parts/line.ts'
import { markerMark } from '../parts/marker.ts'
import { scalePosition } from '../parts/scale.ts'
import { scalePoints } from '../parts/scale-points.ts'
import type { SeriesLook } from '../parts/series.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'

interface StripInput extends Column {
  readonly summary: Summary
  readonly looks: ReadonlyMap<string, SeriesLook>
  readonly figure: FigureSpeaker
  /** What stands for a group without a name. */
  readonly unnamed: string
}

const [nameSize, noteSize] = [13, 12] as const
const wideFrom = 360
const valueRoom = 44
const nameGap = 12

/**
 * One dimension: a row for each perspective with its name, its dot on the scale with the spread of its answers, and its
 * number; below, the ends of the scale, where there is a number. Right to left, the scale begins at the right, as its readers do.
 */
export function stripDrawing(
  input: StripInput,
  { id: dimension, points }: ComparedDimension,
  top: number,
): Block {
  const { left, width, dir, summary, figure, unnamed } = input
  const { scale } = summary
  const beside = width >= wideFrom
  const longest = Math.max(
    0,
    ...points.map(({ group }) => textWidth(group.label || unnamed, nameSize)),
  )
  const names = beside ? Math.round(Math.min(width * 0.4, longest + nameGap)) : 0
  const room = beside ? names - nameGap + 1 : width - valueRoom
  const [from, to] = [names + 7, width - valueRoom - 7]
  const rtl = dir === 'rtl'
  const at = (x: number): number => (rtl ? left + width - x : left + x)
  const on = (value: number): number => at(from + scalePosition(value, scale) * (to - from))
  const [start, end] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const marks: Mark[] = []
  let y = top
  for (const { group, cell } of points) {
    const subject = { group: group.id, dimension }
    const look = input.looks.get(group.id)
    const lines = wrapText(group.label || unnamed, nameSize, room, 2)
    const height = linesHeight(lines.length, nameSize)
    const row = beside ? Math.max(26, height + 6) : 22
    // A name above its track stands nearer to it than to the track before.
    if (!beside && y > top) y += 6
    const nameTop = beside ? y + (row - height) / 2 : y
    if (!beside) y += height
    const middle = y + row / 2
    const lineTop = (size: number): number => middle - linesHeight(1, size) / 2
    marks.push(
      ...textLines(
        lines,
        at(0),
        nameTop,
        { part: 'group-label', ...subject, size: nameSize },
        start,
      ),
    )
    if (cell.state !== 'shown' || !look) {
      const reason = cell.state === 'shown' ? '' : figure(`state.${cell.state}.short`)
      const style = { part: 'state', ...subject, size: noteSize, fill: 'quiet' } as const
      const [line = ''] = wrapText(reason, noteSize, to - from - 8, 1)
      marks.push(...textLines([line], at(from), lineTop(noteSize), style, start))
    } else {
      const { value, q1, q3 } = cell
      marks.push(...trackMarks(scale, middle, on, subject))
      if (q1 !== undefined && q3 !== undefined && q1 !== q3) {
        marks.push(
          lineMark(on(q1), middle, on(q3), middle, {
            part: 'spread',
            ...subject,
            stroke: look.paint,
            strokeWidth: 2.5,
            cap: 'round',
          }),
        )
      }
      const number = pointNumber(value, scale, figure)
      const style = { part: 'value', ...subject, size: nameSize, weight: 600 } as const
      marks.push(
        markerMark('marker', subject, on(value), middle, look),
        ...textLines([number], at(width), lineTop(nameSize), style, end),
      )
    }
    y += row
  }
  if (points.every(({ cell }) => cell.state !== 'shown')) return { marks, bottom: y }
  const ends = endMarks(scale, y + 2, on, to - from, figure, rtl)
  return { marks: [...marks, ...ends.marks], bottom: ends.bottom }
}

function trackMarks(
  scale: Scale,
  y: number,
  on: (value: number) => number,
  subject: { readonly group: string; readonly dimension: string },
): Mark[] {
  const { min, max } = scale
  return [
    lineMark(on(min), y, on(max), y, {
      part: 'track',
      ...subject,
      stroke: 'line-strong',
      strokeWidth: 1,
    }),
    ...scalePoints(scale).map((point) =>
      lineMark(on(point), y - 4, on(point), y + 4, {
        part: 'tick',
        ...subject,
        stroke: 'line-strong',
        strokeWidth: 1,
      }),
    ),
  ]
}

/** The scale's ends with their words, each within its half of the track. */
function endMarks(
  scale: Scale,
  top: number,
  on: (value: number) => number,
  track: number,
  figure: FigureSpeaker,
  rtl: boolean,
): Block {
  const style = { part: 'scale-end', size: noteSize, fill: 'quiet' } as const
  const set = (value: number, anchor: TextMark['anchor']): readonly [number, TextMark[]] => {
    const lines = wrapText(scaleEnd(value, scale, figure), noteSize, track / 2 - 4, 2)
    return [lines.length, textLines(lines, on(value), top, style, anchor)]
  }
  const [fewer, low] = set(scale.min, rtl ? 'end' : 'start')
  const [more, high] = set(scale.max, rtl ? 'start' : 'end')
  return { marks: [...low, ...high], bottom: top + linesHeight(Math.max(fewer, more), noteSize) }
}
