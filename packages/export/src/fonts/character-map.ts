/** The first and the last code point of a stretch that a font has glyphs for. */
type Stretch = readonly [from: number, to: number]

/**
 * Reads from a TrueType or OpenType font which characters it has glyphs for.
 * @throws RangeError where the bytes are no such font
 */
export function characterMap(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const stretches = stretchesOf(view, unicodeTable(view))
  return (codePoint) => {
    let low = 0
    let high = stretches.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const [from, to] = stretches[middle] as Stretch
      if (codePoint < from) high = middle - 1
      else if (codePoint > to) low = middle + 1
      else return true
    }
    return false
  }
}

/** Where the fullest Unicode table of the font begins. */
function unicodeTable(view: DataView): number {
  const cmap = tableAt(view, 'cmap')
  const found = { place: -1, format: 0 }
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)]
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    const place = cmap + view.getUint32(record + 4)
    const format = view.getUint16(place)
    if (isUnicode && (format === 4 || format === 12) && format > found.format)
      Object.assign(found, { place, format })
  }
  if (found.place < 0) throw new RangeError('The font has no table of Unicode characters.')
  return found.place
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)))
    if (tag === name) return view.getUint32(record + 8)
  }
  throw new RangeError(`The font has no table "${name}".`)
}

function stretchesOf(view: DataView, table: number): readonly Stretch[] {
  return view.getUint16(table) === 12 ? longStretches(view, table) : shortStretches(view, table)
}

function longStretches(view: DataView, table: number): readonly Stretch[] {
  return Array.from({ length: view.getUint32(table + 12) }, (_, index): Stretch => {
    const group = table + 16 + index * 12
    return [view.getUint32(group), view.getUint32(group + 4)]
  })
}

/** Segments, in which single characters may still have no glyph. */
function shortStretches(view: DataView, table: number): readonly Stretch[] {
  const size = view.getUint16(table + 6)
  const stretches: Stretch[] = []
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(table + 14 + at)
    const start = view.getUint16(table + 16 + size + at)
    const delta = view.getUint16(table + 16 + size * 2 + at)
    const rangePlace = table + 16 + size * 3 + at
    const range = view.getUint16(rangePlace)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : view.getUint16(rangePlace + range + (code - start) * 2)
      if (glyph === 0 && range !== 0) continue
      if (((glyph + delta) & 0xffff) !== 0) stretches.push([code, code])
    }
  }
  return stretches
}
