import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'

interface MenuProps {
  readonly label: string
  /** As wide as it may be, for code and long lists. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A button with a list under it, which closes by Escape, by a click elsewhere and when focus walks on. */
export function Menu({ label, wide = false, children }: MenuProps): ReactNode {
  const root = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!root.current?.contains(target as Node)) setOpen(false)
    }
    window.addEventListener('pointerdown', onPointerDown)
    return () => window.removeEventListener('pointerdown', onPointerDown)
  }, [open])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    root.current?.querySelector('summary')?.focus()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
  }
  return (
    <details
      ref={root}
      data-area="menu"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary data-part="button">{label}</summary>
      <div data-area="menu-list" data-wide={wide || undefined}>
        {children}
      </div>
    </details>
  )
}
