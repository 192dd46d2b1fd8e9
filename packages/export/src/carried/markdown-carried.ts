import {
  type CarriedInput,
  carriedText,
  nothingCarried,
  parseCarried,
  type ReadCarried,
} from './carried.ts'

/** What a Markdown file carries, as a comment. */
export const markdownCarried = (carried: CarriedInput): string =>
  `<!-- ${carriedText(carried).replace(/[<>-]/g, escaped)} -->`

/** Signs that could end the comment, as JSON may write them; digits keep the minus that JSON must not escape. */
const escaped = (sign: string, at: number, json: string): string =>
  sign === '-' && json[at + 1] !== '-' && json[at - 1] !== '-'
    ? sign
    : `\\u00${sign.charCodeAt(0).toString(16)}`

/**
 * What a Markdown file of this library carries.
 * @throws {ContentError} where it carries nothing
 */
export function readMarkdownCarried(markdown: string, subject = 'The file'): ReadCarried {
  const start = markdown.lastIndexOf('<!-- {"format":"value-framework/carried@')
  const end = markdown.indexOf('-->', start)
  if (start < 0 || end < 0) throw nothingCarried(subject)
  return parseCarried(markdown.slice(start + 5, end).trim(), subject)
}
