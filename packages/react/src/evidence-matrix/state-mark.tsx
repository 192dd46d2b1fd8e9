import { type EvidenceState, stateMarkSize, stateMarks } from '@value-framework/core'
import type { ReactNode } from 'react'
import { SceneMarks } from '../scene/scene-view.tsx'

/** The shape of a state; its words stand beside it. */
export function StateMark({ state }: { readonly state: EvidenceState }): ReactNode {
  return (
    <svg
      data-part="state-mark"
      viewBox={`0 0 ${stateMarkSize} ${stateMarkSize}`}
      width={stateMarkSize}
      height={stateMarkSize}
      aria-hidden="true"
      focusable="false"
    >
      <SceneMarks marks={stateMarks(state)} />
    </svg>
  )
}
