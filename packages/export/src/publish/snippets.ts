import { escapeHtml, htmlLines } from '@value-framework/core'
import {
  dataFiles,
  dataScripts,
  isSpoken,
  type SharedFiles,
  type SiteFigure,
  siteFiles,
} from './site-figure.ts'

/** The ways a figure goes into a page. */
export const snippetKinds = ['script', 'frame', 'figure', 'react', 'picture', 'address'] as const
export type SnippetKind = (typeof snippetKinds)[number]

export interface Snippet {
  readonly kind: SnippetKind
  readonly code: string
}

export interface SnippetAddresses {
  /** The address of the site, ending in a slash. */
  readonly site: string
  /** The figure's folder in it, without slashes. */
  readonly folder: string
}

/** A figure's codes, ready to paste. */
export function snippets(
  figure: SiteFigure,
  shared: SharedFiles,
  { site, folder }: SnippetAddresses,
): readonly Snippet[] {
  const base = `${site}${folder}/`
  const script = `<script src="${escapeHtml(site + shared.elements)}" defer></script>`
  return [
    ...(isSpoken(figure)
      ? [{ kind: 'script', code: `${elementCode(figure, base)}\n${script}` } as const]
      : []),
    {
      kind: 'frame',
      code: `${frameCode(figure, base)}\n<script src="${escapeHtml(site + shared.frameParent)}" defer></script>`,
    },
    { kind: 'figure', code: figureCode(figure, base) },
    { kind: 'react', code: reactCode(figure) },
    ...(figure.picture ? [{ kind: 'picture', code: pictureCode(figure, base) } as const] : []),
    { kind: 'address', code: `${base}${siteFiles.page}` },
  ]
}

/** The element with its data inside, so that it asks no other server for them. */
function elementCode(figure: SiteFigure, base: string): string {
  const { name, lang, data } = figure
  return [
    `<vf-${name} lang="${escapeHtml(lang)}">`,
    ...dataScripts(data).map((line) => `  ${line}`),
    ...(figure.picture ? [`  ${pictureCode(figure, base)}`] : []),
    `</vf-${name}>`,
  ].join('\n')
}

/** One iframe. A page with the script for frames lets it grow. */
export const frameCode = (figure: SiteFigure, base: string): string =>
  `<iframe data-vf-frame src="${escapeHtml(`${base}${siteFiles.page}`)}" title="${escapeHtml(figure.title)}" width="100%" height="${figure.height}" loading="lazy" frameborder="0"></iframe>`

function figureCode(figure: SiteFigure, base: string): string {
  const { name, lang, dir, title, words, picture, shows } = figure
  const source = shows ? ` data-vf-src="${escapeHtml(`${base}${dataFiles[shows]}`)}"` : ''
  const widget = isSpoken(figure)
    ? ` data-vf="${name}"${source} data-vf-lang="${escapeHtml(lang)}"`
    : ''
  return [
    `<figure${widget} lang="${escapeHtml(lang)}" dir="${dir}">`,
    picture ? pictureCode(figure, base) : `<p><strong>${htmlLines(title)}</strong></p>`,
    words,
    '</figure>',
  ].join('\n')
}

function reactCode({ name, shows }: SiteFigure): string {
  const component = name.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) =>
    letter.toUpperCase(),
  )
  return [
    `import { ${component} } from '@value-framework/react'`,
    `import '@value-framework/react/styles.css'`,
    ...(shows ? [`import ${shows} from './${dataFiles[shows]}'`] : []),
    '',
    `export const Figure = () => <${component}${shows ? ` ${shows}={${shows}}` : ''} />`,
  ].join('\n')
}

function pictureCode({ alt, picture }: SiteFigure, base: string): string {
  const size = picture ? ` width="${picture.width}" height="${picture.height}"` : ''
  return `<img src="${escapeHtml(`${base}${siteFiles.picture}`)}" alt="${escapeHtml(alt)}"${size}>`
}
