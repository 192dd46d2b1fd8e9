import type { Summary } from '@value-framework/core'
import type { Draft } from './context.ts'
import { changed } from './model/changes.ts'
import type { Page } from './model/page.ts'
import { summaryOf } from './model/summary-of.ts'

/** A page that can be drawn. */
export interface ShownPage {
  readonly page: Page
  readonly summary: Summary
}

/** The page as it stands with the cell that is being edited; without it where that is not readable yet. */
export function drawablePage(page: Page, draft: Draft | undefined): ShownPage | undefined {
  if (draft) {
    const next = changed(page, { type: 'write', at: [draft.place], text: draft.text })
    const summary = next === page ? undefined : summaryOf(next)
    if (summary) return { page: next, summary }
  }
  const summary = summaryOf(page)
  return summary && { page, summary }
}
