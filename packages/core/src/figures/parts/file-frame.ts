import type { Mark, SceneSize } from '../../model/scene.ts'
import type { Summary } from '../../model/summary.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import { groupWithCount } from '../../words/group-with-count.ts'
import type { FigureSpeaker } from '../../words/point.ts'
import { type Block, type Column, columnBlock } from './column.ts'
import { lineMark } from './line.ts'
import { markerMark } from './marker.ts'
import { round } from './round.ts'
import type { DrawnGroup } from './series.ts'
import { linesHeight, proseLeading, textLines } from './text-lines.ts'

/** What a picture says above itself when it leaves its page: the title, what was asked, whose views. */
export function headBlock(
  column: Column,
  summary: Summary,
  title: string,
  size: SceneSize,
  drawn: readonly DrawnGroup[],
  top: number,
  say: FigureSpeaker,
): Block {
  const context = summary.question ?? (summary.measure && say(`measure.${summary.measure}`))
  const text = columnBlock(column, top, [
    {
      part: 'title',
      text: title,
      gap: 0,
      size: size === 'wide' ? 20 : 16,
      weight: 600,
      dir: summary.title === undefined ? column.dir : undefined,
    },
    ...(context
      ? [
          {
            part: 'question',
            text: context,
            dir: summary.question === undefined ? column.dir : undefined,
            gap: 4,
            size: 13,
            fill: 'quiet',
            leading: proseLeading,
          } as const,
        ]
      : []),
  ])
  const legend = legendBlock(column, summary, drawn, text.bottom + 8, say)
  return { marks: [...text.marks, ...legend.marks], bottom: legend.bottom }
}

const sampleWidth = 30
const legendSize = 13

/** One sample of line and marker with the group's name and count; none for the unnamed perspective. */
function legendBlock(
  { left, width, dir }: Column,
  summary: Summary,
  drawn: readonly DrawnGroup[],
  top: number,
  say: FigureSpeaker,
): Block {
  const named = drawn.filter(({ group, look }) => group.label && look.series)
  const rtl = dir === 'rtl'
  const rowHeight = linesHeight(1, legendSize, proseLeading)
  const marks: Mark[] = []
  let x = 0
  let y = top
  for (const { group, look } of named) {
    const text = groupWithCount(group, summary, say)
    const lines = wrapText(text, legendSize, width - sampleWidth, 3)
    const widest = Math.max(...lines.map((line) => textWidth(line, legendSize)))
    const taken = sampleWidth + widest + 20
    if (x > 0 && x + taken - 20 > width) {
      x = 0
      y += rowHeight
    }
    const from = rtl ? left + width - x : left + x
    const toward = rtl ? -1 : 1
    const middle = round(y + rowHeight / 2)
    marks.push(
      lineMark(from, middle, from + toward * 24, middle, {
        part: 'legend-line',
        group: group.id,
        stroke: look.paint,
        strokeWidth: 2,
        dash: look.dash,
      }),
      markerMark('legend-marker', { group: group.id }, from + toward * 12, middle, look),
      ...textLines(
        lines,
        from + toward * sampleWidth,
        y,
        { part: 'legend-label', group: group.id, size: legendSize, dir },
        rtl ? 'end' : 'start',
        proseLeading,
      ),
    )
    if (lines.length > 1) {
      x = 0
      y += rowHeight * lines.length
    } else x += taken
  }
  const open = x > 0 ? rowHeight : 0
  return { marks, bottom: named.length > 0 ? y + open + 8 : top }
}
