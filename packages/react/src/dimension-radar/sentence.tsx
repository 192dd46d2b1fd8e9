'use client'
import { describeDimensionRadar } from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import type { ContextProps } from './radar-context.ts'

/** The sentence above the picture, of whatever kind. */
export function Sentence({ context }: ContextProps): ReactNode {
  const { summary, framework, settings } = context
  const { main } = useMemo(
    () => describeDimensionRadar(summary, framework, settings),
    [summary, framework, settings],
  )
  return <p data-part="summary-sentence">{main}</p>
}
