'use client'
import { menuWords, type speaker } from '@value-framework/core'
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Resolved } from '../provider/provider.tsx'
import { canDownload } from './download.ts'
import { placeUnder } from './place-under.ts'
import { takeAlong } from './take-along.ts'
import type { Takeable, Taken } from './takeable.ts'

export interface MenuPanelProps {
  readonly take: Takeable
  readonly settings: Resolved
  readonly onTake?: (what: Taken) => void
  /** The button's, so that bundlers leave it there. */
  readonly speak: typeof speaker
  /** What the panel stands under where style sheets cannot say so. */
  readonly anchor: HTMLElement | null
}

/** What the menu offers, and the line that says what happened. */
export function MenuPanel({ take, settings, onTake, speak, anchor }: MenuPanelProps): ReactNode {
  const say = speak(settings.language, 'menu', menuWords)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')

  useLayoutEffect(() => {
    if (anchor && root.current?.parentElement) placeUnder(anchor, root.current.parentElement)
  }, [anchor])

  const run = async (what: Taken): Promise<void> => {
    setSaid('')
    const copying = what.startsWith('copy')
    try {
      const file = await takeAlong(what, take)
      setSaid(copying ? say(`${what as Copy}.done`) : say('download.done', { file }))
      onTake?.(what)
    } catch {
      if (!copying) setSaid(say('download.failed'))
      else setSaid(say(canDownload() ? 'copy.failed' : 'copy.blocked'))
    }
  }
  const list = (name: 'copy' | 'download', items: readonly Taken[]): ReactNode => (
    <ul aria-label={say(name)}>
      {items.map((what) => (
        <li key={what}>
          <button
            type="button"
            data-part="menu-item"
            aria-labelledby={`${id}${what}`}
            aria-describedby={`${id}${what}-hint`}
            onClick={() => void run(what)}
          >
            <span id={`${id}${what}`} data-part="menu-item-label">
              {say(what)}
            </span>
            <span id={`${id}${what}-hint`} data-part="menu-item-hint">
              {say(`${what}.hint`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <div ref={root} data-part="menu-list" lang={say.lang}>
      {list('copy', copies(take))}
      {canDownload() && list('download', downloads(take))}
      <p role="status" data-part="menu-status">
        {said}
      </p>
    </div>
  )
}

type Copy = Extract<Taken, `copy-${string}`>

const copies = (take: Takeable): readonly Taken[] => [
  ...(take.scene ? (['copy-picture'] as const) : []),
  take.text ? 'copy-text' : 'copy-table',
]

const downloads = (take: Takeable): readonly Taken[] => [
  ...(take.scene ? (['download-png', 'download-svg'] as const) : []),
  'download-csv',
]
