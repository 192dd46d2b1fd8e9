import type { Glyph } from '../../model/framework.ts'
import { textWidth, wrapText } from '../../scene/text-width.ts'
import { glyphSize } from '../parts/glyph.ts'
import { labelLeading, linesHeight } from '../parts/text-lines.ts'
import type { Rings, Spoke } from './spokes.ts'

/** One dimension as the layout sees it. */
export interface AxisName {
  readonly id: string
  readonly text: string
  readonly lang: string
  readonly glyph?: Glyph
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

export const axisLabelSize = 13
const maxLines = 3
const clearance = 8
const edge = 2
/** From the outer ring to the far side of the cap (a glyph or a number) that ends a spoke. */
const capGap = 6
export const capReach: number = capGap + glyphSize

/** Where a spoke's cap is centered, relative to the center. */
export const capCenter = ({ x, y }: Spoke, radius: number): readonly [number, number] => [
  x * (radius + capGap + glyphSize / 2),
  y * (radius + capGap + glyphSize / 2),
]

/**
 * The largest radius at which every name fits, each in at most three lines, whole words only, 8 units from every
 * other mark. A name beside its spoke's end where there is room, else tucked into the corner above or below it.
 */
export function layoutAxes(
  names: readonly AxisName[],
  spokes: readonly Spoke[],
  { width, largest, smallest, rings }: { width: number; largest: number; smallest: number; rings: Rings },
): AxisLayout {
  const words = names.map(({ text }) => wordsOf(text))
  for (let radius = largest; radius >= smallest; radius -= 4) {
    const placed = placeAll(words, spokes, radius, width / 2 - edge, rings)
    if (placed) {
      return {
        radius,
        labels: placed.map(({ label }) => label),
        above: Math.max(...placed.map(({ box }) => -box.top), reach(spokes, radius, -1)),
        below: Math.max(...placed.map(({ box }) => box.bottom), reach(spokes, radius, 1)),
      }
    }
  }
  const radius = Math.min(largest, width / 2 - capReach - edge)
  return { radius, above: reach(spokes, radius, -1), below: reach(spokes, radius, 1) }
}

const reach = (spokes: readonly Spoke[], radius: number, side: 1 | -1): number =>
  Math.max(...spokes.map(({ y }) => side * y * (radius + capGap + glyphSize / 2) + glyphSize / 2))

interface Placed {
  readonly label: AxisLabel
  readonly box: Box
}

function placeAll(
  words: readonly Words[],
  spokes: readonly Spoke[],
  radius: number,
  half: number,
  rings: Rings,
): readonly Placed[] | undefined {
  const caps = spokes.map((spoke) => capBox(spoke, radius))
  const placed: Placed[] = []
  const free = (box: Box) =>
    box.left >= -half &&
    box.right <= half &&
    !placed.some((other) => overlap(box, other.box, clearance)) &&
    !caps.some((cap) => overlap(box, cap, 2))
  for (const [index, name] of words.entries()) {
    const spoke = spokes[index] as Spoke
    const candidates =
      Math.abs(spoke.x) < 0.2
        ? overOrUnder(name, spoke, radius, half)
        : beside(name, spoke, radius, half, rings, spokes)
    const found = candidates.find(({ box }) => free(box))
    if (!found) return undefined
    placed.push(found)
  }
  return placed
}

function overOrUnder(words: Words, spoke: Spoke, radius: number, half: number): Placed[] {
  const lines = wholeWords(words, Math.min(2 * half, 220))
  if (!lines) return []
  const { width, height } = measure(lines)
  const tip = radius + capReach + 4
  const top = spoke.y < 0 ? -tip - height : tip
  const x = capCenter(spoke, radius)[0]
  return [{ label: { lines, anchor: 'middle', x, top }, box: boxOf(x - width / 2, top, width, height) }]
}

function beside(
  words: Words,
  spoke: Spoke,
  radius: number,
  half: number,
  rings: Rings,
  spokes: readonly Spoke[],
): Placed[] {
  const side = spoke.x > 0 ? 1 : -1
  const [capX, capY] = capCenter(spoke, radius)
  const found: Placed[] = []
  const near = Math.abs(capX) + glyphSize / 2 + 4
  const lines = wholeWords(words, Math.min(half - near, 170))
  if (lines) {
    const { width, height } = measure(lines)
    const top = capY - height / 2
    const left = side > 0 ? near : -near - width
    found.push({
      label: { lines, anchor: side > 0 ? 'start' : 'end', x: side * near, top },
      box: boxOf(left, top, width, height),
    })
  }
  for (const room of [72, 88, 104, 120]) {
    const tucked = wholeWords(words, room)
    if (!tucked) continue
    const { width, height } = measure(tucked)
    const inner = half - width
    const away = clearOf(spokes, radius, rings, inner)
    for (const up of spoke.y <= 0.01 ? [true, false] : [false, true]) {
      const top = up
        ? Math.min(-away - clearance, capY - glyphSize / 2 - 4) - height
        : Math.max(away + clearance, capY + glyphSize / 2 + 4)
      const distance = up ? capY - (top + height) : top - capY
      if (distance > 44) continue
      found.push({
        label: { lines: tucked, anchor: side > 0 ? 'end' : 'start', x: side * half, top },
        box: boxOf(side > 0 ? inner : -half, top, width, height),
      })
    }
  }
  return found
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
    const share = a === b ? 0 : (Math.max(Math.min(a, b), x) - a) / (b - a)
    const ends = [from.y + (to.y - from.y) * share, a > b ? from.y : to.y]
    tallest = Math.max(tallest, ...ends.map((y) => Math.abs(y * radius)))
  })
  return tallest
}

/** A name's words, measured once a layout: most widths that are tried have no room for the longest. */
interface Words {
  readonly text: string
  readonly longest: number
  readonly total: number
  readonly known: Map<number, readonly string[] | undefined>
}

const boundary = /(?<=[\s\-–—/])/

function wordsOf(text: string): Words {
  const widths = text.split(boundary).map((word) => textWidth(word.trimEnd(), axisLabelSize, 600))
  return {
    text,
    longest: Math.max(...widths),
    total: textWidth(text, axisLabelSize, 600),
    known: new Map(),
  }
}

/** Lines of whole words, none cut, or nothing. */
function wholeWords(words: Words, width: number): readonly string[] | undefined {
  const { text, longest, total, known } = words
  if (longest > width || total > width * maxLines) return undefined
  if (total <= width) return [text]
  if (known.has(width)) return known.get(width)
  const lines = wrapText(text, axisLabelSize, width, maxLines, 600)
  const cut = lines.at(-1)?.endsWith('…') && !text.endsWith('…')
  const found = lines.length === 0 || cut ? undefined : lines
  known.set(width, found)
  return found
}

function measure(lines: readonly string[]): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, axisLabelSize, 600))),
    height: linesHeight(lines.length, axisLabelSize, labelLeading),
  }
}

const boxOf = (left: number, top: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
})

function capBox(spoke: Spoke, radius: number): Box {
  const [x, y] = capCenter(spoke, radius)
  return boxOf(x - glyphSize / 2, y - glyphSize / 2, glyphSize, glyphSize)
}

const overlap = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
