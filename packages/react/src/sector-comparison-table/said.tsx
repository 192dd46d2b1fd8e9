import type { ComparedEntry, ReadText } from '@value-framework/core'
import type { ReactNode } from 'react'

/** A language as HTML writes it: the pseudo-language is English for every program that asks. */
export const languageTag = (lang: string): string => (lang === 'pseudo' ? 'en-x-pseudo' : lang)

/** What HTML must know about a text that may be in another language than the table, or whose direction nobody states. */
export function languageOf(
  said: ReadText,
  lang: string,
): { readonly lang?: string; readonly dir: 'auto' } {
  return said.lang === lang ? { dir: 'auto' } : { lang: languageTag(said.lang), dir: 'auto' }
}

interface EntriesProps {
  readonly entries: readonly ComparedEntry[]
  /** The language of the table. */
  readonly lang: string
}

/** All that stands in one cell. */
export function Entries({ entries, lang }: EntriesProps): ReactNode {
  return entries.map((entry, index) => <Entry key={index} entry={entry} lang={lang} />)
}

function Entry({
  entry,
  lang,
}: {
  readonly entry: ComparedEntry
  readonly lang: string
}): ReactNode {
  if (entry.kind === 'words') return <Words entry={entry} lang={lang} />
  const whose = entry.label && (
    <span data-part="group" dir="auto">
      {entry.label}
    </span>
  )
  if (entry.kind === 'nothing') {
    return (
      <p data-part="nothing" data-state={entry.state} data-group={entry.group}>
        {whose} {entry.text}
      </p>
    )
  }
  return (
    <p data-part="number" data-group={entry.group}>
      {whose} <strong data-part="value">{entry.number}</strong>{' '}
      {entry.details.length > 0 && <span data-part="details">{entry.details.join(' ')}</span>}
    </p>
  )
}

interface WordsProps {
  readonly entry: ComparedEntry & { readonly kind: 'words' }
  readonly lang: string
}

function Words({ entry, lang }: WordsProps): ReactNode {
  const { said, quoted, origin, note } = entry
  const Tag = quoted ? 'blockquote' : 'p'
  return (
    <>
      <Tag data-part="words" data-origin={origin} {...languageOf(said, lang)}>
        {said.text}
      </Tag>
      {note && <p data-part="added">{note}</p>}
    </>
  )
}
