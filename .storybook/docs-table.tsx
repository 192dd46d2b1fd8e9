import type { ComponentProps, ReactNode } from 'react'
import { Table } from 'storybook/internal/components'

/** A table of a documentation page: where it is wider than the page, it scrolls alone. */
export function DocsTable(props: ComponentProps<typeof Table>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, only a name for what scrolls
    <div role="group" aria-label="Table" tabIndex={0} data-docs-table="">
      <Table {...props} />
    </div>
  )
}
