/**
 * Whether a spreadsheet could take a text for a formula: its first visible character is `=`, `+`, `-` or `@`, full-width
 * and small forms included, or it begins with a TAB or a line break.
 */
export function startsFormula(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true
  const first = /[^\s\p{C}"]/u.exec(text)?.[0] ?? ''
  return /^[=+\-@]/.test(first.normalize('NFKC'))
}
