/**
 * A text with only those differences taken out that come from setting and extracting it: the shape of quotation
 * marks and dashes, bold marks, footnote signs, line and page breaks, and hyphens at the end of a line. No word and
 * no other sign is dropped.
 */
export function foldBrief(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\*\*/g, '')
    .replace(/\^\{[\d,]+\}|[¹²³⁴-⁹⁰]+/g, '')
    .replace(/-\s*\n\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether the words stand in one of the texts, from the edge of a word to the edge of a word. */
export function standsIn(words: string, texts: readonly string[]): boolean {
  const wanted = foldBrief(words)
  return wanted !== '' && texts.some((text) => standsInOne(wanted, foldBrief(text)))
}

function standsInOne(wanted: string, text: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.charAt(at - 1) + wanted.charAt(0)
    const after = wanted.charAt(wanted.length - 1) + text.charAt(at + wanted.length)
    if (!insideWord(before) && !insideWord(after)) return true
  }
  return false
}

const insideWord = (pair: string): boolean => /^[\p{L}\p{N}]{2}$/u.test(pair)
