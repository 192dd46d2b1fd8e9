import { round } from './round.ts'

/** Points of absolute path data of the commands that figures use (M, L, Q, A, Z); an arc's radii are not among them. */
const point = /([MLQ ])(-?[\d.]+),(-?[\d.]+)/g

/** Path data with each point moved: by `move`, which gives its new place. */
export const mappedPath = (
  d: string,
  move: (x: number, y: number) => readonly [number, number],
): string =>
  d.replace(point, (_, command: string, x: string, y: string) => {
    const [left, top] = move(Number(x), Number(y))
    return `${command}${round(left)},${round(top)}`
  })

/** Path data drawn around the origin, moved to (x, y). */
export const movedPath = (d: string, x: number, y: number): string =>
  mappedPath(d, (left, top) => [left + x, top + y])
