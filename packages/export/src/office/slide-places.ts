import type { Reading } from './office-lang.ts'
import { slideSize } from './presentation.ts'
import type { RadarReport } from './radar-report.ts'
import { type Box, type Shape, textBox, titleShape, type Words } from './slide-shapes.ts'
import { fittingSize, lineCount } from './text-lines.ts'
import { pointsPerInch } from './units.ts'

/** Around what stands on a slide, in inches. */
export const margin = 0.5
export const top = 0.4
export const bottom: number = slideSize.height - 0.4
/** The width between the margins. */
export const room: number = slideSize.width - 2 * margin
/** A slide holds so many notes about missing numbers … */
const mostNotes = 6
/** … as long as the foot is not higher than this, in inches. */
const mostFoot = 1.9
/** What was asked takes no more than this, in inches. */
const mostContext = 0.8

export const readingOf = ({ lang, dir }: RadarReport): Reading => ({ lang, dir })

/** The title and what was asked, and where the rest may begin. */
export function headOf(report: RadarReport): {
  readonly shapes: readonly Shape[]
  readonly below: number
} {
  const { description, context } = report
  const reading = readingOf(report)
  const title = titleWords(description.title)
  const y = top + heightOf([title], room) + 0.08
  if (!context) return { shapes: [titleOf(title, reading)], below: y + 0.12 }
  const size = fittingSize(context, [16, 14, 12], room * pointsPerInch, 2)
  const words: Words = { text: context, size, quiet: true }
  const height = Math.min(mostContext, heightOf([words], room))
  return {
    shapes: [
      titleOf(title, reading),
      textBox('Question', [words], { x: margin, y, width: room, height }, reading),
    ],
    below: y + height + 0.2,
  }
}

/** A title at the largest size that keeps it to two lines. */
export function titleWords(title: string): Words {
  const size = fittingSize(title, [28, 24, 20, 16], room * pointsPerInch, 2, true)
  return { text: title, size, bold: true }
}

export const titleOf = (words: Words, reading: Reading): Shape =>
  titleShape(words, { x: margin, y: top, width: room, height: heightOf([words], room) }, reading)

/** Words at the foot of a slide. */
export interface FootNotes {
  readonly words: readonly Words[]
  /** In inches. */
  readonly height: number
  /** True where some notes had to make room; all of them stand behind the table then. */
  readonly shortened: boolean
}

/**
 * What has to stand below the picture, with as many of these notes about missing numbers as there is room for.
 *
 * @param dense sets the notes behind one another without breaks
 */
export function footNotes(
  { stamp, scale, captions, more }: RadarReport,
  missing: readonly string[],
  dense = false,
): FootNotes {
  const set = (count: number): FootNotes => {
    const left = missing.length - count
    const lines = [
      scale,
      ...missing.slice(0, count),
      ...(left > 0 ? [more(left)] : []),
      ...captions,
    ]
    const quiet = (dense ? [lines.join(' ')] : lines).map((text) => ({
      text,
      size: 12,
      quiet: true,
    }))
    const words = [...(stamp ? [{ text: stamp, size: 12, bold: true }] : []), ...quiet]
    return { words, height: heightOf(words, room), shortened: left > 0 }
  }
  let count = missing.length <= mostNotes ? missing.length : mostNotes - 1
  while (count > 0 && set(count).height > mostFoot) count--
  const notes = set(count)
  return { ...notes, height: Math.min(notes.height, mostFoot) }
}

/** The height that paragraphs take in a width, both in inches. */
export const heightOf = (words: readonly Words[], width: number): number =>
  words.reduce((sum, { text, size, bold }) => {
    const lines = lineCount(text, size, width * pointsPerInch, bold)
    return sum + (lines * size * 1.2 + 2) / pointsPerInch
  }, 0)

/** Boxes change sides where the language runs right to left. */
export const mirrored =
  (dir: 'ltr' | 'rtl') =>
  (box: Box): Box =>
    dir === 'rtl' ? { ...box, x: slideSize.width - box.x - box.width } : box
