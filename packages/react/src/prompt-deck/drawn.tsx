'use client'
import type { PromptDeckSpeaker, QuestionCard } from '@value-framework/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { DeckQuestions } from './deck-card.tsx'

interface DrawnProps {
  readonly card: QuestionCard
  /** Its place in the outline, from 1. */
  readonly number: number
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly original: string
  readonly say: PromptDeckSpeaker
  readonly level: number
  readonly onPresent: () => void
  readonly onAway: () => void
}

/** The card that was drawn, laid on the table. Its heading takes the focus, so that it is read. */
export function Drawn(props: DrawnProps): ReactNode {
  const { card, number, around, original, say, level, onPresent, onAway } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const Heading = `h${level + 1}` as 'h3'
  useEffect(() => heading.current?.focus(), [card.id])
  return (
    <section data-part="drawn" data-card={card.id}>
      <Heading ref={heading} tabIndex={-1} data-part="card-heading" dir="auto">
        {say('drawn.heading', { number })}
      </Heading>
      <p data-part="drawn-audience" dir="auto">
        {card.audienceLabel.text}
      </p>
      <DeckQuestions card={card} around={around} original={original} />
      <div data-part="bar-buttons">
        <button
          type="button"
          data-part="button"
          aria-label={say('present.card', { number })}
          onClick={onPresent}
        >
          {say('present')}
        </button>
        <button type="button" data-part="button" onClick={onAway}>
          {say('draw.away')}
        </button>
      </div>
    </section>
  )
}
