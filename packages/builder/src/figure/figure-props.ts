import type { Summary } from '@value-framework/core'
import type { FrameworkSettings } from '@value-framework/react'
import type { ComponentType } from 'react'

/** What figures take of the page; each takes what it knows. */
export interface FigureProps extends FrameworkSettings {
  readonly summary?: Summary
  readonly groups?: readonly string[]
  readonly detail?: 'brief'
}

export type FigureComponent = ComponentType<FigureProps>
