import { printPaints, sceneToSvg, tableToHtml } from '@value-framework/core'
import { escaped } from '../model/embed.ts'
import { contentOf, type Taken } from './files.ts'

/**
 * A picture, its caption and its table as plain markup, for pages that take no script: it shows all by itself, and where
 * the library's script runs, the figure takes its place.
 */
export function figureCode(taken: Taken): string {
  const { title, lang, dir, blocks } = contentOf(taken)
  const inside = blocks.flatMap((block): readonly string[] => {
    if (block.type === 'table') return [tableToHtml(block.table)]
    if (block.type !== 'picture') return []
    const { scene } = block
    const svg = sceneToSvg(scene, printPaints[taken.page.theme], { ground: true })
    const size = `width="${Math.round(scene.width)}" height="${Math.round(scene.height)}"`
    const address = `data:image/svg+xml,${encodeURIComponent(svg)}`
    return [
      `<img src="${address}" ${size} alt="${escaped(scene.title)}" style="max-width: 100%; height: auto">`,
    ]
  })
  return [
    `<figure data-vf="${taken.page.figure}" data-vf-src="summary.json" lang="${lang}" dir="${dir}">`,
    ...inside.map((line) => `  ${line}`),
    `  <figcaption>${escaped(title)}</figcaption>`,
    '</figure>',
    '',
  ].join('\n')
}
