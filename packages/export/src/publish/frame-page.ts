import { escapeHtml, htmlLines } from '@value-framework/core'
import {
  dataScripts,
  elementPart,
  isSpoken,
  type SharedFiles,
  type SiteFigure,
  siteFiles,
} from './site-figure.ts'

/**
 * A figure's page, to stand in a frame or to be opened by itself. What it says can be read with scripts off; it paints no
 * ground and sets no color scheme of the whole page, so that no white box stands in a dark page.
 * @param folder the address of the page's folder, ending in a slash; empty where it is not known
 */
export function framePage(figure: SiteFigure, shared: SharedFiles, folder: string): string {
  const { name, title, alt, lang, dir, data } = figure
  const spoken = isSpoken(figure)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(alt)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${folder}${siteFiles.oembed}`)}" title="${escapeHtml(title)}">`,
    '<link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="../${shared.styles}">`,
    '</head>',
    '<body>',
    '<main data-part="frame-content">',
    ...(spoken
      ? [`<vf-${name} lang="${escapeHtml(lang)}" detail="brief">`, ...dataScripts(data)]
      : []),
    `<figure>${framedPicture(figure)}${figure.words}</figure>`,
    ...(spoken ? [`</vf-${name}>`] : []),
    '</main>',
    ...(spoken ? elementScripts(figure, shared) : []),
    `<script src="../${shared.frame}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The script, and before it the reader that it would look for only after the page. */
function elementScripts({ takesReader }: SiteFigure, shared: SharedFiles): readonly string[] {
  const files = [...(takesReader ? [elementPart(shared, 'reading')] : []), shared.elements]
  return files.map((file) => `<script src="../${file}"></script>`)
}

function framedPicture({ picture, alt, title }: SiteFigure): string {
  // The picture shows the title.
  if (!picture) return `<h1>${htmlLines(title)}</h1>`
  const { width, height } = picture
  return [
    '<picture>',
    `<source media="(prefers-color-scheme: dark)" srcset="${siteFiles.darkDrawing}">`,
    `<img src="${siteFiles.drawing}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`,
    '</picture>',
  ].join('')
}
