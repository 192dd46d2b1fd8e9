'use client'
import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react'

/** Components by name: at hand, or still to be loaded. */
export interface Parts<Named> {
  /** Those whose file is there. */
  readonly now: () => Partial<Named> | undefined
  readonly load: (part: keyof Named) => Promise<unknown>
}

/** Parts in one file, which loads when the first of them is shown. Where it does not load, the page stays as it is. */
export function laterParts<Named>(load: () => Promise<Named>): Parts<Named> {
  let parts: Named | undefined
  let coming: Promise<void> | undefined
  return {
    now: () => parts,
    load: () =>
      (coming ??= load().then((loaded) => {
        parts = loaded
      })),
  }
}

/** Parts that are at hand, as on a server. */
export const partsAtHand = <Named,>(parts: Named): Parts<Named> => ({
  now: () => parts,
  load: () => Promise.resolve(),
})

type PropsOf<Part> = Part extends ComponentType<infer Props> ? Props : never

interface LaterProps<Named, Name extends keyof Named> {
  readonly from: Parts<Named>
  readonly part: Name
  readonly props: PropsOf<Named[Name]>
}

/**
 * A part that may still have to load. What the server sent stays untouched until it is there, and for ever where it does
 * not load. No `Suspense`: a streaming server puts its content where only a script brings it to light.
 */
export function Later<Named, Name extends keyof Named>({
  from,
  part,
  props,
}: LaterProps<Named, Name>): ReactNode {
  const [, setCame] = useState(false)
  const found = from.now()?.[part] as ComponentType<object> | undefined
  const missing = !found
  useEffect(() => {
    if (missing)
      from.load(part).then(
        () => setCame(true),
        () => undefined,
      )
  }, [missing, from, part])
  // What is held is of another key, since React does not know what the server sent in it: it goes as a whole when the part
  // comes. What is written is empty, and nothing while a page is taken over.
  const content = found
    ? { children: createElement(found, props as object) }
    : { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: nothing() } }
  return <div key={found ? 'here' : 'held'} data-part="later" {...content} />
}

interface WithTrustedTypes {
  readonly trustedTypes?: { readonly emptyHTML: string }
}

/** Where a page lets no text become markup, the browser's own empty markup. */
const nothing = (): string => (globalThis as WithTrustedTypes).trustedTypes?.emptyHTML ?? ''
