import { chartText } from './chart-text.ts'
import { fileTextWidth, lineCount } from './text-lines.ts'
import { pointsPerInch } from './units.ts'

/** In inches. */
export interface ChartSize {
  readonly width: number
  readonly height: number
}

/** Where the rings of a radar stand in its chart, and how its names are set so that they fit beside them. */
export interface ChartLayout {
  /** In points. */
  readonly fontSize: number
  /** The names of the spokes as the chart shows them. */
  readonly categories: readonly string[]
  /** The square around the outer ring, each number a share of the chart's width or height. */
  readonly plot: Plot
}

export interface Plot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ChartFrame {
  readonly size: ChartSize
  /** Above the chart itself. */
  readonly title: string | undefined
  /** Names under the chart; empty where there is no legend. */
  readonly legend: readonly string[]
  /** In points; 14 by default. */
  readonly largestFont?: number | undefined
}

/**
 * Names give way to the rings first in size, then in length, until the rings take a share of the chart's smaller side.
 * Nothing is under 9 points, which are 12 pixels.
 */
const settings = [
  { fontSize: 14, most: 60, share: 0.5 },
  { fontSize: 12, most: 60, share: 0.5 },
  { fontSize: 11, most: 60, share: 0.42 },
  { fontSize: 10, most: 60, share: 0.36 },
  { fontSize: 9, most: 60, share: 0.3 },
  { fontSize: 10, most: 40, share: 0.3 },
  { fontSize: 10, most: 28, share: 0.3 },
  { fontSize: 9, most: 20, share: 0.3 },
] as const
/** Between the outer ring and a name. */
const gap = 10

/**
 * Where the rings may stand so that the names of the spokes fit beside them: office programs do not all wrap such names,
 * and squeeze or cut a chart whose names reach beyond it.
 */
export function chartLayout(names: readonly string[], frame: ChartFrame): ChartLayout {
  const { largestFont = 14 } = frame
  const open = settings.filter(({ fontSize }) => fontSize <= largestFont)
  const tried = open.map(({ fontSize, most, share }) => {
    const categories = names.map((name) => chartText(name, most))
    return { fontSize, categories, share, ...placed(categories, fontSize, frame) }
  })
  const smaller = Math.min(frame.size.width, frame.size.height) * pointsPerInch
  const roomy = tried.find(({ radius, share }) => 2 * radius >= smaller * share)
  const { fontSize, categories, plot } =
    roomy ?? tried.reduce((best, one) => (one.radius >= best.radius ? one : best))
  return { fontSize, categories, plot }
}

interface Reach {
  /** How far right and down the spoke goes for each unit of the radius; left and up are negative. */
  readonly x: number
  readonly y: number
  readonly label: number
}

function placed(
  categories: readonly string[],
  fontSize: number,
  { size, title, legend }: ChartFrame,
): { readonly radius: number; readonly plot: Plot } {
  const width = size.width * pointsPerInch
  const height = size.height * pointsPerInch
  const line = fontSize * 1.2
  const above =
    title === undefined ? 0 : (lineCount(title, fontSize + 1, width * 0.8, true) + 1.1) * line
  const below = legendHeight(legend, fontSize, width)
  const spokes = categories.map((label, index): Reach => {
    const angle = (index / categories.length) * 2 * Math.PI
    return { x: Math.sin(angle), y: -Math.cos(angle), label: fileTextWidth(label, fontSize) }
  })
  const reach = (radius: number) => {
    const sides = { left: radius, right: radius, up: radius, down: radius }
    for (const { x, y, label } of spokes) {
      const middle = Math.abs(x) < 0.01
      const out = radius * Math.abs(x) + (middle ? label / 2 : gap + label)
      if (middle || x > 0) sides.right = Math.max(sides.right, out)
      if (middle || x < 0) sides.left = Math.max(sides.left, out)
      const far = radius * Math.abs(y) + (middle ? gap + line : line / 2)
      if (y < 0) sides.up = Math.max(sides.up, far)
      else sides.down = Math.max(sides.down, far)
    }
    return sides
  }
  const fits = (radius: number): boolean => {
    const { left, right, up, down } = reach(radius)
    return left + right <= width && up + down <= height - above - below
  }
  let radius = 12
  while (radius < width && fits(radius + 2)) radius += 2
  const { left, right, up, down } = reach(radius)
  const centerX = Math.max(radius, left + (width - left - right) / 2)
  const centerY = Math.max(radius, above + up + (height - above - below - up - down) / 2)
  const share = (value: number, whole: number): number =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 1e4) / 1e4
  return {
    radius,
    plot: {
      x: share(centerX - radius, width),
      y: share(centerY - radius, height),
      width: share(2 * radius, width),
      height: share(2 * radius, height),
    },
  }
}

/** Names with their samples of line and marker, in as many rows as they need. */
function legendHeight(names: readonly string[], fontSize: number, width: number): number {
  if (names.length === 0) return 0
  const sample = 44
  let rows = 1
  let taken = 0
  for (const name of names) {
    const own = sample + fileTextWidth(name, fontSize)
    if (taken > 0 && taken + own > width) {
      rows++
      taken = 0
    }
    taken += own
  }
  return rows * fontSize * 1.5 + fontSize
}
