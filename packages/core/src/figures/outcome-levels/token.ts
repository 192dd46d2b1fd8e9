import type { Mark } from '../../model/scene.ts'
import type { PlacedOutcome } from '../../words/outcome-levels.ts'
import { circleMark } from '../parts/marker.ts'
import { pathMark } from '../parts/path.ts'
import { linesHeight, textLines } from '../parts/text-lines.ts'

/** Half the side of a token, in drawing units. */
export const tokenReach = 10

/**
 * The mark of one outcome around its number: full where it was seen, open where it is hoped for, dashed where the source
 * does not say; a square for a process measure. Shapes are of equal weight, since no kind ranks above another.
 */
export function outcomeToken(
  { id, number, standing, kind }: Pick<PlacedOutcome, 'id' | 'number' | 'standing' | 'kind'>,
  x: number,
  y: number,
): readonly Mark[] {
  const seen = standing === 'seen'
  const look = {
    fill: seen ? 'ink' : 'ground',
    stroke: 'ink',
    strokeWidth: 1.25,
    dash: standing === 'unsaid' ? [2, 2] : undefined,
  } as const
  const r = tokenReach - 1
  const side = r - 0.75
  const square = `M${x - side},${y - side}L${x + side},${y - side}L${x + side},${y + side}L${x - side},${y + side}Z`
  const shape: Mark =
    kind === 'process'
      ? pathMark(square, { part: 'token', group: id, ...look })
      : { ...circleMark('token', { group: id }, x, y, r, look.fill, 'ink', 1.25), dash: look.dash }
  const style = { part: 'token-number', group: id, size: 12, weight: 600 } as const
  const fill = seen ? 'ground' : 'ink'
  const top = y - linesHeight(1, style.size) / 2
  return [shape, ...textLines([String(number)], x, top, { ...style, fill }, 'middle')]
}
