'use client'
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/** A part in a file of its own. */
export interface LaterPart<Props extends object> {
  /** The part, once its file is there. */
  readonly now: () => ComponentType<Props> | undefined
  readonly load: () => Promise<unknown>
}

/** A part that is at hand or may still have to load. */
export type Part<Props extends object> = ComponentType<Props> | LaterPart<Props>

interface LaterProps<Props extends object> {
  readonly part: Part<Props>
  readonly props: Props
}

/**
 * A part that may still have to load. What the server sent stays untouched until it is there, and for ever where it does
 * not load. No `Suspense`: a streaming server puts its content where only a script brings it to light.
 */
export function Later<Props extends object>({ part, props }: LaterProps<Props>): ReactNode {
  const [, setCame] = useState(false)
  const pending = 'load' in part ? part : undefined
  const found = pending ? pending.now() : (part as ComponentType<Props>)
  const missing = !found
  useEffect(() => {
    if (!missing) return
    let current = true
    pending?.load().then(
      () => current && setCame(true),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [missing, pending])
  if (found)
    return (
      <div key="here" data-part="later">
        {createElement(found, props)}
      </div>
    )
  // Of another key, since React does not know what the server sent in it: it goes as a whole when the part comes. What is
  // written is empty, and nothing while a page is taken over.
  return (
    <div
      key="held"
      data-part="later"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: nothing() }}
    />
  )
}

interface WithTrustedTypes {
  readonly trustedTypes?: { readonly emptyHTML: string }
}

/** Where a page lets no text become markup, the browser's own empty markup. */
const nothing = (): string => (globalThis as WithTrustedTypes).trustedTypes?.emptyHTML ?? ''
