/** Text out of bytes, and how it was written. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** True where bytes fit no character; U+FFFD stands in for them. */
  readonly damaged: boolean
}

/**
 * Decodes a text file: UTF-8, UTF-16 (by its mark, or by its zeros) or else Windows-1252, without a byte order mark.
 * A file that is mostly valid UTF-8 stays UTF-8 where single bytes are damaged. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 2, true)
  if (first === 0xfe && second === 0xff) return utf16(bytes, 2, false)
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  if (!marked) {
    const zeros = zerosOf(bytes)
    if (zeros) return utf16(bytes, 0, zeros === 'odd')
  }
  return utf8(bytes, marked ? 3 : 0, marked) ?? windows1252(bytes)
}

/** Collects UTF-16 units and turns them into text piece by piece: one call for all would exceed the argument limit. */
class Units {
  private readonly buffer = new Uint16Array(8192)
  private filled = 0
  private text = ''

  add(unit: number): void {
    if (this.filled === this.buffer.length) this.flush()
    this.buffer[this.filled++] = unit
  }

  end(): string {
    this.flush()
    return this.text
  }

  private flush(): void {
    const units = this.buffer.subarray(0, this.filled) as unknown as number[]
    this.text += String.fromCharCode.apply(null, units)
    this.filled = 0
  }
}

const unknown = 0xfffd

/** Undefined where the bytes are more likely another encoding: more broken sequences than whole ones. */
function utf8(bytes: Uint8Array, start: number, marked: boolean): DecodedText | undefined {
  const units = new Units()
  let whole = 0
  let broken = 0
  let i = start
  while (i < bytes.length) {
    const byte = bytes[i] as number
    if (byte < 0x80) {
      units.add(byte)
      i++
      continue
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    let point = byte & (0xff >> (length + 1))
    let used = 1
    if (byte >= 0xc2 && byte <= 0xf4) {
      while (used < length && ((bytes[i + used] ?? 0) & 0xc0) === 0x80) {
        point = (point << 6) | ((bytes[i + used] as number) & 0x3f)
        used++
      }
    }
    if (used === length && isPoint(point, length)) {
      whole++
      if (point > 0xffff) {
        units.add(0xd7c0 + (point >> 10))
        units.add(0xdc00 | (point & 0x3ff))
      } else units.add(point)
      i += length
    } else {
      broken++
      units.add(unknown)
      i++
    }
  }
  if (broken > whole && !marked) return undefined
  return { text: units.end(), encoding: 'utf-8', damaged: broken > 0 }
}

/** Neither overlong nor a surrogate nor beyond Unicode. */
function isPoint(point: number, length: number): boolean {
  if (length === 2) return point >= 0x80
  if (length === 3) return point >= 0x800 && (point < 0xd800 || point > 0xdfff)
  return point >= 0x10000 && point <= 0x10ffff
}

function utf16(bytes: Uint8Array, start: number, little: boolean): DecodedText {
  const units = new Units()
  for (let i = start; i + 1 < bytes.length; i += 2) {
    const [low, high] = little ? [bytes[i], bytes[i + 1]] : [bytes[i + 1], bytes[i]]
    units.add((low as number) | ((high as number) << 8))
  }
  const text = units.end()
  const halved = (bytes.length - start) % 2 === 1
  const damaged = halved || /\p{Surrogate}/u.test(text)
  return { text, encoding: little ? 'utf-16le' : 'utf-16be', damaged }
}

/** Where zeros stand that only UTF-16 without a mark has: beside most letters of the file's beginning. */
function zerosOf(bytes: Uint8Array): 'odd' | 'even' | undefined {
  const seen = Math.min(bytes.length, 1000)
  let odd = 0
  let even = 0
  for (let i = 0; i < seen; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 1) odd++
    else even++
  }
  if (odd > seen / 4 && even < seen / 20) return 'odd'
  return even > seen / 4 && odd < seen / 20 ? 'even' : undefined
}

/** The characters of 0x80 to 0x9F; five of them are not defined. */
const upper = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'

function windows1252(bytes: Uint8Array): DecodedText {
  const units = new Units()
  let damaged = false
  for (const byte of bytes) {
    const unit = byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte
    if (unit === unknown) damaged = true
    units.add(unit)
  }
  return { text: units.end(), encoding: 'windows-1252', damaged }
}
