import type { ReactNode } from 'react'

/** A list of sentences, a line each. */
export const Lines = ({ children }: { readonly children: ReactNode }): ReactNode => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without bullets of the browser's for none
  <ul role="list" data-part="lines">
    {children}
  </ul>
)
