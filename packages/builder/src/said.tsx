import type { ReactNode } from 'react'
import { useBuilder } from './context.ts'

interface SaidProps {
  readonly words: string
  /** Grows with every message, so that the same words twice are said twice. */
  readonly count: number
  readonly onClose: () => void
}

/** What happened last, in sight and for screen readers, until it is closed or something else happens. */
export function Said({ words, count, onClose }: SaidProps): ReactNode {
  const { say } = useBuilder()
  return (
    <div data-area="said" data-empty={words === '' || undefined}>
      <p role="status">{words && <span key={count}>{words}</span>}</p>
      {words && (
        <button type="button" data-area="icon-button" aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  )
}
