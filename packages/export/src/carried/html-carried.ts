import { scriptJson } from '../page/script-json.ts'
import {
  type CarriedInput,
  carriedText,
  nothingCarried,
  parseCarried,
  type ReadCarried,
} from './carried.ts'

/** What a page carries, as data that no browser runs. */
export const htmlCarried = (carried: CarriedInput): string =>
  `<script type="application/json" data-part="carried">${scriptJson(carriedText(carried))}</script>`

/**
 * What a page of this library carries.
 * @throws {ContentError} where it carries nothing
 */
export function readHtmlCarried(html: string, subject = 'The file'): ReadCarried {
  for (const [, attributes = '', content = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi,
  )) {
    if (!/\btype\s*=\s*["']?application\/json\b/i.test(attributes)) continue
    if (content.trimStart().startsWith('{"format":"value-framework/carried@'))
      return parseCarried(content, subject)
  }
  throw nothingCarried(subject)
}
