import { printPaints, sceneToSvg, tableToHtml } from '@value-framework/core'
import { escaped } from '../model/embed.ts'
import { showsNumbers } from '../model/figures.ts'
import { partsOf, type Taken } from './files.ts'

/**
 * A picture, its caption and its table as plain markup, for pages that take no script: it shows all by itself, and where
 * the library's script runs, the figure takes its place.
 */
export function figureCode(taken: Taken): string {
  const { figure, theme } = taken.page
  const { title, lang, dir, scene, table } = partsOf(taken)
  const picture = scene && sceneToSvg(scene, printPaints[theme], { ground: true })
  const data = showsNumbers(figure, taken.summary) ? ' data-vf-src="summary.json"' : ''
  return [
    `<figure data-vf="${figure}"${data} lang="${escaped(lang)}" dir="${dir}">`,
    ...(scene && picture
      ? [
          `  <img src="data:image/svg+xml,${encodeURIComponent(picture)}" width="${Math.round(scene.width)}" height="${Math.round(scene.height)}" alt="${escaped(scene.title)}" style="max-width: 100%; height: auto">`,
        ]
      : []),
    ...(table ? [`  ${tableToHtml(table)}`] : []),
    `  <figcaption>${escaped(title)}</figcaption>`,
    '</figure>',
    '',
  ].join('\n')
}
