import type { TextMark } from '../model/scene.ts'

/** A number as it is drawn: to a hundredth of a unit. */
export function drawnNumber(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 100) / 100 + 0
}

/** Path data with its numbers as they are drawn. */
export function drawnPath(d: string): string {
  if (!/\.\d{3}|e/i.test(d)) return d
  return d.replace(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (text) =>
    String(drawnNumber(Number(text))),
  )
}

/**
 * The words of a text mark as they are drawn. Words that run right to left are embedded by Unicode's own marks, since
 * `direction` turns `text-anchor` around in browsers and is ignored elsewhere; so the anchor means the same everywhere.
 */
export function drawnText({ text, dir }: TextMark): string {
  return dir === 'rtl' ? `\u202b${text}\u202c` : text
}
