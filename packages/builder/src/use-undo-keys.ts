import { useEffect, useRef } from 'react'

/** Ctrl or Command with Z goes back; with Shift and Z, or with Y, forward again. A cell that is being edited has its own. */
export function useUndoKeys(go: (type: 'undo' | 'redo') => void): void {
  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      if (event.target instanceof Element && event.target.closest('[role="grid"] input')) return
      event.preventDefault()
      latest.current(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
