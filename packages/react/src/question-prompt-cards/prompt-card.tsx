import type { QuestionCard, QuestionPrompts, ReadText } from '@value-framework/core'
import type { ReactNode } from 'react'
import { languageOf } from '../provider/language-of.ts'
import type { PromptSpeaker } from './card-filters.tsx'

interface PromptCardProps {
  readonly card: QuestionCard
  /** All cards, for their language and direction. */
  readonly prompts: QuestionPrompts
  /** The language that the framework's words were written in. */
  readonly original: string
  readonly say: PromptSpeaker
  readonly onChoose: ((card: QuestionCard) => void) | undefined
}

/** One card: who is asked, the question, where it comes from. */
export function PromptCard({ card, prompts, original, say, onChoose }: PromptCardProps): ReactNode {
  const { id, audience, audienceLabel, besideAudience, questions, origin, topics, source } = card
  const second = questions.flatMap(({ id: key, beside }) =>
    beside ? [{ id: key, said: beside }] : [],
  )
  return (
    <article data-part="card" data-card={id} data-audience={audience} data-origin={origin}>
      <p data-part="audience">
        <span {...languageOf(audienceLabel, prompts, 'user')}>{audienceLabel.text}</span>
        {besideAudience && (
          <>
            {' '}
            <span data-part="audience-beside" {...languageOf(besideAudience, prompts, 'user')}>
              {besideAudience.text}
            </span>
          </>
        )}
      </p>
      <div data-part="asked">
        <Questions asked={questions} card={card} prompts={prompts} original={original} />
        {second.length > 0 && (
          <Questions asked={second} card={card} prompts={prompts} original={original} />
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

interface QuestionsProps extends Pick<PromptCardProps, 'card' | 'prompts' | 'original'> {
  readonly asked: readonly { readonly id: string; readonly said: ReadText }[]
}

/** A quotation only where the words are the source's own, to the letter. */
function Questions({ asked, card, prompts, original }: QuestionsProps): ReactNode {
  const isQuoted = card.verbatim && asked.every(({ said }) => said.lang === original)
  const Tag = isQuoted ? 'blockquote' : 'div'
  return (
    <Tag data-part="questions">
      {asked.map(({ id, said }) => (
        <p key={id} data-part="question" {...languageOf(said, prompts, card.origin)}>
          {said.text}
        </p>
      ))}
    </Tag>
  )
}
