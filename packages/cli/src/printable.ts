/**
 * Text that does nothing but show on a terminal: control characters, and marks that turn the direction of the rest of
 * a line, are spelled out. File names and cells of survey files may hold any.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

/** Lines broken at spaces so that none is wider than `width`; what follows a break is set in two further than its line. */
export function wrapped(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  for (const word of line.slice(indent.length).split(' ')) {
    const begun = current.trim() !== ''
    if (begun && current.length + 1 + word.length > width) {
      lines.push(current)
      current = `${indent}  ${word}`
    } else current += begun ? ` ${word}` : word
  }
  return [...lines, current]
}
