import { ContentError, filesWords, printPaints, speaker, tableToCsv } from '@value-framework/core'
import { digestOf } from '../carried/carried.ts'
import { library } from '../carried/library.ts'
import type { OfficePicture } from '../office/picture.ts'
import { renderMarkdown } from '../page/render-markdown.ts'
import { renderPage } from '../page/render-page.ts'
import { sceneToSvgFile } from '../picture/scene-to-svg-file.ts'
import { tableDocx } from '../table-docx.ts'
import { tableXlsx } from '../table-xlsx.ts'
import { type FigureFormat, mediaTypes } from './figure-format.ts'
import type { AnyFigureKind, FigureInput, FigureKind, SettledInput } from './figure-kind.ts'
import { figureLack } from './figure-lack.ts'
import type { FigureOutlets } from './figure-outlets.ts'
import { given } from './given.ts'
import { settledInput } from './settled-input.ts'
import { withLicense } from './with-license.ts'

/** A finished file. */
export interface FigureFile {
  /** The figure's name with the format's ending. */
  readonly name: string
  /** The media type. */
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters that no font has and that stand as boxes in a picture, each once. */
  readonly missing: readonly string[]
}

/**
 * A figure as a file that carries its data, source, license and version. The same input gives the same bytes.
 * @param outlets what draws PNG and PDF
 * @throws {ContentError} where the figure needs numbers and has none, or others than it can show
 * @throws RangeError for a format that the figure has not (`formatsOf`), one whose outlet is not given, and sizes that no
 * picture has
 */
export async function renderFigure(
  kind: AnyFigureKind,
  format: FigureFormat,
  input: FigureInput,
  outlets: FigureOutlets = {},
): Promise<FigureFile> {
  const settled = settledInput(input)
  const lack = figureLack(kind, input)
  if (lack) throw new ContentError(kind.name, [lack])
  // A figure that needs a summary has one from here on.
  const made = await fileOf(kind as FigureKind, format, settled, outlets)
  if (made === undefined) throw new RangeError(`${kind.name} does not come as ${format}.`)
  const { bytes, missing } = typeof made === 'object' && 'bytes' in made ? made : plain(made)
  return { name: `${kind.name}.${format}`, type: mediaTypes[format], bytes, missing }
}

type Made = string | Uint8Array | { bytes: Uint8Array<ArrayBuffer>; missing: readonly string[] }

const plain = (made: string | Uint8Array): Omit<FigureFile, 'name' | 'type'> => ({
  bytes: typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made),
  missing: [],
})

async function fileOf(
  kind: FigureKind,
  format: FigureFormat,
  input: SettledInput,
  outlets: FigureOutlets,
): Promise<Made | undefined> {
  switch (format) {
    case 'svg':
    case 'png':
      return await pictureOf(kind, format, input, outlets)
    case 'pdf':
      return await pdfOf(kind, input, outlets)
    case 'pptx':
      return kind.pptx?.(input, await exactPicture(kind, input, outlets))
    case 'docx':
      if (kind.docx) return kind.docx(input, await exactPicture(kind, input, outlets))
      return (
        kind.table &&
        tableDocx(withLicense(kind.table(input), input), {
          ...given(input, ['paper']),
          carried: kind.carried(input),
        })
      )
    case 'xlsx':
      if (kind.xlsx) return kind.xlsx(input)
      return (
        kind.table &&
        tableXlsx(withLicense(kind.table(input), input), { carried: kind.carried(input) })
      )
    case 'html':
      return renderPage(kind.page(input), { paints: printPaints[input.theme ?? 'light'] })
    case 'md': {
      const { markdownPicture } = input
      return renderMarkdown(kind.page(input), markdownPicture ? { picture: markdownPicture } : {})
    }
    case 'csv':
      return kind.table && csvOf(kind, input)
  }
}

async function pictureOf(
  kind: FigureKind,
  format: 'svg' | 'png',
  input: SettledInput,
  { png }: FigureOutlets,
): Promise<Made | undefined> {
  if (!kind.scene) return undefined
  const scene = kind.scene(input)
  const paints = printPaints[input.theme ?? 'light']
  const options = { ground: input.ground ?? true, carried: kind.carried(input) }
  if (format === 'svg') return sceneToSvgFile(scene, paints, options)
  if (!png) throw new RangeError('PNG files need an outlet that draws them.')
  return await png(scene, paints, { ...options, ...given(input, ['scale', 'dpi', 'width']) })
}

async function pdfOf(
  kind: FigureKind,
  input: SettledInput,
  { pdf }: FigureOutlets,
): Promise<Made | undefined> {
  const { scene, sheets } = kind
  if (!scene && !sheets) return undefined
  if (!pdf) throw new RangeError('PDF files need an outlet that sets them.')
  const carried = kind.carried(input)
  if (sheets) return await pdf.sheets(sheets(input), printPaints.print, { carried })
  const paints = printPaints[input.theme ?? 'light']
  const options = { ground: input.ground ?? true, carried, ...given(input, ['width']) }
  return scene && (await pdf.scene(scene(input), paints, options))
}

/** Pixels a drawing unit of a picture inside a document: sharp on paper. */
const documentScale = 3

async function exactPicture(
  kind: FigureKind,
  input: SettledInput,
  { png }: FigureOutlets,
): Promise<OfficePicture | undefined> {
  if (!input.picture || !kind.scene) return undefined
  if (!png) throw new RangeError('The exact picture needs an outlet that draws PNG files.')
  const scene = kind.scene(input)
  const { width, height } = scene
  const { bytes } = await png(scene, printPaints[input.theme ?? 'light'], {
    ground: true,
    carried: kind.carried(input),
    ...(input.dpi === undefined ? { scale: input.scale ?? documentScale } : { dpi: input.dpi }),
  })
  return { png: bytes, width, height }
}

/** Sheets of text carry no data unseen: the last line says by what, and from what data, they were made. */
function csvOf(kind: FigureKind, input: SettledInput): string | undefined {
  if (!kind.table) return undefined
  const { language, numbers } = input
  const table = withLicense(kind.table(input), input)
  const made = speaker(
    language,
    'files',
    filesWords,
    numbers,
  )('made', {
    library: `${library.name} ${library.version}`,
    digest: digestOf(kind.carried(input)),
  })
  return tableToCsv({ ...table, notes: [...table.notes, made] }, { bom: true })
}
