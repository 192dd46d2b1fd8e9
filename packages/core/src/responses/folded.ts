/** The text without white space around it, line breaks and runs of spaces as one space. */
export function tidy(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/u.test(text) ? text.trim().replace(/\s+/gu, ' ') : text
}

/** Words to compare by: lower case, without accents, apostrophes or marks, one space between words. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `folded`, with the words of camelCase apart: `RecipientLastName` → `recipient last name`. */
export function foldedName(name: string): string {
  return folded(
    name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
}
