import type {
  DimensionCardsSpeaker,
  DimensionQuestion,
  DimensionQuote,
  Passage,
  VoicedPassages,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import { PassageText, Said } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'

export interface CardContext {
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly say: DimensionCardsSpeaker
}

interface VoicesProps extends CardContext {
  readonly voices: readonly VoicedPassages[]
}

/** Passages by who spoke. A voice that was not reported keeps its place. */
export function Voices({ voices, around }: VoicesProps): ReactNode {
  return (
    <dl data-part="voices">
      {voices.map(({ voice, label, passages, none }) => (
        <div key={voice} data-part="voice" data-voice={voice}>
          <dt data-part="voice-label">{label}</dt>
          {none && <dd data-part="none">{none}</dd>}
          {passages.map((passage) => (
            <dd key={passage.id} data-part="passage" data-origin={passage.origin}>
              <PassageText passage={passage} around={around} />
              <p data-part="passage-source">
                {passage.sectors && <span data-part="sectors">{passage.sectors}</span>}{' '}
                <span>{passage.source}</span>
              </p>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

interface QuotesProps extends CardContext {
  readonly quotes: readonly DimensionQuote[]
}

/** Quotations with who said them; of a withdrawn one its place. */
export function Quotes({ quotes, around }: QuotesProps): ReactNode {
  return (
    <ul data-part="quotes">
      {quotes.map(({ id, said, origin, attribution, source }) => (
        <li key={id} data-quote={id} data-origin={origin}>
          {attribution ? (
            <figure data-part="quote">
              <blockquote data-part="words" {...languageOf(said, around, origin)}>
                <p>{said.text}</p>
              </blockquote>
              <figcaption>
                <p data-part="attribution" {...languageOf(attribution, around, origin)}>
                  {attribution.text}
                </p>
                <p data-part="passage-source">{source}</p>
              </figcaption>
            </figure>
          ) : (
            <p data-part="tombstone">{said.text}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

interface QuestionsProps extends CardContext {
  readonly questions: readonly DimensionQuestion[]
}

/** The questions that open the dimension, under whom they are asked of. */
export function Questions({ questions, around }: QuestionsProps): ReactNode {
  const audiences = [
    ...new Map(questions.map(({ audience }) => [audience.text, audience])).values(),
  ]
  return (
    <dl data-part="voices">
      {audiences.map((audience) => (
        <div key={audience.text} data-part="voice">
          <dt data-part="voice-label">
            <Said said={audience} around={around} origin="user" />
          </dt>
          {questions
            .filter((question) => question.audience.text === audience.text)
            .map((question) => (
              <dd key={question.id} data-part="passage" data-origin={question.origin}>
                <PassageText passage={question} around={around} />
                {question.origin === 'user' && <p data-part="passage-source">{question.source}</p>}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

interface ClausesProps extends CardContext {
  readonly clauses: readonly Passage[]
}

/** The dimension in a few words, as the source has it in other places. */
export function Clauses({ clauses, around }: ClausesProps): ReactNode {
  return (
    <ul data-part="voices">
      {clauses.map((clause) => (
        <li key={clause.id} data-part="passage" data-origin={clause.origin}>
          <PassageText passage={clause} around={around} />
          <p data-part="passage-source">{clause.source}</p>
        </li>
      ))}
    </ul>
  )
}
