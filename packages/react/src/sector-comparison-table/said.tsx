import type { ComparedEntry, SectorComparison } from '@value-framework/core'
import type { ReactNode } from 'react'
import { languageOf } from '../provider/language-of.ts'

interface EntriesProps {
  readonly entries: readonly ComparedEntry[]
  /** The table that it stands in, for its language and direction. */
  readonly comparison: SectorComparison
}

/** All that stands in one cell. */
export function Entries({ entries, comparison }: EntriesProps): ReactNode {
  return entries.map((entry, index) => <Entry key={index} entry={entry} comparison={comparison} />)
}

interface EntryProps<E extends ComparedEntry = ComparedEntry> {
  readonly entry: E
  readonly comparison: SectorComparison
}

function Entry({ entry, comparison }: EntryProps): ReactNode {
  if (entry.kind === 'words') return <Words entry={entry} comparison={comparison} />
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

function Words({
  entry,
  comparison,
}: EntryProps<ComparedEntry & { readonly kind: 'words' }>): ReactNode {
  const { said, quoted, origin, note } = entry
  const Tag = quoted ? 'blockquote' : 'p'
  const words = (
    <Tag data-part="words" data-origin={origin} {...languageOf(said, comparison, origin)}>
      {said.text}
    </Tag>
  )
  if (!note) return words
  return (
    <div data-part="addition">
      {words}
      <p data-part="added">{note}</p>
    </div>
  )
}
