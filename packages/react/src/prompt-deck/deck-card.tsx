import type { QuestionCard } from '@value-framework/core'
import type { ReactNode } from 'react'
import { languageOf } from '../provider/language-of.ts'

interface DeckQuestionsProps {
  readonly card: QuestionCard
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  /** The language that the framework's words were written in. */
  readonly original: string
}

/** The questions of a card; a quotation only where the words are the source's own, to the letter. */
export function DeckQuestions({ card, around, original }: DeckQuestionsProps): ReactNode {
  const { questions, verbatim, origin } = card
  const isQuoted = verbatim && questions.every(({ said }) => said.lang === original)
  const Tag = isQuoted ? 'blockquote' : 'div'
  return (
    <Tag data-part="questions">
      {questions.map(({ id, said }) => (
        <p key={id} data-part="question" {...languageOf(said, around, origin)}>
          {said.text}
        </p>
      ))}
    </Tag>
  )
}
