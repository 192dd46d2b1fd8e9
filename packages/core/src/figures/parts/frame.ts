import type { Framework } from '../../model/framework.ts'
import type { Mark, SceneSize } from '../../model/scene.ts'
import type { Group, Summary } from '../../model/summary.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import { emptyCellNotes, groupWithCount, privacyCaption, sourceLine } from '../../words/caption.ts'
import type { FigureSpeaker } from '../../words/point.ts'
import { markerMark } from './marker.ts'
import { round } from './round.ts'
import type { SeriesLook } from './series.ts'
import { type LineStyle, linesHeight, proseLeading, textLines } from './text-lines.ts'

/** What a picture carries when it leaves its page: title, context, legend, caveats and source, set in one column. */
export interface FrameInput {
  readonly summary: Summary
  readonly framework: Framework
  readonly title: string
  readonly size: SceneSize
  readonly left: number
  readonly width: number
  readonly say: FigureSpeaker
}

/** Marks set from `top` down, and where the next may begin. */
export interface Block {
  readonly marks: readonly Mark[]
  readonly bottom: number
}

/** Where lines begin: at the left, or at the right where the language runs from there. */
function startOf({ left, width, say }: FrameInput): { x: number; anchor: 'start' | 'end' } {
  return say.dir === 'rtl' ? { x: left + width, anchor: 'end' } : { x: left, anchor: 'start' }
}

function paragraph(
  input: FrameInput,
  text: string,
  top: number,
  { size, weight = 400, leading = proseLeading, ...style }: LineStyle,
): Block {
  const { x, anchor } = startOf(input)
  const lines = wrapText(text, size, input.width, 8, weight)
  const marks = textLines(lines, x, top, { ...style, size, weight, leading, anchor })
  return { marks, bottom: top + linesHeight(lines.length, size, leading) }
}

/** Above the picture: the title, what was asked, whose views. */
export function headBlock(input: FrameInput, shown: readonly Shown[], top: number): Block {
  const { summary, title, size, say } = input
  const heading = paragraph(input, title, top, {
    part: 'title',
    size: size === 'wide' ? 20 : 16,
    weight: 600,
    leading: 1.25,
  })
  const context = summary.question ?? (summary.measure && say(`measure.${summary.measure}`))
  const quiet = { part: 'question', size: 13, fill: 'quiet' } as const
  const line = context ? paragraph(input, context, heading.bottom + 4, quiet) : heading
  const legend = legendBlock(input, shown, line.bottom + 8)
  return { marks: [...heading.marks, ...(context ? line.marks : []), ...legend.marks], bottom: legend.bottom }
}

export interface Shown {
  readonly group: Group
  readonly look: SeriesLook
}

const sampleWidth = 30
const legendSize = 13

/** One sample of line and marker with the group's name and count; none for the unnamed perspective. */
export function legendBlock(input: FrameInput, shown: readonly Shown[], top: number): Block {
  const named = shown.filter(({ group, look }) => group.label && look.series)
  const { summary, left, width, say } = input
  const rtl = say.dir === 'rtl'
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
      {
        type: 'line',
        part: 'legend-line',
        group: group.id,
        x1: round(from),
        y1: middle,
        x2: round(from + toward * 24),
        y2: middle,
        stroke: look.paint,
        strokeWidth: 2,
        dash: look.dash,
      },
      markerMark({ part: 'legend-marker', group: group.id }, from + toward * 12, middle, look),
      ...textLines(lines, from + toward * sampleWidth, y, {
        part: 'legend-label',
        group: group.id,
        size: legendSize,
        leading: proseLeading,
        anchor: rtl ? 'end' : 'start',
      }),
    )
    if (lines.length > 1) {
      x = 0
      y += rowHeight * lines.length
    } else x += taken
  }
  const open = x > 0 ? rowHeight : 0
  return { marks, bottom: named.length > 0 ? y + open + 8 : top }
}

/**
 * Below the picture: what is missing and why, wherever the picture stands; in a file also the rule of protection and
 * the source.
 */
export function footBlock(input: FrameInput, frame: 'file' | 'page', top: number): Block {
  const { summary, framework, say } = input
  const texts = [
    ...shortened(emptyCellNotes(summary, framework, say), say),
    ...(frame === 'file' ? [privacyCaption(summary, say), sourceLine(summary, say)] : []),
  ].filter((text) => text !== undefined)
  const marks: Mark[] = []
  let y = top
  for (const text of texts) {
    const block = paragraph(input, text, y, { part: 'caveat', size: 12, fill: 'quiet', leading: 1.4 })
    marks.push(...block.marks)
    y = block.bottom + 2
  }
  return { marks, bottom: texts.length > 0 ? y : top }
}

const mostNotes = 6

/** A picture holds so many notes; the rest stand in the table that goes with it, and the picture says so. */
function shortened(notes: readonly string[], say: FigureSpeaker): readonly string[] {
  if (notes.length <= mostNotes) return notes
  const more = notes.length - mostNotes + 1
  return [...notes.slice(0, mostNotes - 1), say('note.more', { count: more })]
}

/** The stamp of made-up numbers, inside every drawing; nothing where the numbers are real. */
export function stampBlock(input: FrameInput, top: number): Block {
  if (!input.summary.example) return { marks: [], bottom: top }
  const style = { part: 'example', size: 12, weight: 600, leading: 1.25 } as const
  const { marks, bottom } = paragraph(input, input.say('example'), top, style)
  return { marks, bottom: bottom + 4 }
}

/** What the ends of the scale mean, in words. */
export function scaleBlock(input: FrameInput, text: string, top: number): Block {
  return paragraph(input, text, top, { part: 'scale', size: 12, fill: 'quiet', leading: 1.4 })
}
