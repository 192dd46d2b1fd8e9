'use client'
import { type RefCallback, type RefObject, useRef, useState } from 'react'
import { useMounted } from '../provider/mounted.ts'
import { useAttached } from './use-attached.ts'
import { whenNear } from './when-near.ts'

/** Where a figure stands. */
export interface Room<Kind extends Element> {
  /** For the element whose room it is. */
  readonly ref: RefCallback<Kind>
  readonly element: RefObject<Kind | null>
  /** Whether it is time to draw the data: on a server always, in a browser for those in reach first. */
  readonly due: boolean
  /** Whether the element never was in reach of a reader. */
  readonly far: boolean
  /** The content width in CSS pixels; undefined on the server and in the paint that takes its page over. */
  readonly width: number | undefined
}

/**
 * The room that an element has for data. In a page that no server wrote it is measured before anything is drawn, so that
 * one size is drawn and not both. Other data are due anew: what is out of reach shows those before them a little longer.
 */
export function useRoom<Kind extends Element>(data: object): Room<Kind> {
  const mounted = useMounted()
  const element = useRef<Kind>(null)
  const [drawn, setDrawn] = useState(() => (mounted ? undefined : data))
  const [far, setFar] = useState(mounted)
  const [width, setWidth] = useState<number>()
  const due = drawn === data
  const begun = drawn !== undefined
  const ref = useAttached<Kind>(
    (own) => {
      element.current = own
      const measure = (): void => setWidth(own.clientWidth)
      const draw = (): void => {
        setDrawn(() => data)
        measure()
      }
      const reach = (): void => {
        setFar(false)
        draw()
      }
      const leave = far || !due ? whenNear(own, reach, due ? undefined : draw) : undefined
      const observer = begun && 'ResizeObserver' in window ? new ResizeObserver(measure) : undefined
      if (begun) measure()
      observer?.observe(own)
      return () => {
        observer?.disconnect()
        leave?.()
      }
    },
    [data, due, far, begun],
  )
  return { ref, element, due, far, width }
}
