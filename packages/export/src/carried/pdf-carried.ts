import { unzlibSync } from 'fflate'
import { nothingCarried, parseCarried, type ReadCarried } from './carried.ts'

/** The name of the attachment that holds what a PDF file carries. */
export const pdfAttachment = 'value-framework.json'

/** More is no summary: a file holds at most 1 MB of it. */
const mostBytes = 8 * 1024 * 1024

/**
 * What a PDF file carries, also after another program saved it, as long as it kept the attachment and did not lock it.
 * @throws {ContentError} where it carries nothing
 */
export function readPdfCarried(bytes: Uint8Array, subject = 'The file'): ReadCarried {
  // One character a byte, so that places in the text are places in the file.
  const file = new TextDecoder('latin1').decode(bytes)
  for (const { index } of file.matchAll(/\/EmbeddedFile\b/g)) {
    const start = file.lastIndexOf(' obj', index)
    const head = /\bstream\r?\n/g
    head.lastIndex = index
    const found = head.exec(file)
    if (start < 0 || !found) continue
    const end = file.indexOf('endstream', head.lastIndex)
    if (end < 0) continue
    const dictionary = file.slice(start, found.index)
    const text = attachedText(bytes.subarray(head.lastIndex, end), dictionary)
    if (text?.startsWith('{"format":"value-framework/')) return parseCarried(text, subject)
  }
  throw nothingCarried(subject)
}

function attachedText(content: Uint8Array, dictionary: string): string | undefined {
  if (!/\/Filter\b/.test(dictionary)) return new TextDecoder().decode(content).trim()
  if (!/\/Filter\s*\[?\s*\/FlateDecode\b/.test(dictionary)) return undefined
  try {
    return new TextDecoder().decode(unzlibSync(content, { out: new Uint8Array(mostBytes) }))
  } catch {
    return undefined
  }
}
