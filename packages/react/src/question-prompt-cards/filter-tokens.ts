import type { QuestionCard, QuestionPrompts } from '@value-framework/core'

/**
 * Under which choices of the radios a card shows, as tokens for the style sheet: `audience-0` is all audiences,
 * `audience-1` the first of them. So the filter works with JavaScript off, for eight audiences and dimensions.
 */
export function tokensOf(card: QuestionCard, { audiences, dimensions }: QuestionPrompts): string {
  const audience = audiences.findIndex(({ id }) => id === card.audience) + 1
  const opened = dimensions.flatMap(({ id }, index) =>
    card.dimensions.includes(id) ? [index + 1] : [],
  )
  return tokens([0, audience], [0, ...opened])
}

const tokens = (audiences: readonly number[], dimensions: readonly number[]): string =>
  [
    ...audiences.map((index) => `audience-${index}`),
    ...dimensions.map((index) => `dimension-${index}`),
  ].join(' ')

/** The choices of the radios that no card fits, as tokens. */
export function emptyChoices(
  { audiences, dimensions, cards }: QuestionPrompts,
  offered: { readonly audience: boolean; readonly dimension: boolean },
): readonly string[] {
  const choices = (list: readonly { readonly id: string }[], isOffered: boolean) => [
    undefined,
    ...(isOffered ? list.map(({ id }) => id) : []),
  ]
  return choices(audiences, offered.audience).flatMap((audience, first) =>
    choices(dimensions, offered.dimension).flatMap((dimension, second) => {
      const some = cards.some(
        (card) =>
          (audience === undefined || card.audience === audience) &&
          (dimension === undefined || card.dimensions.includes(dimension)),
      )
      return some ? [] : [tokens([first], [second])]
    }),
  )
}
