import type { Part, Relationship } from './opc.ts'

/** The exact picture to stand beside the chart that can be edited. */
export interface OfficePicture {
  /** A PNG file. */
  readonly png: Uint8Array
  /** In any unit: only the shape counts. */
  readonly width: number
  readonly height: number
}

/** The picture as a part of a file, and what leads to it. */
export function picturePart(
  { png }: OfficePicture,
  folder: string,
): { readonly part: Part; readonly relationship: Relationship } {
  const name = `${folder}/media/image1.png`
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
  return {
    part: { name, contentType: 'image/png', content: png },
    relationship: { type, part: name },
  }
}

/** The largest size of a picture inside some room, in inches. */
export function fittedPicture(
  { width, height }: OfficePicture,
  room: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
