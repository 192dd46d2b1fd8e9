import { utf8 } from '../schema/utf8.ts'

/** Texts that a picture carries inside, by keyword (`Title`, `Description`, `Source`): up to 79 Latin characters. */
export interface PngTexts {
  readonly [keyword: string]: string
}

/**
 * A PNG file with its density and texts written in behind the header, so that documents show it at its true size and
 * it says what it is apart from its page.
 * @param density pixels an inch
 */
export function pngWithMetadata(
  png: Uint8Array,
  density: number,
  texts: PngTexts,
): Uint8Array<ArrayBuffer> {
  const perMeter = Math.round(density / 0.0254)
  const physical = new DataView(new ArrayBuffer(9))
  physical.setUint32(0, perMeter)
  physical.setUint32(4, perMeter)
  physical.setUint8(8, 1)
  return joined([
    png.subarray(0, headerEnd),
    chunk('pHYs', new Uint8Array(physical.buffer)),
    // A zero ends the keyword and each field before the text; one inside would cut it.
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', utf8(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`)),
    ),
    png.subarray(headerEnd),
  ])
}

/** The signature (8 bytes) and the IHDR chunk (25), which come first in every PNG file. */
const headerEnd = 33

/** One chunk: length, type, data, CRC-32 of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = type.charCodeAt(at)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
