'use client'
import { type ContentIssue, passageWords, type ReadText, speaker } from '@value-framework/core'
import type { ReactNode, Ref } from 'react'
import type { FigureOwn } from '../menu/figure-contents.ts'
import { Menu } from '../menu/menu.tsx'
import { ContentProblems } from '../problems/content-problems.tsx'
import { languageOf, languageTag } from '../provider/language-of.ts'
import type { FrameworkSettings, Resolved } from '../provider/provider.tsx'

/** What every component of passages takes. */
export interface PassageSettings extends FrameworkSettings {
  /** The heading; a neutral one in the language shown by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. */
  readonly headingLevel?: HeadingLevel | undefined
  /** The root's id. With it every item has one too, `id-item`, for links to a single passage. */
  readonly id?: string | undefined
}

export type HeadingLevel = 2 | 3 | 4 | 5

export interface PassageFrameProps {
  /** The component, as `data-vf`. */
  readonly name: string
  readonly root: Ref<HTMLDivElement>
  readonly id: string | undefined
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
  /** What a reader can take along. Where there is nothing to show there is none, and `empty` says so. */
  readonly take: Omit<FigureOwn, 'figure' | 'title'> | undefined
  readonly empty?: string | undefined
  /** A line in someone's text has no menu. */
  readonly menu?: 'none' | undefined
  /** States of the root, such as `data-detail`. */
  readonly states?: { readonly [state: `data-${string}`]: string | undefined }
  readonly children?: ReactNode
}

/** Heading, menu, what there is to mend, the passages, and last whose words they are. */
export function PassageFrame(props: PassageFrameProps): ReactNode {
  const { name, root, id, said, headingLevel = 3, settings, take, children } = props
  const { empty, menu, states } = props
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
          {take && menu !== 'none' && (
            <Menu settings={settings} contents={{ figure: name, title, ...take }} />
          )}
        </div>
        {problems.length > 0 && (
          <ContentProblems
            title={say('problem.title')}
            help={say('problem.help')}
            issues={problems}
          />
        )}
        {take ? (
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

/** The id of one item, where the root has one. */
export const itemId = (id: string | undefined, item: string): string | undefined =>
  id === undefined ? undefined : `${id}-${item}`
