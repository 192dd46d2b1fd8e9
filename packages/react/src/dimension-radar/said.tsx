'use client'
import { describeDimensionRadar } from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { useDetails } from './details.ts'
import type { ContextProps, GroupStatusProps } from './radar-context.ts'

/** The sentence above the picture, of whatever kind. */
export function Sentence({ context }: ContextProps): ReactNode {
  const { summary, framework, settings } = context
  const { main } = useMemo(
    () => describeDimensionRadar(summary, framework, settings),
    [summary, framework, settings],
  )
  return <p data-part="summary-sentence">{main}</p>
}

export function NarrowNote({ context }: ContextProps): ReactNode {
  const { say } = useDetails(context)
  return <p data-part="note">{say('narrow.note')}</p>
}

export function GroupStatus({ context, count }: GroupStatusProps): ReactNode {
  const { say } = useDetails(context)
  return say('groups.status', { count })
}
