'use client'
import { type RefCallback, useCallback, useRef } from 'react'

/**
 * A ref whose element is acted on before the paint that shows it, and again when something that the act needs changes.
 * In place of a layout effect, of which React 18 says on a server that it does nothing.
 */
export function useAttached<Kind extends Element>(
  act: (element: Kind) => (() => void) | undefined,
  needs: readonly unknown[],
): RefCallback<Kind> {
  const leave = useRef<() => void>(undefined)
  return useCallback((element: Kind | null) => {
    leave.current?.()
    leave.current = element ? act(element) : undefined
  }, needs)
}
