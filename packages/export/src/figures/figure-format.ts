import type { AnyFigureKind } from './figure-kind.ts'

/** The kinds of files that figures become, by the ending of their names. */
export type FigureFormat = 'svg' | 'png' | 'pdf' | 'pptx' | 'docx' | 'xlsx' | 'html' | 'md' | 'csv'

const office = 'application/vnd.openxmlformats-officedocument'

/** Each format with its media type. */
export const mediaTypes: { readonly [format in FigureFormat]: string } = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: `${office}.presentationml.presentation`,
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
}

/** All formats, pictures first. */
export const figureFormats: readonly FigureFormat[] = Object.keys(mediaTypes) as FigureFormat[]

/** The formats that a figure has, pictures first. */
export function formatsOf(kind: AnyFigureKind): readonly FigureFormat[] {
  const { scene, sheets, table } = kind
  const has: { readonly [format in FigureFormat]: unknown } = {
    svg: scene,
    png: scene,
    pdf: scene ?? sheets,
    pptx: kind.pptx,
    docx: kind.docx ?? table,
    xlsx: kind.xlsx ?? table,
    html: true,
    md: true,
    csv: table,
  }
  return figureFormats.filter((format) => has[format])
}
