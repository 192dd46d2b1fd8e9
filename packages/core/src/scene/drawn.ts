import type { TextMark } from '../model/scene.ts'

/** A number as it is drawn: to a hundredth of a unit. */
export function drawnNumber(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 100) / 100 + 0
}

/**
 * The same as text. Whole numbers are written several times quicker than fractions, and a drawing writes hundreds of
 * both, so a fraction is written as two of them.
 */
export function drawnDigits(value: number): string {
  const hundredths = Math.round(value * 100)
  if (!(hundredths > 0 && hundredths < 1e9)) return `${hundredths / 100 + 0}`
  const whole = (hundredths / 100) | 0
  const part = hundredths - whole * 100
  if (part % 10 === 0) return part ? `${whole}.${part / 10}` : `${whole}`
  return `${whole}.${part < 10 ? '0' : ''}${part}`
}

/** A point of path data. */
export const drawnPoint = (x: number, y: number): string => `${drawnDigits(x)},${drawnDigits(y)}`

/**
 * The words of a text mark as they are drawn. Words that run right to left are embedded by Unicode's own marks, since
 * `direction` turns `text-anchor` around in browsers and is ignored elsewhere; so the anchor means the same everywhere.
 */
export function drawnText({ text, dir }: TextMark): string {
  return dir === 'rtl' ? `\u202b${text}\u202c` : text
}
