import type {
  CircleMark,
  LineMark,
  Mark,
  Paints,
  PathMark,
  Scene,
  TextMark,
} from '../model/scene.ts'
import { systemFonts } from './scene-to-svg.ts'

/** What drawing needs of a canvas's 2D context; a browser's own fits, and so do those of canvas libraries. */
export interface CanvasContext<Shape> {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineCap: string
  lineJoin: string
  font: string
  textAlign: string
  textBaseline: string
  direction: string
  save(): void
  restore(): void
  scale(x: number, y: number): void
  setLineDash(lengths: number[]): void
  fillRect(x: number, y: number, width: number, height: number): void
  fill(shape: Shape): void
  stroke(shape: Shape): void
  fillText(text: string, x: number, y: number): void
}

export interface CanvasOptions<Shape> {
  /** Turns SVG path data into a shape: `(d) => new Path2D(d)`. */
  readonly path: (d: string) => Shape
  /** Pixels a drawing unit, 1 by default. The canvas is `scene.width × scale` pixels wide. */
  readonly scale?: number
  readonly fontFamily?: string
  /** Paints the ground behind the drawing; without it the drawing is transparent. */
  readonly ground?: boolean
}

/** Draws a scene by canvas calls: no image is loaded, so it works under every content policy. */
export function sceneToCanvas<Shape>(
  scene: Scene,
  paints: Paints,
  context: CanvasContext<Shape>,
  options: CanvasOptions<Shape>,
): void {
  const { path, scale = 1, fontFamily = systemFonts, ground = false } = options
  const drawText = (mark: TextMark): void => {
    if (mark.fill === 'none') return
    context.font = `${mark.weight ?? 400} ${mark.size}px ${fontFamily}`
    context.direction = mark.dir ?? 'ltr'
    // `left` and `right` keep their meaning in every direction.
    context.textAlign = { start: 'left', middle: 'center', end: 'right' }[mark.anchor]
    context.fillStyle = paints[mark.fill]
    context.fillText(mark.text, mark.x, mark.y)
  }
  const drawShape = (mark: Shaped): void => {
    const shape = path(shapeOf(mark))
    if (mark.type !== 'line' && mark.fill !== undefined && mark.fill !== 'none') {
      context.fillStyle = paints[mark.fill]
      context.fill(shape)
    }
    if (mark.stroke === undefined || mark.stroke === 'none') return
    context.strokeStyle = paints[mark.stroke]
    context.lineWidth = mark.strokeWidth ?? 1
    context.lineCap = mark.cap ?? 'butt'
    context.setLineDash([...(mark.dash ?? [])])
    context.stroke(shape)
  }
  const draw = (mark: Mark): void => {
    if (mark.type === 'group') mark.marks.forEach(draw)
    else if (mark.type === 'text') drawText(mark)
    else drawShape(mark)
  }
  context.save()
  context.scale(scale, scale)
  context.lineJoin = 'miter'
  context.textBaseline = 'alphabetic'
  if (ground) {
    context.fillStyle = paints.ground
    context.fillRect(0, 0, scene.width, scene.height)
  }
  scene.marks.forEach(draw)
  context.restore()
}

type Shaped = PathMark | LineMark | CircleMark

function shapeOf(mark: Shaped): string {
  if (mark.type === 'path') return mark.d
  if (mark.type === 'line') return `M${mark.x1},${mark.y1}L${mark.x2},${mark.y2}`
  const { cx, cy, r } = mark
  return `M${cx + r},${cy}A${r},${r} 0 1 1 ${cx - r},${cy}A${r},${r} 0 1 1 ${cx + r},${cy}Z`
}
