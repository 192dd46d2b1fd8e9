import type { Framework, Question } from '../model/framework.ts'

/** The first questions to ask about a dimension, from different audiences in turn. */
export function questionsFor(
  framework: Framework,
  dimension: string,
  count: number,
): readonly Question[] {
  const prompts = framework.prompts.filter(({ dimensions }) => dimensions.includes(dimension))
  const byAudience = framework.audiences.map(({ id }) =>
    prompts.filter(({ audience }) => audience === id).flatMap(({ questions }) => questions),
  )
  const longest = Math.max(0, ...byAudience.map((questions) => questions.length))
  const inTurn = Array.from({ length: longest }, (_, index) =>
    byAudience.flatMap((questions) => questions[index] ?? []),
  )
  return inTurn.flat().slice(0, count)
}
