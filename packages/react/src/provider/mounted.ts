'use client'
import { useEffect, useState } from 'react'

/** False on the server and in the first client paint, true after: for controls that do nothing without JavaScript. */
export function useMounted(): boolean {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return mounted
}
