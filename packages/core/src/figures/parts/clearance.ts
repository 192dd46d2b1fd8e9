import type { TextMark } from '../../model/scene.ts'
import { type LineStyle, textMark } from './text-lines.ts'

type Point = readonly [x: number, y: number]

/** A straight line that no number should stand on. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Half the height of figures, and as much again as keeps a line from their edge; squared. */
const enough = 49

/** How far the nearest line is from the middle of a number, as if it were as high as wide; no more than is enough. */
function clearance(blocked: readonly Segment[], x: number, y: number, width: number): number {
  const scale = 10 / width
  let found = enough
  for (const { x1, y1, x2, y2 } of blocked) {
    // Wholly above or below, as most lines are.
    if (Math.min(y1, y2) - y > 7 || y - Math.max(y1, y2) > 7) continue
    const right = (x2 - x1) * scale
    const down = y2 - y1
    const over = (x - x1) * scale
    const under = y - y1
    const along = (over * right + under * down) / (right * right + down * down || 1)
    const part = Math.max(0, Math.min(1, along))
    const off = (over - part * right) ** 2 + (under - part * down) ** 2
    if (off < found) found = off
  }
  return found
}

/**
 * The first place with clearance enough, else the one with the most: at the first of `alongs` over each of `overs`, then at
 * the next.
 */
export function clearest(
  blocked: readonly Segment[],
  width: number,
  alongs: readonly number[],
  overs: readonly number[],
  placeAt: (along: number, over: number) => Point,
): Point {
  let best: Point = [0, 0]
  let most = -1
  for (const along of alongs) {
    for (const over of overs) {
      const place = placeAt(along, over)
      const room = clearance(blocked, place[0], place[1], width)
      if (room > most) {
        most = room
        best = place
      }
      if (room === enough) return place
    }
  }
  return best
}

/** A number around its middle, where no other may stand from now on. */
export function placedNumber(
  blocked: Segment[],
  text: string,
  x: number,
  y: number,
  width: number,
  style: LineStyle,
): TextMark {
  // Both its edges: a number is as high as one beside it keeps from a line.
  for (const edge of [y - 4, y + 4])
    blocked.push({ x1: x - width / 2, y1: edge, x2: x + width / 2, y2: edge })
  return textMark(text, x, y + 4.5, style, 'middle')
}
