'use client'
import { type ComponentType, memo, type ReactNode, Suspense, useEffect, useState } from 'react'

interface LaterProps<Props extends object> {
  readonly part: ComponentType<Props>
  readonly props: Props
}

/**
 * A part that may still have to load. What the server sent stays untouched until it is there: it gets the props that it
 * began with until then, since a change would make React throw away what it cannot take over yet.
 */
export function Later<Props extends object>({ part, props }: LaterProps<Props>): ReactNode {
  const [first] = useState(props)
  const [here, setHere] = useState(false)
  return (
    <Boundary part={part as ComponentType<object>} props={here ? props : first} onHere={setHere} />
  )
}

interface BoundaryProps extends LaterProps<object> {
  readonly onHere: (here: boolean) => void
}

const Boundary = /* @__PURE__ */ memo(function Boundary({
  part: Part,
  props,
  onHere,
}: BoundaryProps) {
  return (
    <Suspense fallback={null}>
      <Part {...props} />
      <Here onHere={onHere} />
    </Suspense>
  )
})

function Here({ onHere }: Pick<BoundaryProps, 'onHere'>): ReactNode {
  useEffect(() => onHere(true), [onHere])
  return null
}
