import { drawnDigits } from '../../scene/drawn.ts'

/** Path data drawn around the origin: each command with the x and the y that it leads to. */
export type Steps = readonly (string | number)[]

/** The path data moved to (x, y). */
export function movedPath(steps: Steps, x: number, y: number): string {
  let d = ''
  for (let at = 0; at < steps.length; at += 3) {
    const right = x + (steps[at + 1] as number)
    const down = y + (steps[at + 2] as number)
    d += `${steps[at]}${drawnDigits(right)},${drawnDigits(down)}`
  }
  return d
}
