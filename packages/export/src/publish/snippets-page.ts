import {
  english,
  escapeHtml,
  htmlLines,
  type Language,
  publishWords,
  speaker,
} from '@value-framework/core'
import { dataFiles, type SharedFiles, type SiteFigure, siteFiles } from './site-figure.ts'
import { type Snippet, type SnippetKind, snippets } from './snippets.ts'

export interface PublishedPlace {
  readonly figure: SiteFigure
  /** The name of its frozen folder. */
  readonly folder: string
}

export interface SnippetsPageInput {
  readonly figures: readonly PublishedPlace[]
  readonly shared: SharedFiles
  /** The script that fills in addresses and copies. */
  readonly codesScript: string
  readonly language?: Language
  /** The address of the site, ending in a slash; empty where it is not known. */
  readonly address: string
}

/** An address that nobody has: what codes say until the page knows where it is. */
const unknownAddress = 'https://your-site.example/figures/'

/** From so many figures on, the page of codes begins with links to them. */
const fewContents = 4

/** The page of codes: each figure as it will look, and each way to take it, to be copied. Readable with scripts off. */
export function snippetsPage({
  figures,
  shared,
  codesScript,
  language = english,
  address,
}: SnippetsPageInput): string {
  const say = speaker(language, 'publish', publishWords)
  const site = address || unknownAddress
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(say.lang)}" dir="${say.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(say('title'))}</title>`,
    '<link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="${shared.styles}">`,
    '</head>',
    '<body>',
    `<main data-site="${escapeHtml(site)}"${address ? ' data-known' : ''}>`,
    `<h1>${escapeHtml(say('title'))}</h1>`,
    `<p>${escapeHtml(say('intro'))}</p>`,
    address ? '' : `<p data-part="address">${escapeHtml(say('intro.address'))}</p>`,
    contents(),
    `<fieldset hidden data-part="choice"><legend>${escapeHtml(say('choice.label'))}</legend>`,
    choice('frozen', say('choice.frozen'), true),
    choice('latest', say('choice.latest'), false),
    '</fieldset>',
    `<p role="status" class="status" data-copied="${escapeHtml(say('copied'))}" data-failed="${escapeHtml(say('copy.failed'))}"></p>`,
    ...figures.map((place) => section(place)),
    '</main>',
    `<script src="${shared.frameParent}"></script>`,
    `<script src="${codesScript}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')

  /** Two figures of one summary have its title both: then their names tell them apart. */
  function headingOf({ name, title }: SiteFigure): string {
    const alike = figures.filter(({ figure }) => figure.title === title)
    return alike.length < 2
      ? htmlLines(title)
      : `${htmlLines(title)} <code dir="ltr">${name}</code>`
  }

  function contents(): string {
    if (figures.length < fewContents) return ''
    const links = figures.map(
      ({ figure }) =>
        `<li><a href="#${figure.name}" lang="${escapeHtml(figure.lang)}">${headingOf(figure)}</a></li>`,
    )
    return `<nav aria-label="${escapeHtml(say('contents'))}"><p>${escapeHtml(say('contents'))}</p><ul>${links.join('')}</ul></nav>`
  }

  function section({ figure, folder }: PublishedPlace): string {
    const { name, title, picture, shows } = figure
    const links = [
      [siteFiles.page, say('open.page')],
      ...(picture
        ? [
            [siteFiles.picture, 'PNG'],
            [siteFiles.drawing, 'SVG'],
          ]
        : []),
      [siteFiles.table, say('table')],
      ...(shows ? [[dataFiles[shows], say('data')]] : []),
    ]
    return [
      `<section id="${name}" lang="${escapeHtml(figure.lang)}" data-folder="${folder}" data-latest="${name}">`,
      `<h2>${headingOf(figure)}</h2>`,
      `<div class="preview"><iframe data-vf-frame src="${folder}/${siteFiles.page}" title="${escapeHtml(title)}" height="${figure.height}" loading="lazy"></iframe></div>`,
      `<p class="files">${escapeHtml(say('files'))}: ${links
        .map(([file, words]) => `<a href="${folder}/${file}">${escapeHtml(words as string)}</a>`)
        .join(' · ')}</p>`,
      ...snippets(figure, shared, { site, folder }).map((snippet) =>
        code(snippet, `${folder}-${snippet.kind}`, shows && dataFiles[shows]),
      ),
      '</section>',
    ].join('\n')
  }

  function code({ kind, code: text }: Snippet, id: string, file: string | undefined): string {
    const name = say(`${kind}.name` satisfies `${SnippetKind}.name`)
    const help =
      kind === 'react' && file !== undefined
        ? say('react.help.file', { file })
        : say(`${kind}.help`)
    const rows = Math.min(12, text.split('\n').length + 1)
    return [
      `<div class="code" data-kind="${kind}">`,
      `<div><h3 id="${id}">${escapeHtml(name)}</h3>`,
      `<button type="button" hidden aria-describedby="${id}">${escapeHtml(say('copy'))}</button></div>`,
      `<p>${escapeHtml(help)}</p>`,
      `<textarea readonly spellcheck="false" dir="ltr" rows="${rows}" aria-labelledby="${id}">${escapeHtml(text)}</textarea>`,
      '</div>',
    ].join('\n')
  }
}

const choice = (value: string, label: string, checked: boolean): string =>
  `<label><input type="radio" name="numbers" value="${value}"${checked ? ' checked' : ''}>${escapeHtml(label)}</label>`
