/** One word of a prompt; offsets count UTF-16 units, as JavaScript strings do. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, without accents, with straight apostrophes: the form that terms are compared in. */
  readonly plain: string
  /** Lower case with its accents, which tell Spanish question words from the others. */
  readonly exact: string
  /** What stands between the word before and this one. */
  readonly gap: 'join' | 'slash' | 'break'
}

/** A sentence with words in it, its end mark included. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** It ends with a question mark. */
  readonly asks: boolean
  /** Its words are `words[first]` up to, not including, `words[last]`. */
  readonly first: number
  readonly last: number
}

export function plainForm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
}

export function promptWords(text: string): readonly Word[] {
  let last = 0
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu), (found) => {
    const start = found.index
    const end = start + found[0].length
    const gap = gapKind(text, last, start)
    last = end
    return {
      start,
      end,
      plain: plainForm(found[0]),
      exact: found[0].normalize('NFC').toLowerCase(),
      gap,
    }
  })
}

function gapKind(text: string, from: number, to: number): Word['gap'] {
  if (from === 0) return 'break'
  let kind: Word['gap'] = 'join'
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at)
    if (character === '/') kind = 'slash'
    else if (!/[\s'’‐‑-]/.test(character) || character === '\n') return 'break'
  }
  return kind
}

/** A full stop ends a sentence before a space only, so that 3.5 stays whole. */
export function promptSentences(text: string, words: readonly Word[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let first = 0
  let next = 0
  const close = (end: number, asks: boolean): void => {
    while (words[next] !== undefined && (words[next] as Word).start < end) next += 1
    if (next > first) {
      const opening = text.slice(start, end)
      const from = start + opening.length - opening.trimStart().length
      sentences.push({ start: from, end, asks, first, last: next })
    }
    start = end
    first = next
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') close(at, false)
    else if (
      '?!？！؟…'.includes(character) ||
      (character === '.' && !/\S/.test(text.charAt(at + 1)))
    ) {
      let asks = false
      for (; '?!？！؟….'.includes(text.charAt(at)) && at < text.length; at += 1) {
        asks ||= '?？؟'.includes(text.charAt(at))
      }
      while (at < text.length && '"”’»)'.includes(text.charAt(at))) at += 1
      close(at, asks)
      at -= 1
    }
  }
  close(text.trimEnd().length, false)
  return sentences
}
