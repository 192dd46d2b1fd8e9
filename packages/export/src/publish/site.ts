import {
  camdenFramework,
  carriedDigest,
  english,
  evidenceFile,
  frameworkFile,
  printPaints,
  type Scene,
  summaryAtOnce,
  summaryFile,
} from '@value-framework/core'

import type { AnyFigureKind, FigureInput, FigureKind } from '../figures/figure-kind.ts'
import type { FigureOutlets } from '../figures/figure-outlets.ts'
import { renderFigure } from '../figures/render-figure.ts'
import { settledInput } from '../figures/settled-input.ts'
import type { PageContent } from '../page/page-content.ts'
import { sceneToSvgFile } from '../picture/scene-to-svg-file.ts'
import { frameHeight } from './frame-height.ts'
import { framePage } from './frame-page.ts'
import { oembed } from './oembed.ts'
import {
  dataFiles,
  elementPart,
  type SharedFiles,
  type SiteFigure,
  siteFiles,
} from './site-figure.ts'
import { siteStyles } from './site-styles.ts'
import { siteWords } from './site-words.ts'
import { snippetsPage } from './snippets-page.ts'

/** Texts of the scripts that pages share; classic scripts, so that they run from a disk and in a locked frame. */
export interface SiteScripts {
  /** Defines every element. */
  readonly elements: string
  /** What that script loads from beside itself, by the name that it gives each: `reading`, `menu`, or a language's id. */
  readonly elementParts: { readonly [part: string]: string }
  /** Tells the page around a frame how high it is. */
  readonly frame: string
  /** Gives frames the height that they ask for. */
  readonly frameParent: string
  /** Fills in addresses and copies codes on the page of codes. */
  readonly codes: string
}

export interface SiteOptions extends FigureInput {
  readonly kinds: readonly AnyFigureKind[]
  readonly scripts: SiteScripts
  readonly outlets: FigureOutlets
  /** The address that the site will have, ending in a slash; without it the page of codes finds it when it is opened. */
  readonly address?: string | undefined
}

/** A file of a site: its place in the site's folder, and what is in it. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * A folder for any static host: for each figure a page for frames with its link data, pictures, table and data, once
 * under a name that says what is in it (a frozen figure) and once under a plain one (the latest); scripts and style
 * sheet that they share; and a page of codes to copy.
 */
export async function publishedSite(options: SiteOptions): Promise<readonly SiteFile[]> {
  const { kinds, scripts, address = '', language = english } = options
  const shared = sharedFiles(scripts)
  const figures = await Promise.all(kinds.map((kind) => publishedFigure(kind, options, shared)))
  return [
    {
      path: 'index.html',
      content: snippetsPage({
        figures: figures.map(({ figure, folder }) => ({ figure, folder })),
        shared,
        codesScript: named('codes', scripts.codes),
        language,
        address,
      }),
    },
    { path: shared.elements, content: scripts.elements },
    ...Object.entries(scripts.elementParts).map(([part, content]) => ({
      path: elementPart(shared, part),
      content,
    })),
    { path: shared.frame, content: scripts.frame },
    { path: shared.frameParent, content: scripts.frameParent },
    { path: named('codes', scripts.codes), content: scripts.codes },
    { path: shared.styles, content: siteStyles },
    ...figures.flatMap(({ figure, folder, files }) =>
      [folder, figure.name].flatMap((place) => [
        ...files.map(({ path, content }) => ({ path: `${place}/${path}`, content })),
        {
          path: `${place}/${siteFiles.page}`,
          content: framePage(figure, shared, address && `${address}${place}/`),
        },
        {
          path: `${place}/${siteFiles.oembed}`,
          content: oembed(figure, address && `${address}${place}/`),
        },
      ]),
    ),
  ]
}

interface PublishedFigure {
  readonly figure: SiteFigure
  /** The name of its frozen folder. */
  readonly folder: string
  readonly files: readonly SiteFile[]
}

async function publishedFigure(
  anyKind: AnyFigureKind,
  { kinds: _, scripts: _scripts, outlets, address: _address, ...input }: SiteOptions,
  shared: SharedFiles,
): Promise<PublishedFigure> {
  // A figure that needs numbers is only asked for with them.
  const kind = anyKind as FigureKind
  const settled = settledInput(input)
  const page = kind.page(settled)
  const scene = page.blocks.find((block) => block.type === 'picture')?.scene
  const summary = kind.summary === 'unused' ? undefined : settled.summary
  const evidence = kind.evidence && settled.evidence
  const shows = summary ? 'summary' : evidence ? 'evidence' : undefined
  const content = summary ? summaryFile(summary) : evidence && evidenceFile(evidence)
  const data = content && JSON.stringify(content)
  const isOwn = input.framework.id !== camdenFramework.id
  const figure: SiteFigure = {
    name: kind.name,
    title: page.title,
    alt: scene?.title ?? page.title,
    lang: page.lang,
    dir: page.dir,
    data: [
      ...(isOwn ? [JSON.stringify(frameworkFile(input.framework))] : []),
      ...(data ? [data] : []),
    ],
    takesReader: isOwn || (content && !summaryAtOnce(content, input.framework)) === true,
    ...(scene && { picture: { width: Math.round(scene.width), height: Math.round(scene.height) } }),
    height: frameHeight(page.blocks),
    words: siteWords(page),
    shows,
  }
  const table = await renderFigure(kind, 'csv', input)
  const files: SiteFile[] = [
    ...(scene ? drawings(scene, page) : []),
    ...(scene
      ? [
          {
            path: siteFiles.picture,
            content: (await renderFigure(kind, 'png', { ...input, scale: 2 }, outlets)).bytes,
          },
        ]
      : []),
    { path: siteFiles.table, content: table.bytes },
    ...(shows && data ? [{ path: dataFiles[shows], content: data }] : []),
  ]
  const texts = files.flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
  const digest = shortDigest([framePage(figure, shared, ''), ...texts].join('\n'))
  return { figure, folder: `${kind.name}-${digest}`, files }
}

/** Two drawings without ground: a frame shows the ground of the page around it. */
const drawings = (scene: Scene, { carried }: PageContent): SiteFile[] => [
  {
    path: siteFiles.drawing,
    content: sceneToSvgFile(scene, printPaints.light, carried ? { carried } : {}),
  },
  {
    path: siteFiles.darkDrawing,
    content: sceneToSvgFile(scene, printPaints.dark, carried ? { carried } : {}),
  },
]

/** Twelve hexadecimal digits: enough that no two figures of a site share a name. */
const shortDigest = (text: string): string =>
  carriedDigest(text)
    .replace(/^sha256-/, '')
    .slice(0, 12)

const named = (name: string, text: string, ending = 'js'): string =>
  `${name}.${shortDigest(text)}.${ending}`

const sharedFiles = ({ elements, frame, frameParent }: SiteScripts): SharedFiles => ({
  elements: named('value-framework', elements),
  frame: named('frame', frame),
  frameParent: named('frame-parent', frameParent),
  styles: named('page', siteStyles, 'css'),
})
