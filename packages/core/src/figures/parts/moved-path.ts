import { round } from './round.ts'

/** Path data drawn around the origin: each command with the x and the y that it leads to. */
export type Steps = readonly (string | number)[]

/** The path data moved to (x, y). */
export function movedPath(steps: Steps, x: number, y: number): string {
  let d = ''
  for (let at = 0; at < steps.length; at += 3) {
    d += `${steps[at]}${round(x + Number(steps[at + 1]))},${round(y + Number(steps[at + 2]))}`
  }
  return d
}
