import { type Scene, tableToCsv, tableToHtml, tableToTsv } from '@value-framework/core'
import { documentHtml, pictureHtml, textHtml } from './clipboard-html.ts'
import { copyImage, copyWords } from './copy.ts'
import { download } from './download.ts'
import type { FigureAction, FigureExport } from './figure-action.ts'
import type { FigureContents } from './figure-contents.ts'
import { fileName } from './file-name.ts'
import { drawPicture, ownSize, pngPicture, printSize, svgPicture } from './picture.ts'

/** What a reader copies. */
export type Copied = 'document' | 'picture' | 'table' | 'text'

/** What a reader downloads; of a PNG for print, how wide it is on paper. */
export type Downloaded =
  | 'svg'
  | 'png-1'
  | 'png-2'
  | 'csv'
  | { readonly format: 'png-print'; readonly inches: number }

/**
 * Copies; to be called in a click.
 * @throws where the browser does not let it happen
 */
export async function copy(what: Copied, contents: FigureContents): Promise<FigureExport> {
  const { scene, table } = contents
  if (what === 'picture') await copyPicture(sceneOf(contents), contents)
  else if (what === 'text') await copyText(contents)
  else if (what === 'table')
    await copyWords({ html: tableToHtml(table()), text: tableToTsv(table()) })
  else
    await copyWords({
      html: documentHtml(contents, scene && imageOf(scene(), contents)),
      text: tableToTsv(table()),
    })
  return { figure: contents.figure, kind: 'copy', format: what }
}

/**
 * Makes a file and hands it to the browser's downloads; to be called in a click.
 * @throws {TooLarge} for a picture that the browser cannot draw
 */
export async function save(what: Downloaded, contents: FigureContents): Promise<FigureExport> {
  const { data, table } = contents
  if (what === 'csv') {
    // With a byte order mark, without which Excel misreads accents.
    const csv = tableToCsv((data ?? table)(), { bom: true })
    return saved(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'csv', contents)
  }
  const scene = sceneOf(contents)
  if (what === 'svg') {
    const svg = new Blob([svgPicture(scene, contents)], { type: 'image/svg+xml' })
    return saved(svg, 'svg', contents)
  }
  const size =
    typeof what === 'object' ? printSize(scene, what.inches) : ownSize(what === 'png-1' ? 1 : 2)
  return saved(await pngPicture(scene, size, contents), 'png', contents)
}

/** Runs an action of the page's own; a file that it makes is downloaded. */
export async function act(action: FigureAction, contents: FigureContents): Promise<FigureExport> {
  const made = await action.run(contents)
  if (!made) return { figure: contents.figure, kind: action.group, format: action.id }
  const { content, extension, type } = made
  const blob =
    content instanceof Blob ? content : new Blob([content], { ...(type !== undefined && { type }) })
  return saved(blob, extension, contents)
}

function saved(file: Blob, extension: string, { figure, title }: FigureContents): FigureExport {
  const name = fileName(title, extension)
  download(file, name)
  return { figure, kind: 'download', format: extension, file: name }
}

const copyPicture = (scene: Scene, contents: FigureContents): Promise<void> =>
  copyImage(
    () => pngPicture(scene, ownSize(2), contents),
    () => ({ html: imageOf(scene, contents), text: contents.alt }),
  )

function copyText({ text, title, language, dir }: FigureContents): Promise<void> {
  const words = text?.() ?? title
  return copyWords({ html: textHtml(words, language.id, dir), text: words })
}

/** The drawing as markup that needs no other file. */
const imageOf = (scene: Scene, { alt }: FigureContents): string =>
  pictureHtml(drawPicture(scene, 2).toDataURL('image/png'), scene.width, scene.height, alt)

function sceneOf({ scene }: FigureContents): Scene {
  if (!scene) throw new Error('There is no drawing to take.')
  return scene()
}
