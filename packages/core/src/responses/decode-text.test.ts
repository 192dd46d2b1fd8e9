import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('').split('')
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
}

describe('decodeText', () => {
  it('reads any text back from UTF-8, with and without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, marked) => {
        const plain = new TextEncoder().encode(text)
        const given = marked ? Uint8Array.from([0xef, 0xbb, 0xbf, ...plain]) : plain
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decodeText(given)).toEqual({ text, encoding: 'utf-8', damaged: false })
      }),
      { numRuns: 2000 },
    )
  })

  it('reads UTF-16 by its mark', () => {
    for (const little of [true, false]) {
      const { text, encoding } = decodeText(utf16('Año;Grupo\n€ 𝄞', little, true))
      expect(text).toBe('Año;Grupo\n€ 𝄞')
      expect(encoding).toBe(little ? 'utf-16le' : 'utf-16be')
    }
  })

  it('reads UTF-16 without a mark by the zeros beside its letters', () => {
    const text = 'group,matters_outcomes\nResidents,4\n'
    expect(decodeText(utf16(text, true, false))).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decodeText(utf16(text, false, false))).toMatchObject({ text, encoding: 'utf-16be' })
  })

  it('takes what is no UTF-8 for Windows-1252', () => {
    expect(decodeText(bytes(0x41, 0xf1, 0x6f, 0x93, 0x80, 0x94))).toEqual({
      text: 'Año“€”',
      encoding: 'windows-1252',
      damaged: false,
    })
  })

  it('agrees with the platform on every single byte that Windows-1252 defines', () => {
    const platform = new TextDecoder('windows-1252')
    for (let byte = 0x80; byte < 256; byte++) {
      if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) continue
      expect(decodeText(bytes(byte)).text).toBe(platform.decode(bytes(byte)))
    }
  })

  it('keeps UTF-8 where a single byte of it is damaged, and says so', () => {
    const given = new TextEncoder().encode('ñ ñ ñ x')
    given[given.length - 1] = 0xff
    expect(decodeText(given)).toEqual({ text: 'ñ ñ ñ �', encoding: 'utf-8', damaged: true })
  })

  it('says that undefined bytes are damage', () => {
    expect(decodeText(bytes(0x81, 0xe9)).damaged).toBe(true)
  })

  it('ends with text for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
        expect(typeof decodeText(given).text).toBe('string')
      }),
      { numRuns: 2000 },
    )
  })
})
