import { drawnPoint } from '../../scene/drawn.ts'

/** Path data drawn around the origin: each command with the x and the y that it leads to. */
export type Steps = readonly (string | number)[]

/** The path data moved to (x, y). */
export function movedPath(steps: Steps, x: number, y: number): string {
  let d = ''
  for (let at = 0; at < steps.length; at += 3) {
    d += steps[at] + drawnPoint(x + (steps[at + 1] as number), y + (steps[at + 2] as number))
  }
  return d
}
