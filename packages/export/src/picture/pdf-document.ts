import PDFDocument from 'pdfkit'
import { type CarriedInput, carriedText } from '../carried/carried.ts'
import { library } from '../carried/library.ts'
import { pdfAttachment } from '../carried/pdf-carried.ts'

/** What a document says of itself. */
export interface PdfFacts {
  readonly title: string
  readonly description: string
  readonly lang: string
}

/** Dates inside files are fixed, so that the same input gives the same bytes. */
const made = new Date(Date.UTC(2026, 0, 1))

/**
 * A tagged document with its first page, and what it carries attached.
 * @param size of its pages, in points
 */
export function pdfDocument(
  { title, description, lang }: PdfFacts,
  size: [width: number, height: number],
  carried: CarriedInput | undefined,
): PDFKit.PDFDocument {
  const { source } = carried ?? {}
  const document = new PDFDocument({
    size,
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    lang,
    displayTitle: true,
    fontLayoutCache: false,
    font: '',
    info: {
      Title: title,
      Subject: description,
      Creator: `${library.name} ${library.version}`,
      Producer: 'PDFKit',
      CreationDate: made,
      ModDate: made,
      ...(source !== undefined && { Keywords: source }),
    },
  })
  if (carried) attach(document, carried)
  return document
}

function attach(document: PDFKit.PDFDocument, carried: CarriedInput): void {
  document.file(new TextEncoder().encode(carriedText(carried)) as Buffer, {
    name: pdfAttachment,
    type: 'application/json',
    creationDate: made,
    modifiedDate: made,
  })
}

/** The bytes of a document; to be asked for before it is written. */
export async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  await new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
