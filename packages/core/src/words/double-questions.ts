import type { PromptTerms } from './prompt-terms.ts'
import type { Sentence, Word } from './prompt-text.ts'
import { matchTerms } from './term-matcher.ts'

/** Two questions in one: by "and/or", by a second question word or verb, by two joined qualities. */
export interface DoubleQuestion {
  readonly kind: 'either' | 'join' | 'pair'
  readonly first: number
  readonly last: number
}

export function doubleQuestions(
  words: readonly Word[],
  sentences: readonly Sentence[],
  terms: PromptTerms,
): readonly DoubleQuestion[] {
  const found = matchTerms(
    words,
    [
      ['second', terms.secondQuestions],
      ['degree', terms.degrees],
    ],
    () => true,
  )
  const endOf = (kind: string): ReadonlyMap<number, number> =>
    new Map(found.flatMap((match) => (match.kind === kind ? [[match.first, match.last]] : [])))
  const context: Context = { words, terms, seconds: endOf('second'), degrees: endOf('degree') }
  return sentences.flatMap((sentence) => [
    ...eithers(context, sentence),
    ...joins(context, sentence),
    ...pairs(context, sentence),
  ])
}

interface Context {
  readonly words: readonly Word[]
  readonly terms: PromptTerms
  /** Where second questions begin, and where their first words end. */
  readonly seconds: ReadonlyMap<number, number>
  readonly degrees: ReadonlyMap<number, number>
}

function eithers({ words, terms }: Context, { first, last }: Sentence): DoubleQuestion[] {
  const found: DoubleQuestion[] = []
  for (let at = first + 1; at < last; at += 1) {
    const [before, word] = [words[at - 1] as Word, words[at] as Word]
    const both =
      terms.conjunctions.includes(before.exact) && terms.conjunctions.includes(word.exact)
    if (both && word.gap === 'slash') found.push({ kind: 'either', first: at - 1, last: at + 1 })
  }
  return found
}

/** A conjunction and a question of its own after it: "… and why", "… and in what ways", "… and do you …". */
function joins({ words, terms, seconds }: Context, sentence: Sentence): DoubleQuestion[] {
  const { first, last, asks } = sentence
  const found: DoubleQuestion[] = []
  const isQuestionWord = (at: number): boolean =>
    at < last && terms.questionWords.includes((words[at] as Word).exact.replace('’', "'"))
  let asked = asks
  for (let at = first; at < last; at += 1) {
    if (isQuestionWord(at)) asked = true
    if (at === first || !asked || !terms.conjunctions.includes((words[at] as Word).exact)) continue
    const between = terms.between.includes(words[at + 1]?.exact ?? '') ? 1 : 0
    const next = at + 1 + between
    const end = isQuestionWord(next) ? next + 1 : asks ? seconds.get(at + 1) : undefined
    if (end === undefined || end > last) continue
    found.push({ kind: 'join', first: at, last: end })
    at = end - 1
  }
  return found
}

/** "How fair and useful is…": one rating for two qualities. */
function pairs({ words, terms, degrees }: Context, { first, last }: Sentence): DoubleQuestion[] {
  const found: DoubleQuestion[] = []
  for (let from = first; from < last; from += 1) {
    const at = degrees.get(from)
    if (at === undefined || at + 2 >= last) continue
    const [and, other] = [words[at + 1] as Word, words[at + 2] as Word]
    const joined =
      terms.conjunctions.includes(and.exact) && and.gap === 'join' && other.gap === 'join'
    const after = at + 3 < last ? (words[at + 3] as Word).exact : ''
    const rated = terms.afterPair.length === 0 || terms.afterPair.includes(after)
    if (!joined || !rated || terms.questionWords.includes(other.exact)) continue
    if (!terms.persons.includes(other.exact))
      found.push({ kind: 'pair', first: from, last: at + 3 })
  }
  return found
}
