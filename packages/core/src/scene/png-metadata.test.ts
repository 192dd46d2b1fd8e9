import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { pngWithMetadata } from './png-metadata.ts'

/** A gray PNG of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
)

function chunksOf(file: Uint8Array) {
  const bytes = Buffer.from(file)
  const chunks: { type: string; data: Buffer; sound: boolean }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 4, at + 8 + length)
    const sound = bytes.readUInt32BE(at + 8 + length) === crc32(body)
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), sound })
    at += length + 12
  }
  return chunks
}

it('writes density and texts behind the header and leaves the picture as it is', () => {
  const texts = { Title: 'Cómo lo vemos', Source: 'استبيان' }
  const chunks = chunksOf(pngWithMetadata(pixel, 192, texts))
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
  expect(chunks.every(({ sound }) => sound)).toBe(true)
  const density = chunks[1]!.data
  expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([7559, 7559, 1])
  expect(chunks[2]!.data.toString('utf8')).toBe('Title\0\0\0\0\0Cómo lo vemos')
  expect(chunks[3]!.data.toString('utf8')).toBe('Source\0\0\0\0\0استبيان')
})

it('keeps every text that is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [, , found] = chunksOf(pngWithMetadata(pixel, 300, { Title: text }))
      const wanted = text.replaceAll('\0', '').toWellFormed()
      expect(found!.data.toString('utf8')).toBe(`Title\0\0\0\0\0${wanted}`)
    }),
  )
})
