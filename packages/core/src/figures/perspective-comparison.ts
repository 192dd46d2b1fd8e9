import type { Framework } from '../model/framework.ts'
import type { Mark, Scene, SceneSize } from '../model/scene.ts'
import type { Summary } from '../model/summary.ts'
import { anyTypesetter } from '../scene/text-width.ts'
import { figureWords } from '../words/en/figure.ts'
import { english } from '../words/en/index.ts'
import { perspectiveComparisonWords } from '../words/en/perspective-comparison.ts'
import {
  describePerspectives,
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
} from '../words/perspective-comparison.ts'
import { speaker } from '../words/speaker.ts'
import { columnBlock } from './parts/column.ts'
import { glyphMark, glyphSize } from './parts/glyph.ts'
import { type SeriesLook, seriesLooks } from './parts/series.ts'
import { linesHeight, proseLeading, textLines } from './parts/text-lines.ts'
import { stripDrawing } from './perspective-comparison/strip.ts'

export interface PerspectiveComparisonSceneOptions extends PerspectiveComparisonOptions {
  /** `regular` by default. */
  readonly size?: SceneSize
  /**
   * `file` (default) sets title, sentences, notes and source inside the picture, since pictures get separated from their
   * captions; `page` draws the dots alone and leaves the words to the page around them.
   */
  readonly frame?: 'file' | 'page'
  /** The comparison in words, where it is already at hand. */
  readonly description?: PerspectiveDescription
}

const widths = { compact: 240, regular: 480, wide: 800 } as const

/**
 * Two to four perspectives per dimension as dots on the scale, each with the spread of its answers and its number. A
 * missing number says why in its place.
 */
export function perspectiveComparisonScene(
  summary: Summary,
  framework: Framework,
  options: PerspectiveComparisonSceneOptions = {},
): Scene {
  const { size = 'regular', frame = 'file', language = english, numbers } = options
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const said = options.description ?? describePerspectives(summary, framework, options)
  const { lang, dir, title, short, full, dimensions, stamp, question, caveats, notes } = said
  const isFile = frame === 'file'
  const width = widths[size]
  const margin = isFile ? (size === 'compact' ? 8 : 20) : 0
  const column = { left: margin, width: width - 2 * margin, dir, typesetter: anyTypesetter }
  const asked = question && say('note.question', { question })
  const head = columnBlock(
    column,
    margin,
    isFile
      ? [
          { part: 'title', text: title, gap: 0, size: size === 'wide' ? 20 : 16, weight: 600 },
          ...(asked
            ? [{ part: 'question', text: asked, gap: 4, size: 13, fill: 'quiet' } as const]
            : []),
          ...(stamp
            ? [{ part: 'example', text: stamp, gap: 6, size: 12, weight: 600 } as const]
            : []),
        ]
      : [],
  )
  const input = {
    ...column,
    summary,
    looks: looksOf(summary, said),
    figure,
    unnamed: say('unnamed'),
  }
  const marks: Mark[] = [...head.marks]
  let y = head.bottom + (isFile ? 16 : 2)
  const rtl = dir === 'rtl'
  dimensions.forEach((dimension, index) => {
    if (index > 0) y += isFile ? 20 : 12
    if (isFile) {
      const { id, label, glyph, text } = dimension
      const indent = glyph ? glyphSize + 8 : 0
      if (glyph) {
        const x = rtl ? column.left + column.width - glyphSize : column.left
        marks.push(glyphMark(glyph, x, y, id))
      }
      const x = rtl ? column.left + column.width - indent : column.left + indent
      const style = { part: 'dimension-label', dimension: id, size: 13, weight: 600 } as const
      const lines = anyTypesetter.wrap(label.text, 13, column.width - indent, 3, 600)
      const other = label.lang === lang ? style : { ...style, lang: label.lang }
      marks.push(...textLines(lines, x, y, other, rtl ? 'end' : 'start'))
      y += Math.max(linesHeight(lines.length, 13), glyph ? glyphSize : 0)
      const words = columnBlock(column, y, [
        { part: 'sentence', dimension: id, text, gap: 4, size: 13, leading: proseLeading },
      ])
      marks.push(...words.marks)
      y = words.bottom + 6
    }
    const strip = stripDrawing(input, dimension, y)
    marks.push(...strip.marks)
    y = strip.bottom
  })
  const quiet = { size: 12, fill: 'quiet', leading: 1.4 } as const
  const foot = columnBlock(
    column,
    y,
    isFile
      ? [...caveats, ...notes].map((text, index) => ({
          part: index < caveats.length ? 'caveat' : 'note',
          text,
          gap: index ? 3 : 16,
          ...quiet,
        }))
      : [],
  )
  return {
    figure: 'perspective-comparison',
    size,
    width,
    height: Math.ceil(foot.bottom + Math.max(margin, 2)),
    title: short,
    description: full,
    lang,
    marks: [...marks, ...foot.marks],
  }
}

/** A group keeps the look that it has in every figure of its summary; where those have none, the shown groups get one. */
function looksOf(
  summary: Summary,
  { groups }: Pick<PerspectiveDescription, 'groups'>,
): ReadonlyMap<string, SeriesLook> {
  const all = seriesLooks(summary)
  return groups.every(({ id }) => all.get(id)?.series) ? all : seriesLooks({ ...summary, groups })
}
