import type { EvidenceState } from '../../model/evidence.ts'
import type { CircleMark, Mark } from '../../model/scene.ts'
import { lineMark } from '../parts/line.ts'
import { circleMark } from '../parts/marker.ts'
import { pathMark } from '../parts/path.ts'

/** The side of the square that a mark fills, in drawing units. */
export const stateMarkSize = 16

const stroke = { stroke: 'ink', strokeWidth: 1.5 } as const
const ring = (): CircleMark => circleMark('state', {}, 8, 8, 5.25, 'none', 'ink', 1.5)
const dot = (x: number): Mark => circleMark('state', {}, x, 8, 1.5, 'ink')

/**
 * A shape of its own for each state, in one ink: a full circle where a voice raised a finding, an open one where it was
 * asked and did not, half a circle where nobody is named, a dash where the source is silent. No check marks, no colors.
 */
export function stateMarks(state: EvidenceState): readonly Mark[] {
  switch (state) {
    case 'raised':
      return [circleMark('state', {}, 8, 8, 6, 'ink')]
    case 'unattributed':
      return [ring(), pathMark('M8,2.75A5.25,5.25 0 0 0 8,13.25Z', { part: 'state', fill: 'ink' })]
    case 'not-raised':
      return [ring()]
    case 'not-reported':
      return [lineMark(4, 8, 12, 8, { part: 'state', ...stroke })]
    case 'not-asked':
      return [{ ...ring(), dash: [2, 2.5] }]
    case 'too-few':
      return [pathMark('M3,3L13,3L13,13L3,13Z', { part: 'state', ...stroke })]
    case 'pending':
      return [dot(3.5), dot(8), dot(12.5)]
    case 'withdrawn':
      return [
        pathMark('M3,3L13,3L13,13L3,13Z', { part: 'state', ...stroke, dash: [2, 2.5] }),
        lineMark(5, 8, 11, 8, { part: 'state', ...stroke }),
      ]
  }
}
