import type { QuestionCard, QuestionPrompts } from '@value-framework/core'
import type { PromptSpeaker } from './card-filters.tsx'
import type { CardFilter } from './use-card-filter.ts'

/** "6 cards, 10 questions". */
export function countWords(cards: readonly QuestionCard[], say: PromptSpeaker): string {
  const questions = cards.reduce((sum, card) => sum + card.questions.length, 0)
  return say.list([
    say('count.cards', { count: cards.length }),
    say('count.questions', { count: questions }),
  ])
}

/** How many cards a reader's choice shows, and which choice, so that each choice is announced. */
export function statusWords(
  count: number,
  { audiences, dimensions }: QuestionPrompts,
  filter: CardFilter,
  say: PromptSpeaker,
): string {
  const shown = count === 0 ? say('status.none') : say('status.shown', { count })
  const label = (list: QuestionPrompts['audiences'], id: string): string | undefined =>
    list.find((item) => item.id === id)?.label.text
  return say('status.filter', {
    shown,
    audience: label(audiences, filter.audience) ?? say('audience.all'),
    dimension: label(dimensions, filter.dimension) ?? say('dimension.all'),
  })
}
