import { printPaints, tableToHtml, tableToTsv } from '@value-framework/core'
import { escaped } from '../model/embed.ts'
import type { ClipboardWords } from './clipboard.ts'
import type { FigureParts } from './files.ts'
import { drawn } from './png.ts'

type Theme = keyof typeof printPaints

/** A figure as word processors take it from the clipboard: the picture, where there is one, then a real table. */
export function documentWords(parts: FigureParts, theme: Theme): ClipboardWords {
  const { html, text } = tableWords(parts)
  return { html: pictureWords(parts, theme).html + html, text }
}

/** The table of a figure, under the figure's title. */
export function tableWords({ title, lang, dir, scene, table }: FigureParts): ClipboardWords {
  if (!table) return { html: '', text: '' }
  const named = table.caption ? table : { ...table, caption: title }
  // A drawing has the title inside; a caption may say something else.
  const heading = scene || named.caption === title ? '' : title
  const place = `lang="${escaped(lang)}" dir="${dir}"`
  return {
    html: `${heading && `<p ${place}><b>${escaped(heading)}</b></p>`}${tableToHtml(named)}`,
    text: [...(heading ? [heading] : []), tableToTsv(named)].join('\n\n'),
  }
}

/** The picture alone, as markup. */
export function pictureWords({ scene }: FigureParts, theme: Theme): ClipboardWords {
  if (!scene) return { html: '', text: '' }
  const source = drawn(scene, printPaints[theme]).toDataURL('image/png')
  const size = `width="${Math.round(scene.width)}" height="${Math.round(scene.height)}"`
  // Put together as text: a page with a strict policy would strip the styles that word processors want.
  return {
    html: `<p><img src="${source}" ${size} alt="${escaped(scene.title)}"></p>`,
    text: scene.title,
  }
}
