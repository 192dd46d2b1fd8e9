import type { Mark, Scene, SceneSize } from '../model/scene.ts'
import { anyTypesetter } from '../scene/text-width.ts'
import { frameworkDiagramWords } from '../words/en/framework-diagram.ts'
import {
  describeFrameworkDiagram,
  type FrameworkDiagramOptions,
} from '../words/framework-diagram.ts'
import { speaker } from '../words/speaker.ts'
import { listDrawing, posterDrawing } from './framework-diagram/panels.ts'
import { wheelDrawing } from './framework-diagram/wheel.ts'
import { columnBlock } from './parts/column.ts'
import { proseLeading } from './parts/text-lines.ts'

export interface FrameworkDiagramSceneOptions extends FrameworkDiagramOptions {
  /** `regular` by default. */
  readonly size?: SceneSize
  /**
   * `file` (default) sets title, notes and source inside the picture, since pictures get separated from their captions;
   * `page` leaves them to the page around it.
   */
  readonly frame?: 'file' | 'page'
}

const widths = { compact: 240, regular: 480, wide: 800 } as const
const radii = { compact: 116, regular: 190, wide: 190 } as const

/**
 * The dimensions of a framework with no data, as a wheel, a list or a poster. All parts have one size and stand in the
 * framework's order; that it is not a score stands inside the drawing.
 */
export function frameworkDiagramScene(options: FrameworkDiagramSceneOptions): Scene {
  const { size = 'regular', view = 'wheel', frame = 'file', language, numbers } = options
  const say = speaker(language, 'framework-diagram', frameworkDiagramWords, numbers)
  const { lang, dir, title, short, full, notScore, dimensions, notes, nameNotes } =
    describeFrameworkDiagram(options)
  const isFile = frame === 'file'
  const width = widths[size]
  const margin = isFile ? (size === 'compact' ? 8 : 20) : 0
  const column = { left: margin, width: width - 2 * margin, dir, typesetter: anyTypesetter }
  const titleSize = view === 'poster' && size !== 'compact' ? 28 : size === 'wide' ? 20 : 16
  const above = columnBlock(
    column,
    margin,
    isFile
      ? [
          { part: 'title', text: title, gap: 0, size: titleSize, weight: 600 },
          { part: 'not-score', text: notScore, gap: 6, size: 13, leading: proseLeading },
        ]
      : [],
  )
  const panels = dimensions.map((dimension) => ({
    dimension,
    meaning: dimension.definition?.quoted
      ? say('quote', { text: dimension.definition.said.text })
      : dimension.definition?.said.text,
  }))
  const base = { ...column, lang, top: above.bottom + (isFile ? 16 : 0) }
  const wheel = (room: number, left: number) =>
    wheelDrawing({
      ...base,
      left,
      width: room,
      radius: Math.min(radii[size], room / 2 - 2),
      dimensions,
      center: say('center'),
    })
  const drawing = (): { readonly marks: readonly Mark[]; readonly bottom: number } => {
    if (view === 'poster') return posterDrawing({ ...base, panels }, size === 'compact' ? 1 : 2)
    if (view === 'list') return listDrawing({ ...base, panels })
    if (size !== 'wide') return wheel(column.width, column.left)
    const beside = 384
    const rest = column.width - beside - 28
    const first = dir === 'rtl' ? column.left + rest + 28 : column.left
    const ring = wheel(beside, first)
    const left = dir === 'rtl' ? column.left : column.left + beside + 28
    const list = listDrawing({ ...base, left, width: rest, panels })
    return { marks: [...ring.marks, ...list.marks], bottom: Math.max(ring.bottom, list.bottom) }
  }
  const drawn = drawing()
  const told = view === 'wheel' && size !== 'wide' ? nameNotes : notes
  const below = columnBlock(
    column,
    drawn.bottom,
    isFile
      ? told.map(({ text }, index) => ({
          part: 'source',
          text,
          gap: index ? 3 : 14,
          size: 12,
          fill: 'quiet',
          leading: 1.4,
        }))
      : [],
  )
  return {
    figure: 'framework-diagram',
    size,
    width,
    height: Math.ceil(below.bottom + Math.max(margin, 2)),
    title: short,
    description: full,
    lang,
    marks: [...above.marks, ...drawn.marks, ...below.marks],
  }
}
