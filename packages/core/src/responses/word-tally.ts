import type { Missing, ReadingWarning, WordRead } from '../model/responses.ts'
import type { ReadAnswer } from './answer-reader.ts'

/** Counts the words that were read as numbers, so that the report can show each. */
export interface WordTally {
  add(text: string, read: ReadAnswer): void
  list(): WordRead[]
  warnings(): ReadingWarning[]
}

const mostWords = 200

export function newWordTally(): WordTally {
  const words = new Map<string, { readonly value: number | Missing; count: number }>()
  let commas = 0
  let fractions = 0
  return {
    add: (text, { value, missing, inWords, hasComma, isFraction }) => {
      if (hasComma) commas++
      if (isFraction) fractions++
      if (!inWords || !text) return
      const known = words.get(text)
      const meaning = value ?? missing
      if (known) known.count++
      else if (meaning !== undefined && words.size < mostWords) {
        words.set(text, { value: meaning, count: 1 })
      }
    },
    list: () =>
      [...words]
        .map(([word, read]) => ({ word, ...read }))
        .toSorted((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1)),
    warnings: () => [
      ...(commas > 0 ? [{ code: 'decimal-comma' as const, names: [], count: commas }] : []),
      ...(fractions > 0 ? [{ code: 'fractions' as const, names: [], count: fractions }] : []),
    ],
  }
}

const rank = ({ value }: WordRead): number => (typeof value === 'number' ? value : Infinity)
