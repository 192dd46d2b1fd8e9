/**
 * Text that no spreadsheet runs as a formula. Every stretch of the text that a program could take for the start of a
 * cell gets an apostrophe when it begins with `=`, `+`, `-` or `@`, their full-width and small forms included, also
 * after spaces, quotes and invisible characters. Stretches begin at the text's start and after TAB, line breaks and
 * semicolons, since programs in many countries split comma files at semicolons. A leading TAB, CR or LF counts too.
 * For text only: numbers need no guard and must not get one.
 */
export function guardFormulas(text: string): string {
  let safe = ''
  let stretch = ''
  let atStart = true
  for (const character of text) {
    if (separators.includes(character)) {
      safe += `${safe + stretch === '' && '\t\r\n'.includes(character) ? "'" : ''}${stretch}${character}`
      stretch = ''
      atStart = true
      continue
    }
    if (atStart && !unseen.test(character)) {
      if (startsFormula(character)) stretch = `'${stretch}`
      atStart = false
    }
    stretch += character
  }
  return safe + stretch
}

const separators = '\t\n\v\f\r;\u0085\u2028\u2029'

/** Spaces, control and format characters, and the quote that marks a cell. */
const unseen = /[\s\p{C}"]/u

const startsFormula = (character: string): boolean =>
  '=+-@'.includes(character.normalize('NFKC').charAt(0))
