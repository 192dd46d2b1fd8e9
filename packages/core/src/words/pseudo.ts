import type { Language, Phrase, Phrases } from '../model/language.ts'
import { englishWords } from './en/all.ts'

const accents: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  y: 'ÿ',
}

/** Accents every word and makes it two fifths longer, so that a label without room shows itself. */
function stretch(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith('{')
        ? piece
        : piece.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
  return `${accented} ${'~'.repeat(Math.max(1, Math.round(text.length * 0.4) - 1))}`
}

function pseudoPhrase(phrase: Phrase): Phrase {
  if (typeof phrase === 'string') return stretch(phrase)
  const forms = Object.entries(phrase).map(([rule, text]) => [rule, stretch(text)])
  return Object.fromEntries(forms) as Phrase
}

const pseudoPhrases = (phrases: Phrases): Phrases =>
  Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, pseudoPhrase(phrase)]))

const pseudoWords = (): Language['words'] =>
  Object.fromEntries(
    Object.entries(englishWords).map(([area, phrases]) => [area, pseudoPhrases(phrases)]),
  )

/** A pseudo-language, 40 % longer than English: proves that every string is in the pack and that labels have room. */
export const pseudo: Language = /* @__PURE__ */ {
  id: 'pseudo',
  name: 'Pseudo',
  dir: 'ltr',
  words: /* @__PURE__ */ pseudoWords(),
  translations: [],
}
