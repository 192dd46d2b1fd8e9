'use client'
import { type RefObject, useEffect, useState } from 'react'

/** Whether an element's content is wider than it; undefined on the server, in the first paint and while unknown. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean | undefined {
  const [overflows, setOverflows] = useState<boolean>()
  useEffect(() => {
    const box = element.current
    const content = box?.firstElementChild
    if (!box || !content) return
    const measure = (): void =>
      setOverflows(content.getBoundingClientRect().width > box.getBoundingClientRect().width + 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    observer.observe(content)
    return () => observer.disconnect()
  }, [element])
  return overflows
}
