'use client'
import { pointDetails } from '@value-framework/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ValueCardProps } from './radar-context.ts'

/** One point in the scale's words: the same card for hover, touch and the explorer. Escape puts it away. */
export function ValueCard({ context, point, at }: ValueCardProps): ReactNode {
  const { summary, framework, settings, setPoint } = context
  const ref = useRef<HTMLDivElement>(null)
  const dismiss = useRef(setPoint)
  useEffect(() => {
    dismiss.current = setPoint
    const card = ref.current
    if (!card) return
    // Through the object model, which every content policy allows.
    card.style.setProperty('inset-inline-start', 'auto')
    const [left, top] = at
    card.dataset.side = left > 0.5 ? 'before' : 'after'
    card.style.left = `${left * 100}%`
    card.style.top = `${top * 100}%`
  })
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') dismiss.current(null)
    }
    const page = ref.current?.ownerDocument
    page?.addEventListener('keydown', close)
    return () => page?.removeEventListener('keydown', close)
  }, [])
  const details = pointDetails(summary, framework, point, settings)
  if (!details) return null
  return (
    <div ref={ref} data-part="value-card" data-group={point.group} data-dimension={point.dimension}>
      <p data-part="value-card-title">{details.title}</p>
      <p data-part="value-card-value">{details.value}</p>
      {details.notes.map((note) => (
        <p key={note} data-part="value-card-note">
          {note}
        </p>
      ))}
    </div>
  )
}
