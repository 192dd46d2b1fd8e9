'use client'
import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/**
 * False on the server and while its page is taken over, true after and where there was no server: for what works only
 * with JavaScript.
 */
export const useMounted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
