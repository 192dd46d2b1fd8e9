import type { Framework, Origin, Question } from '../model/framework.ts'

/** Which cards to show. Without a field, nothing is left out for its sake. */
export interface PromptFilter {
  /** The id of an audience. */
  readonly audience?: string | undefined
  /** The id of a dimension that the card opens. */
  readonly dimension?: string | undefined
  /** `questions` gives each question of a compound card a card of its own. */
  readonly split?: PromptSplit | undefined
}

export type PromptSplit = 'cards' | 'questions'

/** One card to lay on the table. */
export interface PromptCard {
  /** The prompt's id, or the question's where cards are split. */
  readonly id: string
  /** The id of the prompt that the questions belong to. */
  readonly prompt: string
  readonly audience: string
  /** In the order to ask them; one where cards are split. */
  readonly questions: readonly Question[]
  readonly dimensions: readonly string[]
  readonly origin: Origin
  readonly verbatim: boolean
  readonly section?: string
}

/** The framework's cards that fit, in the framework's order. */
export function selectPrompts(
  framework: Framework,
  filter: PromptFilter = {},
): readonly PromptCard[] {
  const { audience, dimension, split = 'cards' } = filter
  return framework.prompts
    .filter((prompt) => audience === undefined || prompt.audience === audience)
    .filter((prompt) => dimension === undefined || prompt.dimensions.includes(dimension))
    .flatMap((prompt) => {
      const { id, audience, dimensions, origin, verbatim = false, section, questions } = prompt
      const card: PromptCard = {
        id,
        prompt: id,
        audience,
        questions,
        dimensions,
        origin,
        verbatim,
        ...(section !== undefined && { section }),
      }
      if (split === 'cards') return [card]
      return questions.map((question) => ({ ...card, id: question.id, questions: [question] }))
    })
}
