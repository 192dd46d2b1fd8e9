import { decodeText } from '@value-framework/core'
import type { ReadCarried } from './carried.ts'
import { readHtmlCarried } from './html-carried.ts'
import { readMarkdownCarried } from './markdown-carried.ts'
import { readOfficeCarried } from './office-carried.ts'
import { readPdfCarried } from './pdf-carried.ts'
import { readPngCarried } from './png-carried.ts'
import { readSvgCarried } from './svg-carried.ts'

/**
 * What a file of this library carries: summary, source, license, version, and whether its digest holds. The kind of file
 * (PNG, PDF, SVG, HTML, Markdown, PowerPoint, Word, Excel) is told from its bytes, whatever its name is.
 * @param subject names the file in errors
 * @throws {ContentError} where it carries nothing, or no summary that is one
 */
export function readCarried(bytes: Uint8Array, subject = 'The file'): ReadCarried {
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.startsWith('\x89PNG')) return readPngCarried(bytes, subject)
  if (start.includes('%PDF-')) return readPdfCarried(bytes, subject)
  if (start.startsWith('PK')) return readOfficeCarried(bytes, subject)
  const { text } = decodeText(bytes)
  if (/<(?:!doctype\s+)?html\b/i.test(start)) return readHtmlCarried(text, subject)
  if (/^\s*(?:<\?xml\b|<!--|<svg\b|<!doctype\s+svg\b)/i.test(start) && /<svg\b/.test(text))
    return readSvgCarried(text, subject)
  return readMarkdownCarried(text, subject)
}
