import type { Glyph } from '../../model/framework.ts'
import type { Typesetter } from '../../scene/typesetter.ts'
import { type Memory, remembered } from '../../words/remembered.ts'
import { glyphSize } from '../parts/glyph.ts'
import { anchorShare, type LineStyle, linesHeight } from '../parts/text-lines.ts'
import type { DrawingInput } from './drawing.ts'
import type { Rings, Spoke } from './spokes.ts'

/** One dimension as the layout sees it. */
export interface AxisName {
  readonly id: string
  readonly text: string
  readonly glyph: Glyph | undefined
  readonly style: LineStyle
}

/** A label's place relative to the radar's center; `x` is where its anchor stands, `top` its upper edge. */
export interface AxisLabel {
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  readonly top: number
}

export interface AxisLayout {
  readonly radius: number
  /** Undefined where no layout has room for the names: numbered caps and a key below then. */
  readonly labels?: readonly AxisLabel[]
  /** How far the drawing reaches from the center. */
  readonly above: number
  readonly below: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type Placed = AxisLabel & Box

export const axisLabelSize = 13
const maxLines = 3
const clearance = 8
const edge = 2
/** From the outer ring to the far side of the cap (a glyph or a number) that ends a spoke. */
const capGap = 12
export const capReach: number = capGap + glyphSize

/** Where a spoke's cap is centered, relative to the center. */
export const capCenter = ({ x, y }: Spoke, radius: number): readonly [number, number] => {
  const reach = radius + capGap + glyphSize / 2
  return [x * reach, y * reach]
}

/**
 * Layouts by all that they follow from: pages show many radars of one framework, and a radar is drawn again whenever a
 * group is switched.
 */
const store: Memory<AxisLayout> = new Map()

/**
 * The largest radius at which every name fits, each in at most three lines, whole words only, 8 units from every
 * other mark. A name beside its spoke's end where there is room, else tucked into the corner above or below it.
 */
export const layoutAxes = (
  input: LayoutInput,
  spokes: readonly Spoke[],
  radii: readonly [largest: number, smallest: number],
): AxisLayout =>
  remembered(
    store,
    [`${input.width} ${input.rings} ${radii[0]}`, ...input.names.map(({ text }) => text)],
    () => layOut(input, spokes, radii),
  )

/** Typesetters differ only in names that one of them cannot set. */
type LayoutInput = Pick<DrawingInput, 'names' | 'width' | 'rings' | 'typesetter'>

function layOut(
  { names, width, rings, typesetter }: LayoutInput,
  spokes: readonly Spoke[],
  [largest, smallest]: readonly [number, number],
): AxisLayout {
  const half = width / 2 - edge
  const settings = names.map(({ text }) => settingsOf(text, typesetter))
  for (let radius = largest; radius >= smallest; radius -= 4) {
    const labels = placeAll(settings, spokes, radius, half, rings)
    if (labels) return { labels, ...reachOf(spokes, radius, labels) }
  }
  return reachOf(spokes, Math.min(largest, half - capReach), [])
}

function reachOf(
  spokes: readonly Spoke[],
  radius: number,
  labels: readonly Box[],
): Pick<AxisLayout, 'radius' | 'above' | 'below'> {
  const boxes = [...labels, ...spokes.map((spoke) => capBox(spoke, radius))]
  return {
    radius,
    above: Math.max(...boxes.map(({ top }) => -top)),
    below: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

function placeAll(
  settings: readonly Settings[],
  spokes: readonly Spoke[],
  radius: number,
  half: number,
  rings: Rings,
): readonly Placed[] | undefined {
  const caps = spokes.map((spoke) => capBox(spoke, radius))
  const placed: Placed[] = []
  const free = (box: Box): boolean =>
    box.left >= -half &&
    box.right <= half &&
    !placed.some((other) => overlap(box, other, clearance)) &&
    !caps.some((cap) => overlap(box, cap, 2))
  for (const [index, setting] of settings.entries()) {
    const found = [...candidates(setting, index, spokes, radius, half, rings)].find(free)
    if (!found) return undefined
    placed.push(found)
  }
  return placed
}

/** Places for one name, the best first: over or under its spoke's end, or beside it and then in the corners. */
function* candidates(
  setting: Settings,
  index: number,
  spokes: readonly Spoke[],
  radius: number,
  half: number,
  rings: Rings,
): Iterable<Placed> {
  const spoke = spokes[index] as Spoke
  const [capX, capY] = capCenter(spoke, radius)
  const [capTop, capBottom] = [capY - glyphSize / 2 - 4, capY + glyphSize / 2 + 4]
  if (Math.abs(spoke.x) < 0.2) {
    const tip = radius + capReach + 4
    const set = setting(Math.min(2 * half, 220))
    if (set) yield placedAt(set, 'middle', capX, spoke.y < 0 ? -tip - set.height : tip)
    return
  }
  const side = Math.sign(spoke.x)
  const [inner, outer] = side > 0 ? (['start', 'end'] as const) : (['end', 'start'] as const)
  const near = Math.abs(capX) + glyphSize / 2 + 4
  const beside = setting(Math.min(half - near, 170))
  if (beside) yield placedAt(beside, inner, side * near, capY - beside.height / 2)
  for (const room of [72, 88, 104, 120]) {
    const set = setting(room)
    if (!set) continue
    const away = clearOf(spokes, radius, rings, half - set.width) + clearance
    const over = Math.min(-away, capTop) - set.height
    const under = Math.max(away, capBottom)
    for (const top of spoke.y <= 0.01 ? [over, under] : [under, over]) {
      if ((top === over ? capY - top - set.height : top - capY) <= 44)
        yield placedAt(set, outer, side * half, top)
    }
  }
}

function placedAt(
  { lines, width, height }: Setting,
  anchor: AxisLabel['anchor'],
  x: number,
  top: number,
): Placed {
  const left = x - width * anchorShare[anchor]
  return { lines, anchor, x, top, left, right: left + width, bottom: top + height }
}

/** Half the height of the outer ring at a distance `x` from the center's vertical. */
function clearOf(spokes: readonly Spoke[], radius: number, rings: Rings, x: number): number {
  if (rings === 'circle' || spokes.length < 3) {
    return x >= radius ? 0 : Math.sqrt(radius * radius - x * x)
  }
  let tallest = 0
  spokes.forEach((from, index) => {
    const to = spokes[(index + 1) % spokes.length] as Spoke
    const [a, b] = [Math.abs(from.x * radius), Math.abs(to.x * radius)]
    if (Math.max(a, b) < x || from.x * to.x < -1e-9) return
    const part = a === b ? 0 : (Math.max(Math.min(a, b), x) - a) / (b - a)
    const ends = [from.y + (to.y - from.y) * part, a > b ? from.y : to.y]
    tallest = Math.max(tallest, ...ends.map((y) => Math.abs(y * radius)))
  })
  return tallest
}

/** A name in lines of whole words, and the room that they take. */
interface Setting {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Sets a name in a width, or says that it has no room there. */
type Settings = (width: number) => Setting | false

/** A word, with the hyphen, dash or slash that ends it. */
const word = /[^\s\-–—/]*[-–—/]?/g

/** Measures a name's words once: most widths that are tried have no room for the longest. */
function settingsOf(text: string, typesetter: Typesetter): Settings {
  const measure = (line: string): number => typesetter.width(line, axisLabelSize, 600)
  const longest = Math.max(...(text.match(word) ?? []).map(measure))
  return (width) => {
    if (longest > width) return false
    const lines = typesetter.wrap(text, axisLabelSize, width, maxLines + 1, 600)
    return (
      lines.length > 0 &&
      lines.length <= maxLines && {
        lines,
        width: Math.max(...lines.map(measure)),
        height: linesHeight(lines.length, axisLabelSize),
      }
    )
  }
}

function capBox(spoke: Spoke, radius: number): Box {
  const [x, y] = capCenter(spoke, radius)
  const reach = glyphSize / 2
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

const overlap = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap
