import {
  deckHeading,
  type PromptDeckSpeaker,
  type QuestionCard,
  type QuestionPrompts,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import { itemId } from '../passage/passage-frame.tsx'
import { DeckQuestions } from './deck-card.tsx'
import type { NotesState } from './use-notes.ts'

interface DeckOutlineProps {
  readonly prompts: QuestionPrompts
  readonly cards: readonly QuestionCard[]
  readonly original: string
  readonly say: PromptDeckSpeaker
  readonly level: number
  /** The root's id. */
  readonly page: string | undefined
  /** What a reader can do; nothing before a script runs. */
  readonly notes: NotesState | undefined
  readonly onPresent: (at: number) => void
}

/** All cards in order, as a document: that is what stands on paper, and all there is without a script. */
export function DeckOutline(props: DeckOutlineProps): ReactNode {
  const { prompts, cards, original, say, level, page, notes, onPresent } = props
  const Heading = `h${level + 1}` as 'h3'
  return (
    <ol data-part="outline">
      {cards.map((card, index) => (
        <li
          key={card.id}
          id={itemId(page, card.id)}
          data-part="card"
          data-card={card.id}
          data-origin={card.origin}
        >
          <Heading data-part="card-heading" dir="auto">
            {deckHeading(card, index, say)}
          </Heading>
          <DeckQuestions card={card} around={prompts} original={original} />
          <div data-part="passage-foot">
            <p data-part="passage-source" dir={card.origin === 'user' ? 'auto' : undefined}>
              {card.source}
            </p>
            {notes && (
              <button
                type="button"
                data-part="button"
                aria-label={say('present.card', { number: index + 1 })}
                onClick={() => onPresent(index)}
              >
                {say('present')}
              </button>
            )}
          </div>
          {notes && (
            <details
              data-part="disclosure"
              data-noted={notes.notes[card.id]?.trim() ? '' : undefined}
            >
              <summary data-part="disclosure-label">
                {say('note.card', { number: index + 1 })}
              </summary>
              <textarea
                data-part="note"
                rows={3}
                dir="auto"
                aria-label={say('note.card', { number: index + 1 })}
                value={notes.notes[card.id] ?? ''}
                onChange={({ target }) => notes.write(card.id, target.value)}
              />
            </details>
          )}
          <div data-part="paper-notes">
            <p data-part="paper-label">{say('note')}</p>
            {notes?.notes[card.id]?.trim() && (
              <p data-part="paper-text" dir="auto">
                {notes.notes[card.id]}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
