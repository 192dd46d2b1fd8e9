import type { Framework } from '../model/framework.ts'
import type { Scene } from '../model/scene.ts'
import type { Summary } from '../model/summary.ts'
import { anyTypesetter } from '../scene/text-width.ts'
import { type Description, describeDimensionRadar } from '../words/dimension-radar.ts'
import { figureWords } from '../words/en/figure.ts'
import { english } from '../words/en/index.ts'
import { type FigureSpeaker, scaleEnds } from '../words/point.ts'
import { privacyCaption } from '../words/privacy-caption.ts'
import { sourceLine } from '../words/source-line.ts'
import { speaker } from '../words/speaker.ts'
import { composeRadar, type PictureOptions } from './dimension-radar/compose.ts'
import { dotPlotDrawing } from './dimension-radar/dot-plot.ts'
import type { Draw } from './dimension-radar/drawing.ts'
import { spokesWithKey } from './dimension-radar/key.ts'
import { multiplesDrawing } from './dimension-radar/multiples.ts'
import { overlayDrawing } from './dimension-radar/overlay.ts'
import { mayOverlay, mostNotes } from './dimension-radar/picture.ts'
import { headBlock } from './parts/file-frame.ts'
import { scalePoints } from './parts/scale-points.ts'

export interface DimensionRadarOptions extends PictureOptions {
  /** `radar` by default; `dot-plot` shows the same numbers on straight rows. */
  readonly view?: 'radar' | 'dot-plot'
  /**
   * `file` (default) sets title, legend, caveats and source inside the picture, since pictures get separated from
   * their captions; `page` leaves them to the page around it.
   */
  readonly frame?: 'file' | 'page'
  /** The description, where it is already at hand. */
  readonly description?: Description
}

/**
 * The radar of a summary as a scene: spokes in the framework's order, clockwise from the top; the scale's full range
 * with its minimum on an inner ring; lines and markers, never a filled area, since an area depends on the order of the
 * axes. A missing number breaks its line.
 */
export function dimensionRadarScene(
  summary: Summary,
  framework: Framework,
  options: DimensionRadarOptions = {},
): Scene {
  const { size = 'regular', view = 'radar', frame = 'file', language = english } = options
  const say = speaker(language, 'figure', figureWords, options.numbers)
  const { title, short, full } =
    options.description ?? describeDimensionRadar(summary, framework, options)
  const draw: Draw = (input) =>
    view === 'dot-plot'
      ? dotPlotDrawing(input, say)
      : mayOverlay(input)
        ? overlayDrawing(input, spokesWithKey)
        : multiplesDrawing(input, say)
  const isFile = frame === 'file'
  return composeRadar(summary, framework, options, {
    title: short,
    description: full,
    draw,
    typesetter: anyTypesetter,
    points: scalePoints(summary.scale),
    scale: () =>
      say(view === 'radar' ? 'scale.rings' : 'scale.ends', scaleEnds(summary.scale, say)),
    foot: (notes) =>
      [
        ...shortened(notes, say),
        ...(isFile ? [privacyCaption(summary, say), sourceLine(summary, say)] : []),
      ].filter((text) => text !== undefined),
    head: isFile
      ? (column, drawn, top) => headBlock(column, summary, title, size, drawn, top, say)
      : undefined,
  }) as Scene
}

/** The notes that do not fit stand in the table that goes with the picture, which says so. */
function shortened(notes: readonly string[], say: FigureSpeaker): readonly string[] {
  if (notes.length <= mostNotes) return notes
  const more = notes.length - mostNotes + 1
  return [...notes.slice(0, mostNotes - 1), say('note.more', { count: more })]
}
