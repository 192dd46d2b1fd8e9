import { strFromU8, unzipSync } from 'fflate'
import type { Part, Relationship } from '../office/opc.ts'
import { documentOf, element, text } from '../office/xml.ts'
import {
  type CarriedInput,
  carriedText,
  nothingCarried,
  parseCarried,
  type ReadCarried,
} from './carried.ts'

const namespace = 'urn:value-framework:carried:1'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * The custom part of an Office file, in the folder of custom XML where Word, PowerPoint and Excel keep it when they save.
 * The main part of the file has to name `carriedRelationship`.
 */
export function carryInOffice(input: CarriedInput): readonly Part[] {
  const item = element('vf:carried', { 'xmlns:vf': namespace }, text(carriedText(input)))
  const schema = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
  const properties = element(
    'ds:datastoreItem',
    { 'ds:itemID': '{7C5F0A52-3E0B-4B52-9C1D-5F6A1E2D7B01}', 'xmlns:ds': schema },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace })),
  )
  return [
    {
      name: 'customXml/item1.xml',
      contentType: 'application/xml',
      content: documentOf(item),
      relationships: [
        { type: `${relationships}/customXmlProps`, part: 'customXml/itemProps1.xml' },
      ],
    },
    {
      name: 'customXml/itemProps1.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      content: documentOf(properties),
    },
  ]
}

/** Leads from a file's main part to what it carries. */
export const carriedRelationship: Relationship = {
  type: `${relationships}/customXml`,
  part: 'customXml/item1.xml',
}

/** A part this large is no summary: a file holds at most 1 MB of it. */
const mostBytes = 8 * 1024 * 1024

/**
 * What an Office file (`.pptx`, `.docx`, `.xlsx`) of this library carries, also after Office saved it again.
 *
 * @throws {ContentError} for what is no such file, or carries nothing
 */
export function readOfficeCarried(bytes: Uint8Array, subject = 'The file'): ReadCarried {
  const found = customParts(bytes, subject).find((part) => part.includes(namespace))
  const json = found && /<(?:\w+:)?carried\b[^>]*>([^<]*)</.exec(found)?.[1]
  if (!json) throw nothingCarried(subject)
  return parseCarried(unescaped(json), subject)
}

function customParts(bytes: Uint8Array, subject: string): readonly string[] {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^customXml\/item\d+\.xml$/.test(name) && originalSize <= mostBytes,
    })
    return Object.values(parts).map((part) => strFromU8(part))
  } catch {
    throw nothingCarried(subject)
  }
}

/** Text of an element back from XML; a program that saved the file may write characters by number. */
export function unescaped(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return entities[name] ?? whole
  })
}

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
