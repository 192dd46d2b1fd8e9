import { ContentError } from '@value-framework/core'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Page } from './page.ts'
import { pageFile, pageOfFile } from './page-file.ts'

/** What stands before a page in an address; the number changes with how it is written. */
const mark = '#page1='

/** More is no page: 1 MB of text. */
const mostBytes = 1_000_000

/** Programs that pass links on may cut longer ones. */
export const longLink = 8000

/** A page as the last part of an address, which browsers do not send anywhere. */
export function linkOf(page: Page): string {
  const bytes = deflateSync(strToU8(JSON.stringify(pageFile(page))), { level: 9 })
  return mark + toBase64(bytes)
}

/** Whether an address holds a page. */
export const isLink = (hash: string): boolean => hash.startsWith(mark)

/**
 * The page that an address holds.
 * @throws {ContentError} where it is cut or damaged
 */
export function pageOfLink(hash: string, subject: string, look: Page): Page {
  let text: string
  try {
    const bytes = fromBase64(hash.slice(mark.length))
    text = strFromU8(inflateSync(bytes, { out: new Uint8Array(mostBytes) }))
  } catch {
    throw new ContentError(subject, [
      {
        path: '',
        found: 'a link that is cut or damaged',
        wanted: 'the whole link',
        hint: 'Copy it again, or ask for the page as a file.',
      },
    ])
  }
  return pageOfFile(text, subject, look)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64 with the letters that addresses take. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const all = (one << 16) | (two << 8) | three
    const count = Math.min(3, bytes.length - at) + 1
    for (let place = 0; place < count; place++) text += digits[(all >> (18 - place * 6)) & 63]
  }
  return text
}

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const letter of text) {
    const digit = digits.indexOf(letter)
    if (digit < 0) throw new RangeError(letter)
    held = ((held << 6) | digit) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
