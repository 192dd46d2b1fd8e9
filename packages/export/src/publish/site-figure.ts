import type { Lang } from '@value-framework/core'
import { scriptJson } from '../page/script-json.ts'

/** One figure of a published site, as its page, its codes and its link know it. */
export interface SiteFigure {
  /** The component's name in kebab case. */
  readonly name: string
  readonly title: string
  /** What a person hears who does not see the picture. */
  readonly alt: string
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  /** What the element reads, as JSON texts: a framework of the user's own, a summary or evidence, or nothing. */
  readonly data: readonly string[]
  /** Whether reading the data takes the part of the elements' script that reads whole files. */
  readonly takesReader: boolean
  /** The picture's size in CSS pixels; undefined where the figure is no drawing. */
  readonly picture?: PictureSize | undefined
  /** The height to reserve for a frame before it tells its own, in CSS pixels. */
  readonly height: number
  /** What stands beside the picture until the figure can, and for ever where no script runs: HTML for a `figure`. */
  readonly words: string
  /** What the figure shows besides the framework, where it shows any such; its file stands beside the page. */
  readonly shows?: keyof typeof dataFiles | undefined
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Names of the files beside a figure's page. */
export const siteFiles = {
  page: 'index.html',
  oembed: 'oembed.json',
  picture: 'figure.png',
  drawing: 'figure.svg',
  darkDrawing: 'figure.dark.svg',
  table: 'table.csv',
} as const

/** Files of data beside a figure's page, by the prop that takes them. */
export const dataFiles = { summary: 'summary.json', evidence: 'evidence.json' } as const

/** Names of the files that all pages of a site share. */
export interface SharedFiles {
  /** The classic script that defines every element. */
  readonly elements: string
  /** The script of a page in a frame. */
  readonly frame: string
  /** The script of a page with frames. */
  readonly frameParent: string
  readonly styles: string
}

/** The file of a part of the elements' script, by the name that the script looks for. */
export const elementPart = ({ elements }: SharedFiles, part: string): string =>
  elements.replace(/js$/, `${part}.js`)

/** Whether the elements' classic script speaks a language; in another it would show English words. */
export const isSpoken = ({ lang }: Pick<SiteFigure, 'lang'>): boolean => /^(en|es)\b/.test(lang)

/** The width that a frame is made for, in CSS pixels. */
export const frameWidth = 640

export const dataScripts = (data: readonly string[]): readonly string[] =>
  data.map((json) => `<script type="application/json">${scriptJson(json)}</script>`)
