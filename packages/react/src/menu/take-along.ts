import { tableToCsv, tableToHtml, tableToTsv } from '@value-framework/core'
import { pictureHtml, textHtml } from './clipboard-html.ts'
import { copyImage, copyWords } from './copy.ts'
import { download } from './download.ts'
import { fileName } from './file-name.ts'
import { drawPicture, pngPicture, svgPicture } from './picture.ts'
import type { Takeable, Taken } from './takeable.ts'

/**
 * Copies or downloads; to be called in a click.
 * @returns the name of the downloaded file, or an empty text
 * @throws where the browser does not let it happen
 */
export async function takeAlong(what: Taken, take: Takeable): Promise<string> {
  switch (what) {
    case 'copy-picture':
      await copyPicture(take)
      return ''
    case 'copy-table':
      await copyTable(take)
      return ''
    case 'copy-text':
      await copyText(take)
      return ''
    case 'download-png':
      return save(await pngPicture(sceneOf(take), take), take, 'png')
    case 'download-svg':
      return save(new Blob([svgPicture(sceneOf(take))], { type: 'image/svg+xml' }), take, 'svg')
    case 'download-csv':
      return save(new Blob([csv(take)], { type: 'text/csv;charset=utf-8' }), take, 'csv')
  }
}

function copyPicture(take: Takeable): Promise<void> {
  const scene = sceneOf(take)
  return copyImage(pngPicture(scene, take), () => {
    const { width, height } = scene
    const html = pictureHtml(drawPicture(scene).toDataURL('image/png'), width, height, take.alt)
    return { html, text: take.alt }
  })
}

function copyTable(take: Takeable): Promise<void> {
  const table = take.table()
  return copyWords({ html: tableToHtml(table), text: tableToTsv(table) })
}

function copyText(take: Takeable): Promise<void> {
  const { lang, dir } = take.table()
  const text = take.text?.() ?? ''
  return copyWords({ html: textHtml(text, lang, dir), text })
}

/** With a byte order mark, without which Excel misreads accents. */
const csv = (take: Takeable): string => tableToCsv((take.data ?? take.table)(), { bom: true })

function save(file: Blob, take: Takeable, extension: string): string {
  const name = fileName(take.name, extension)
  download(file, name)
  return name
}

function sceneOf({ scene }: Takeable): ReturnType<NonNullable<Takeable['scene']>> {
  if (!scene) throw new Error('There is no drawing to take.')
  return scene()
}
