import { pointDetails, type Scene } from '@value-framework/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { hitOf } from './picture.tsx'
import type { RadarContext, RadarPoint } from './radar-context.ts'

interface ValueCardProps {
  readonly context: RadarContext
  readonly point: RadarPoint
  readonly scene: Scene
}

/** One point in the scale's words: the same card for hover, touch and the explorer. Escape puts it away. */
export function ValueCard({ context, point, scene }: ValueCardProps): ReactNode {
  const { summary, framework, words, setPoint } = context
  const ref = useRef<HTMLDivElement>(null)
  const dismiss = useRef(setPoint)
  useEffect(() => {
    dismiss.current = setPoint
    const hit = hitOf(scene, point)
    const card = ref.current
    if (!card || !hit) return
    // Through the object model, which every content policy allows.
    card.style.setProperty('inset-inline-start', 'auto')
    const [left, top] = [(hit.cx / scene.width) * 100, (hit.cy / scene.height) * 100]
    card.dataset['side'] = left > 50 ? 'before' : 'after'
    card.style.left = `${left}%`
    card.style.top = `${top}%`
  })
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') dismiss.current(null)
    }
    const page = ref.current?.ownerDocument
    page?.addEventListener('keydown', close)
    return () => page?.removeEventListener('keydown', close)
  }, [])
  const details = pointDetails(summary, framework, point, words)
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
