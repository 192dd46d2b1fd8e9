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
  /** What the label chooses among, for screen readers, where the label does not say it. */
  readonly about?: string | undefined
  /** As wide as it may be, for code and long lists. */
  readonly wide?: boolean
  /** Whether the label names something that was chosen in the list. */
  readonly chosen?: boolean
  readonly onOpen?: () => void
  /** What stands in the list; as a function, only while the list is open. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button with a list under it, which closes by Escape, by a click elsewhere and when focus walks on. */
export function Menu(props: MenuProps): ReactNode {
  const { label, about, wide = false, chosen = false, onOpen, children } = props
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
  const close = (): void => {
    setOpen(false)
    root.current?.querySelector('summary')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
  }
  const onToggle = (isOpen: boolean): void => {
    setOpen(isOpen)
    if (isOpen) onOpen?.()
  }
  return (
    <details
      ref={root}
      data-area="menu"
      data-chosen={chosen || undefined}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary data-part="button">
        {about && <span data-part="visually-hidden">{about}: </span>}
        {label}
      </summary>
      <div data-area="menu-list" data-wide={wide || undefined}>
        {typeof children === 'function' ? open && children(close) : children}
      </div>
    </details>
  )
}
