import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Scene, SceneSize } from '../model/scene.ts'
import type { Summary } from '../model/summary.ts'
import { figureWords } from '../words/en/figure.ts'
import { english } from '../words/en/index.ts'
import { type FigureSpeaker, scaleDigits, scaleEnd } from '../words/point.ts'
import { speaker } from '../words/speaker.ts'
import { readText } from '../words/text.ts'
import { type Description, describeDimensionRadar } from '../words/dimension-radar.ts'
import { dotPlotDrawing } from './dimension-radar/dot-plot.ts'
import type { DrawingInput } from './dimension-radar/drawing.ts'
import { multiplesDrawing } from './dimension-radar/multiples.ts'
import { overlayDrawing } from './dimension-radar/overlay.ts'
import type { Rings } from './dimension-radar/spokes.ts'
import { footBlock, headBlock, scaleBlock, stampBlock } from './parts/frame.ts'
import { round } from './parts/round.ts'
import { seriesLooks } from './parts/series.ts'

export interface DimensionRadarOptions {
  /** `regular` by default. */
  readonly size?: SceneSize
  /** `radar` by default; `dot-plot` shows the same numbers on straight rows. */
  readonly view?: 'radar' | 'dot-plot'
  /** `polygon` by default. */
  readonly rings?: Rings
  /**
   * `file` (default) sets title, legend, caveats and source inside the picture, since pictures get separated from
   * their captions; `page` leaves them to the page around it.
   */
  readonly frame?: 'file' | 'page'
  /** Ids of the groups to draw; all by default. Each keeps its look. */
  readonly groups?: readonly string[]
  /** English by default. */
  readonly language?: Language
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string
  /** The description, where it is already at hand. */
  readonly description?: Description
}

const widths = { compact: 240, regular: 480, wide: 800 } as const
/** At most so many perspectives lie over one another; more become small multiples (domain rule). */
const mostOverlaid = 3

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
  const described = options.description ?? describeDimensionRadar(summary, framework, options)
  const margin = frame === 'page' ? 0 : size === 'compact' ? 8 : 16
  const width = widths[size]
  const inner = { left: margin, width: width - 2 * margin }
  const looks = seriesLooks(summary)
  const shown = summary.groups.flatMap((group) => {
    const look = looks.get(group.id)
    return look && (options.groups?.includes(group.id) ?? true) ? { group, look } : []
  })
  const frameInput = { summary, framework, title: described.title, size, say, ...inner }
  const head = frame === 'file' ? headBlock(frameInput, shown, margin) : { marks: [], bottom: 0 }
  const input: DrawingInput = {
    summary,
    framework,
    size,
    ...inner,
    // Letters reach a little above their line.
    top: head.bottom + (frame === 'file' ? 8 : 4),
    rings: options.rings ?? 'polygon',
    names: framework.dimensions.map(({ id, label, glyph }) => ({
      id,
      ...readText(label, language.id, framework.lang),
      ...(glyph && { glyph }),
    })),
    say,
    digits: scaleDigits(summary.scale),
    hits: frame === 'page',
  }
  const drawing =
    view === 'dot-plot'
      ? dotPlotDrawing(input, shown)
      : shown.length <= mostOverlaid && shown.every(({ look }) => look.series)
        ? overlayDrawing(input, shown)
        : multiplesDrawing(input, shown)
  const scale = scaleBlock(frameInput, scaleText(summary, view, say), drawing.bottom + 8)
  const stamp = stampBlock(frameInput, scale.bottom + 4)
  const foot = footBlock(frameInput, frame, stamp.bottom + 4)
  return {
    figure: 'dimension-radar',
    size,
    width,
    height: Math.ceil(round(foot.bottom) + margin),
    title: described.short,
    description: described.full,
    lang: say.lang,
    marks: [
      ...head.marks,
      ...drawing.marks,
      ...scale.marks,
      ...stamp.marks,
      ...foot.marks,
    ],
  }
}

function scaleText({ scale }: Summary, view: 'radar' | 'dot-plot', say: FigureSpeaker): string {
  const [min, max] = [scaleEnd(scale.min, scale, say), scaleEnd(scale.max, scale, say)]
  return say(view === 'radar' ? 'scale.rings' : 'scale.ends', { min, max })
}
