import type { ReactNode } from 'react'

interface ScrollRegionProps {
  readonly name: string
  readonly children?: ReactNode
}

/** What may be wider than the page: named, and reached by the keyboard, so that it can be scrolled. */
export function ScrollRegion({ name, children }: ScrollRegionProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the keyboard
    <section data-scroll="" tabIndex={0} aria-label={name}>
      {children}
    </section>
  )
}
