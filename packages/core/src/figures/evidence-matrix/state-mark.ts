import type { EvidenceState } from '../../model/evidence.ts'
import type { CircleMark, LineMark, Mark, PathMark } from '../../model/scene.ts'
import { lineMark } from '../parts/line.ts'
import { circleMark, type MarkSubject } from '../parts/marker.ts'
import { movedPath } from '../parts/moved-path.ts'
import { pathMark } from '../parts/path.ts'

/** The side of the square that a mark fills, in drawing units. */
export const stateMarkSize = 16

/**
 * A shape of its own for each state, in one ink: a full circle where a voice raised a finding, an open one where it was
 * asked and did not, half a circle where nobody is named, a dash where the source is silent. No check marks, no colors.
 * Its top left corner is at (x, y).
 */
export function stateMarks(
  state: EvidenceState,
  x = 0,
  y = 0,
  subject: MarkSubject = {},
): readonly Mark[] {
  const part = 'state'
  const stroke = { ...subject, part, stroke: 'ink', strokeWidth: 1.5 } as const
  const ring = (): CircleMark =>
    circleMark(part, subject, x + 8, y + 8, 5.25, 'none', stroke.stroke, stroke.strokeWidth)
  const dot = (right: number): Mark => circleMark(part, subject, x + right, y + 8, 1.5, 'ink')
  const square = (dash?: readonly number[]): PathMark =>
    pathMark(`${movedPath(corners, x, y)}Z`, { ...stroke, dash })
  const dash = (from: number, to: number): LineMark =>
    lineMark(x + from, y + 8, x + to, y + 8, stroke)
  switch (state) {
    case 'raised':
      return [circleMark(part, subject, x + 8, y + 8, 6, 'ink')]
    case 'unattributed':
      return [ring(), pathMark(`${movedPath(half, x, y)}Z`, { ...subject, part, fill: 'ink' })]
    case 'not-raised':
      return [ring()]
    case 'not-reported':
      return [dash(4, 12)]
    case 'not-asked':
      return [{ ...ring(), dash: broken }]
    case 'too-few':
      return [square()]
    case 'pending':
      return [dot(3.5), dot(8), dot(12.5)]
    case 'withdrawn':
      return [square(broken), dash(5, 11)]
  }
}

const broken = [2, 2.5] as const
const corners = ['M', 3, 3, 'L', 13, 3, 'L', 13, 13, 'L', 3, 13] as const
const half = ['M', 8, 2.75, 'A5.25,5.25 0 0 0 ', 8, 13.25] as const
