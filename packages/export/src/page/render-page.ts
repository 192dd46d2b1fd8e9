import { escapeHtml, htmlLines, type Paints, printPaints, sceneToSvg } from '@value-framework/core'
import { htmlCarried } from '../carried/html-carried.ts'
import { library } from '../carried/library.ts'
import { htmlCards } from './html-cards.ts'
import { htmlTable } from './html-table.ts'
import type { PageBlock, PageContent, PictureBlock } from './page-content.ts'
import { pageStyles } from './page-styles.ts'

export interface PageOptions {
  /** The light theme by default. */
  readonly paints?: Paints
}

/**
 * A figure as one HTML file: picture, description, table, notes. It needs no script and loads nothing, so that it reads the
 * same from a mail, a disk or a server, and it carries its data.
 */
export function renderPage(
  { title, lang, dir, blocks, carried }: PageContent,
  { paints = printPaints.light }: PageOptions = {},
): string {
  const picture = blocks.find((block) => block.type === 'picture')
  const summary = picture?.scene.title
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...(summary === undefined
      ? []
      : [`<meta name="description" content="${escapeHtml(summary)}">`]),
    `<meta name="generator" content="${escapeHtml(`${library.name} ${library.version}`)}">`,
    `<style>${pageStyles(paints)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    // The picture shows the title; a second one in sight would say it twice.
    `<h1${picture ? ' class="said"' : ''}>${htmlLines(title)}</h1>`,
    ...blocks.map((block) => htmlBlock(block, lang, paints)),
    '</main>',
    ...(carried ? [htmlCarried(carried)] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function htmlBlock(block: PageBlock, lang: string, paints: Paints): string {
  if (block.type === 'picture') return htmlPicture(block, paints)
  if (block.type === 'cards') return htmlCards(block.cards, lang)
  const heading = block.heading ? `<h2>${htmlLines(block.heading)}</h2>\n` : ''
  const body =
    block.type === 'table'
      ? htmlTable(block.table)
      : block.paragraphs.map((text) => `<p>${htmlLines(text)}</p>`).join('\n')
  return `<section>\n${heading}${body}\n</section>`
}

/** Narrower than this, the figure for narrow screens shows. */
const narrow = 511

/** Both drawings of dozens of groups would be too much for a mail: then one serves all screens. */
const most = 140_000

function htmlPicture({ scene, compact }: PictureBlock, paints: Paints): string {
  const address = (one: typeof scene): string =>
    svgAddress(sceneToSvg(one, paints, { ground: true }))
  const { width, height, title } = scene
  const wide = address(scene)
  const small = compact ? address(compact) : ''
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`
  return [
    '<figure><picture>',
    small && wide.length + small.length < most
      ? `<source media="(max-width: ${narrow}px)" srcset="${small}">`
      : '',
    `<img src="${wide}" ${size} alt="${escapeHtml(title)}">`,
    '</picture></figure>',
  ].join('')
}

/**
 * An SVG as an address that holds it, without the names of its parts, which nothing reads in an image, and without
 * spaces, which end an address in a list.
 */
const svgAddress = (svg: string): string =>
  `data:image/svg+xml,${svg
    .replace(/ data-[\w-]+="[^"<]*"/g, '')
    .replace(/[%#"'&\s\\{}|^`]|[^ -~]+/g, (signs) =>
      encodeURIComponent(signs).replaceAll("'", '%27'),
    )}`
