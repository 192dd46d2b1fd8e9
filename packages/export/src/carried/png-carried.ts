import { carriedKeyword } from '@value-framework/core'
import { unzlibSync } from 'fflate'
import { nothingCarried, parseCarried, type ReadCarried } from './carried.ts'

/** More is no summary: a file holds at most 1 MB of it. */
const mostBytes = 8 * 1024 * 1024

/**
 * What a PNG file carries.
 * @throws {ContentError} where it carries nothing
 */
export function readPngCarried(bytes: Uint8Array, subject = 'The file'): ReadCarried {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const data = bytes.subarray(at + 8, at + 8 + length)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const text = type === 'iTXt' ? internationalText(data) : undefined
    if (text !== undefined) return parseCarried(text, subject)
    at += length + 12
  }
  throw nothingCarried(subject)
}

/** The text of our keyword; programs that save a picture again may compress it. */
function internationalText(data: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(data.subarray(0, carriedKeyword.length + 1))
  if (start !== `${carriedKeyword}\0`) return undefined
  const compressed = data[start.length] === 1
  const language = data.indexOf(0, start.length + 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const text = data.subarray(translated + 1)
  if (!compressed) return new TextDecoder().decode(text)
  try {
    return new TextDecoder().decode(unzlibSync(text, { out: new Uint8Array(mostBytes) }))
  } catch {
    return undefined
  }
}
