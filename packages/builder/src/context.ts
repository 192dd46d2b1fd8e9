import type { Framework, Summary } from '@value-framework/core'
import { createContext, type Provider, useContext } from 'react'
import type { Change, Place } from './model/changes.ts'
import type { Page } from './model/page.ts'
import type { Problem } from './model/problems.ts'
import type { BuilderSpeaker, PageSpeech } from './words/speak.ts'

export interface Draft {
  readonly place: Place
  readonly text: string
}

/** What every part of the page works with. */
export interface Builder {
  readonly say: BuilderSpeaker
  readonly speech: PageSpeech
  readonly page: Page
  /** The page's framework in the language of the page around it. */
  readonly framework: Framework
  readonly problems: readonly Problem[]
  /** What the figure shows: the page as it stands, or as it last could be read. */
  readonly shown: { readonly page: Page; readonly summary: Summary } | undefined
  /** The cell that is being edited, and its text so far. */
  readonly draft: Draft | undefined
  readonly setDraft: (draft: Draft | undefined) => void
  /** Changes the page. Changes with the same `joins` in a row are one step of undo. */
  readonly change: (change: Change, joins?: string) => void
  /** Ends a row of joined changes. */
  readonly pause: () => void
  /** Says what happened, to all. */
  readonly announce: (words: string) => void
}

const Context = createContext<Builder | undefined>(undefined)

export const BuilderProvider: Provider<Builder | undefined> = Context.Provider

export function useBuilder(): Builder {
  const builder = useContext(Context)
  if (!builder) throw new Error('A part of the builder stands outside of it.')
  return builder
}
