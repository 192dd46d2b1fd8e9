import type { QuestionCard, ReadText } from '@value-framework/core'
import type { ReactNode } from 'react'
import type { PromptSpeaker } from './card-filters.tsx'
import { languageOf } from './said.ts'

interface PromptCardProps {
  readonly card: QuestionCard
  /** The language of the component. */
  readonly lang: string
  /** The language that the framework's words were written in. */
  readonly original: string
  readonly say: PromptSpeaker
  readonly onChoose: ((card: QuestionCard) => void) | undefined
}

/** One card: who is asked, the question, where it comes from. */
export function PromptCard({ card, lang, original, say, onChoose }: PromptCardProps): ReactNode {
  const { id, audience, audienceLabel, besideAudience, questions, origin, topics, source } = card
  const second = questions.flatMap(({ id: key, beside }) =>
    beside ? [{ id: key, said: beside }] : [],
  )
  return (
    <article data-part="card" data-card={id} data-audience={audience} data-origin={origin}>
      <p data-part="audience">
        <span {...languageOf(audienceLabel, lang)}>{audienceLabel.text}</span>
        {besideAudience && (
          <>
            {' '}
            <span data-part="audience-beside" {...languageOf(besideAudience, lang)}>
              {besideAudience.text}
            </span>
          </>
        )}
      </p>
      <div data-part="asked">
        <Questions asked={questions} lang={lang} quoted={card.verbatim ? original : undefined} />
        {second.length > 0 && (
          <Questions asked={second} lang={lang} quoted={card.verbatim ? original : undefined} />
        )}
      </div>
      <div data-part="card-foot">
        <div data-part="card-notes">
          {topics && <p data-part="topics">{say('about', { dimensions: topics })}</p>}
          <p data-part="card-source">{source}</p>
        </div>
        {onChoose && (
          <button
            type="button"
            data-part="button"
            aria-label={say('choose.name', { question: questions[0]?.said.text ?? '' })}
            onClick={() => onChoose(card)}
          >
            {say('choose')}
          </button>
        )}
      </div>
    </article>
  )
}

interface QuestionsProps {
  readonly asked: readonly { readonly id: string; readonly said: ReadText }[]
  readonly lang: string
  /** The language in which the words are a source's own, to the letter. */
  readonly quoted: string | undefined
}

function Questions({ asked, lang, quoted }: QuestionsProps): ReactNode {
  const Tag = asked.every(({ said }) => said.lang === quoted) ? 'blockquote' : 'div'
  return (
    <Tag data-part="questions">
      {asked.map(({ id, said }) => (
        <p key={id} data-part="question" {...languageOf(said, lang)}>
          {said.text}
        </p>
      ))}
    </Tag>
  )
}
