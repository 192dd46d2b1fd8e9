import { nothingCarried, parseCarried, type ReadCarried } from './carried.ts'
import { unescaped } from './office-carried.ts'

/**
 * What an SVG file carries in its `<metadata>`, also after another program saved it and kept that.
 * @throws {ContentError} where it carries nothing
 */
export function readSvgCarried(svg: string, subject = 'The file'): ReadCarried {
  for (const [, content = ''] of svg.matchAll(
    /<(?:\w+:)?metadata\b[^>]*>([^<]*)<\/(?:\w+:)?metadata\s*>/g,
  )) {
    const text = unescaped(content).trim()
    if (text.startsWith('{"format":"value-framework/carried@')) return parseCarried(text, subject)
  }
  throw nothingCarried(subject)
}
