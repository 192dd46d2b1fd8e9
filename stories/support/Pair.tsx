import type { ReactNode } from 'react'
import './pair.css'

interface PairProps {
  /** What to do, in a sentence. */
  readonly do: string
  readonly dont: string
  readonly good: ReactNode
  readonly bad: ReactNode
}

/** A rendered do beside a rendered don’t; said in words first, so that no color is needed. */
export function Pair({ do: doing, dont, good, bad }: PairProps): ReactNode {
  return (
    <div data-pair="" className="sb-unstyled">
      <section data-pair-side="do">
        <p>
          <strong>Do.</strong> {doing}
        </p>
        {good}
      </section>
      <section data-pair-side="dont">
        <p>
          <strong>Don’t.</strong> {dont}
        </p>
        {bad}
      </section>
    </div>
  )
}
