'use client'
import { type ContentIssue, passageWords, type ReadText, speaker } from '@value-framework/core'
import type { ReactNode, Ref } from 'react'
import { ContentProblems } from '../problems/content-problems.tsx'
import { languageOf, languageTag } from '../provider/language-of.ts'
import type { Resolved } from '../provider/provider.tsx'

export type HeadingLevel = 2 | 3 | 4 | 5

export interface PassageShellProps {
  /** The component, as `data-vf`. */
  readonly name: string
  readonly root: Ref<HTMLDivElement>
  readonly id?: string | undefined
  /** What is said: title, language, direction, notes and what could not be shown. */
  readonly said: {
    readonly title: string
    readonly lang: string
    readonly dir: 'ltr' | 'rtl'
    readonly notes: readonly ReadText[]
    readonly problems?: readonly ContentIssue[]
  }
  readonly headingLevel: HeadingLevel | undefined
  readonly settings: Resolved
  /** What stands beside the heading. */
  readonly bar?: ReactNode
  /** Says that there is nothing to show, and stands in the place of it. */
  readonly empty?: ReactNode
  /** States of the root, such as `data-detail`. */
  readonly states?: { readonly [state: `data-${string}`]: string | undefined } | undefined
  readonly children?: ReactNode
}

/** Heading, what there is to mend, the passages, and last whose words they are. */
export function PassageShell(props: PassageShellProps): ReactNode {
  const { name, root, id, said, headingLevel = 3, settings, bar, empty, states, children } = props
  const { title, lang, dir, notes, problems = [] } = said
  const say = speaker(settings.language, 'passage', passageWords)
  const Heading = `h${headingLevel}` as 'h2'
  return (
    <div ref={root} id={id} data-vf={name} {...states} lang={languageTag(lang)} dir={dir}>
      <div data-part="passages">
        <div data-part="passages-header">
          <Heading data-part="heading" dir="auto">
            {title}
          </Heading>
          {bar}
        </div>
        {problems.length > 0 && (
          <ContentProblems
            title={say('problem.title')}
            help={say('problem.help')}
            issues={problems}
          />
        )}
        {empty === undefined ? (
          children
        ) : (
          <div data-part="empty">
            <p data-part="empty-title">{empty}</p>
            <p data-part="note">{say('empty.help')}</p>
          </div>
        )}
        {notes.length > 0 && (
          <div data-part="passages-notes">
            {notes.map((note) => (
              <p key={note.text} data-part="source" {...languageOf(note, said)}>
                {note.text}
              </p>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
