import type { Framework } from '../../model/framework.ts'
import type { Language } from '../../model/language.ts'
import type { Scene, SceneSize } from '../../model/scene.ts'
import type { Summary } from '../../model/summary.ts'
import type { Typesetter } from '../../scene/typesetter.ts'
import { emptyCellNotes } from '../../words/caption.ts'
import { figureFirstWords } from '../../words/en/figure-first.ts'
import { english } from '../../words/en/index.ts'
import { type FigureFirstSpeaker, scaleDigits } from '../../words/point.ts'
import { speaker } from '../../words/speaker.ts'
import { readText } from '../../words/text.ts'
import { type Block, type Column, columnBlock } from '../parts/column.ts'
import { round } from '../parts/round.ts'
import { type DrawnGroup, seriesLooks } from '../parts/series.ts'
import { axisLabelSize } from './axis-labels.ts'
import type { Draw } from './drawing.ts'
import type { Rings } from './spokes.ts'

export interface PictureOptions {
  /** `regular` by default. */
  readonly size?: SceneSize
  /** `polygon` by default. */
  readonly rings?: Rings
  /** Ids of the groups to draw; all by default. Each keeps its look. */
  readonly groups?: readonly string[]
  /** English by default. */
  readonly language?: Language
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string
}

interface Contents {
  /** The short text alternative and the whole description. */
  readonly title: string
  readonly description: string
  readonly draw: Draw
  readonly typesetter: Typesetter
  /** The scale's numbers to print; undefined where that takes more than is at hand. */
  readonly points: readonly number[] | undefined
  /** What the ends of the scale mean, in words. */
  readonly scale: (say: FigureFirstSpeaker) => string
  /** What stands below, of the reasons for missing numbers and with them; undefined where it is too much. */
  readonly foot: (notes: readonly string[]) => readonly string[] | undefined
  /** What stands above a picture that leaves its page; a page says it around the picture. */
  readonly head?: ((column: Column, drawn: readonly DrawnGroup[], top: number) => Block) | undefined
}

const widths = { compact: 240, regular: 480, wide: 800 } as const

/** Sets a view of the radar with what goes with it in one column; undefined where the view cannot be drawn. */
export function composeRadar(
  summary: Summary,
  framework: Framework,
  { size = 'regular', rings = 'polygon', groups, language = english, numbers }: PictureOptions,
  { title, description, draw, typesetter, points, scale, foot, head }: Contents,
): Scene | undefined {
  const say = speaker(language, 'figure', figureFirstWords, numbers)
  const width = widths[size]
  const margin = head ? (size === 'compact' ? 8 : 16) : 0
  const column = { left: margin, width: width - 2 * margin, dir: say.dir, typesetter }
  const looks = seriesLooks(summary)
  const drawn: DrawnGroup[] = []
  for (const group of summary.groups) {
    const look = looks.get(group.id)
    if (look && (groups?.includes(group.id) ?? true)) drawn.push({ group, look })
  }
  const above = head?.(column, drawn, margin)
  const drawing =
    points &&
    draw({
      ...column,
      drawn,
      scale: summary.scale,
      points,
      size,
      // Letters reach a little above their line.
      top: above ? above.bottom + 8 : 4,
      rings,
      names: framework.dimensions.map(({ id, label, glyph }) => {
        const { text, lang } = readText(label, language.id, framework.lang)
        const style = {
          part: 'axis-label',
          dimension: id,
          size: axisLabelSize,
          weight: 600,
          lang: lang === say.lang ? undefined : lang,
        } as const
        return { id, text, glyph, style }
      }),
      say,
      digits: scaleDigits(summary.scale),
      hits: !head,
    })
  const notes = foot(emptyCellNotes(summary, framework, say))
  if (!drawing || !notes) return undefined
  // Sentences of the language, whatever letters the names in them begin with.
  const quiet = { size: 12, fill: 'quiet', leading: 1.4, dir: say.dir } as const
  const below = columnBlock(column, drawing.bottom, [
    { ...quiet, part: 'scale', text: scale(say), gap: 8 },
    ...(summary.example
      ? [{ part: 'example', text: say('example'), gap: 4, size: 12, weight: 600 } as const]
      : []),
    ...notes.map((text, index) => ({ ...quiet, part: 'caveat', text, gap: index ? 2 : 8 })),
  ])
  return {
    figure: 'dimension-radar',
    size,
    width,
    height: Math.ceil(round(below.bottom + (notes.length > 0 ? 2 : 8)) + margin),
    title,
    description,
    lang: say.lang,
    marks: [...(above?.marks ?? []), ...drawing.marks, ...below.marks],
  }
}
