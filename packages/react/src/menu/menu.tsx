'use client'
import { menuButtonWords, speaker } from '@value-framework/core'
import {
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useMounted } from '../provider/mounted.ts'
import type { Resolved } from '../provider/provider.tsx'
import type { FigureOwn } from './figure-contents.ts'
import type { MenuPanelProps } from './menu-panel.tsx'

export interface MenuProps {
  readonly contents: FigureOwn
  readonly settings: Resolved
  /** What has to load before the menu can open, beside its own panel. */
  readonly before?: () => Promise<unknown>
}

/**
 * The button that opens copies and downloads of what a component shows. It can do nothing without JavaScript, so the
 * server sends only its space. Everything behind the button loads when a reader reaches for it.
 */
export function Menu({ contents, settings, before }: MenuProps): ReactNode {
  const mounted = useMounted()
  const { toolbar, ...shown } = settings
  const { menu, onExport } = toolbar.current
  if (menu === 'none') return null
  const actions = typeof menu === 'object' ? menu.actions : undefined
  return (
    <div data-part="menu">
      {mounted && (
        <Opener
          contents={{ ...shown, ...contents }}
          actions={actions}
          onExport={onExport}
          before={before}
        />
      )}
    </div>
  )
}

interface OpenerProps extends Pick<MenuPanelProps, 'contents' | 'actions' | 'onExport'> {
  readonly before: MenuProps['before']
}

function Opener({ before, ...props }: OpenerProps): ReactNode {
  const { title, language } = props.contents
  const say = speaker(language, 'menu-button', menuButtonWords)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType<MenuPanelProps> }>()
  const [failed, setFailed] = useState(false)
  const native = 'popover' in HTMLElement.prototype

  // By reference, since React 18 and 19 spell the attribute differently and ids end at a shadow root.
  useEffect(() => {
    const opened = box.current
    if (!native || !opened || !button.current) return
    button.current.popoverTargetElement = opened
    // Closing is followed late: what goes while the browser closes would take the focus with it.
    const follow = (event: Event): void => {
      const opening = (event as ToggleEvent).newState === 'open'
      if (opening || event.type === 'toggle') setOpen(opening)
    }
    for (const type of ['beforetoggle', 'toggle']) opened.addEventListener(type, follow)
    return () => {
      for (const type of ['beforetoggle', 'toggle']) opened.removeEventListener(type, follow)
    }
  }, [native])

  const load = async (): Promise<void> => {
    if (panel) return
    try {
      const waiting = before?.()
      const { MenuPanel } = await import('./menu-panel.tsx')
      await waiting
      setPanel({ Panel: MenuPanel })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const close = (): void => (native ? box.current?.hidePopover() : setOpen(false))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    // One Escape closes one thing; the browser closes a popover by itself and returns focus.
    event.stopPropagation()
    if (native) return
    leave()
  }
  const leave = (): void => {
    close()
    button.current?.focus()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    // A click on the page closes a popover without us.
    if (open && !currentTarget.contains(relatedTarget) && !(native && !relatedTarget)) close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div data-part="menu-frame" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        data-part="menu-button"
        aria-label={say('open', { name: title })}
        aria-expanded={open}
        aria-controls={id}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => {
          void load()
          if (!native) setOpen(!open)
        }}
      >
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
          <title>{say('open.short')}</title>
          <circle cx="10" cy="16" r="1.75" />
          <circle cx="16" cy="16" r="1.75" />
          <circle cx="22" cy="16" r="1.75" />
        </svg>
      </button>
      <div
        ref={box}
        id={id}
        data-part="menu-panel"
        {...(native ? { popover: 'auto' } : { hidden: !open, tabIndex: -1 })}
      >
        {open && panel && (
          <panel.Panel {...props} speak={speaker} anchor={button.current} onClose={leave} />
        )}
        {open && failed && <p role="alert">{say('load-failed')}</p>}
      </div>
    </div>
  )
}
