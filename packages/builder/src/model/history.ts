import { type Change, changed } from './changes.ts'
import type { Page } from './page.ts'

/** A page with what it was before and what was taken back. */
export interface History {
  readonly past: readonly Page[]
  readonly page: Page
  readonly future: readonly Page[]
  /** What the last change was about, so that the next of the same kind joins it. */
  readonly joins?: string
}

export type Step =
  /** Changes with the same `joins` in a row are one step back; without it each is its own. */
  | { readonly type: 'do'; readonly change: Change; readonly joins?: string }
  /** Ends a row of joined changes. */
  | { readonly type: 'pause' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

/** How many steps back are kept. */
export const mostSteps = 200

export const historyOf = (page: Page): History => ({ past: [], page, future: [] })

export function stepped(history: History, step: Step): History {
  const { past, page, future } = history
  switch (step.type) {
    case 'pause':
      return { past, page, future }
    case 'undo': {
      const before = past.at(-1)
      if (!before) return history
      return { past: past.slice(0, -1), page: before, future: [page, ...future] }
    }
    case 'redo': {
      const [after, ...rest] = future
      return after ? { past: [...past, page], page: after, future: rest } : history
    }
    case 'do': {
      const next = changed(page, step.change)
      if (next === page) return history
      const joined = step.joins !== undefined && step.joins === history.joins
      return {
        past: joined ? past : [...past, page].slice(-mostSteps),
        page: next,
        future: [],
        ...(step.joins !== undefined && { joins: step.joins }),
      }
    }
  }
}
