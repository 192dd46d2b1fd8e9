import { plainForm, type Word } from './prompt-text.ts'

/** A term found in a text: `words[first]` up to, not including, `words[last]`. */
export interface TermMatch<Kind> {
  readonly kind: Kind
  readonly first: number
  readonly last: number
}

interface Term<Kind> {
  readonly kind: Kind
  readonly words: readonly (readonly string[])[]
}

/**
 * The terms in a row of words, from left to right, none inside another. Time is linear in the words: terms are few
 * words long and found by their first one.
 * @param fits whether a term of a kind may begin at this word; the next longest is tried where it may not
 */
export function matchTerms<Kind>(
  words: readonly Word[],
  terms: readonly (readonly [Kind, readonly string[]])[],
  fits: (kind: Kind, first: number) => boolean,
): readonly TermMatch<Kind>[] {
  const byFirstWord = termIndex(terms)
  const matches: TermMatch<Kind>[] = []
  for (let first = 0; first < words.length; first += 1) {
    const candidates = byFirstWord.get((words[first] as Word).plain) ?? []
    const term = candidates.find((one) => fits(one.kind, first) && standsAt(one, words, first))
    if (!term) continue
    const last = first + term.words.length
    matches.push({ kind: term.kind, first, last })
    first = last - 1
  }
  return matches
}

function termIndex<Kind>(
  terms: readonly (readonly [Kind, readonly string[]])[],
): ReadonlyMap<string, readonly Term<Kind>[]> {
  const index = new Map<string, Term<Kind>[]>()
  for (const [kind, rows] of terms) {
    for (const row of rows) {
      const words = plainForm(row)
        .split(' ')
        .map((word) => word.split('|'))
      for (const word of new Set(words[0])) {
        index.set(word, [...(index.get(word) ?? []), { kind, words }])
      }
    }
  }
  for (const candidates of index.values())
    candidates.sort((a, b) => b.words.length - a.words.length)
  return index
}

function standsAt<Kind>(term: Term<Kind>, words: readonly Word[], first: number): boolean {
  return term.words.every((forms, offset) => {
    const word = words[first + offset]
    return word !== undefined && forms.includes(word.plain) && (offset === 0 || word.gap === 'join')
  })
}
