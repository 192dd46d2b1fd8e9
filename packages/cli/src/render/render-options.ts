import { type PaintTheme, printPaints, type SceneSize } from '@value-framework/core'
import type { FigureInput, PaperWidth } from '@value-framework/export'
import { type Given, named, type Option } from '../arguments.ts'
import { UsageError } from '../failures.ts'
import { languageOption } from '../language-option.ts'

/** The options of `render`, in the order of its help. */
export const renderOptions: readonly Option[] = [
  {
    name: 'output',
    short: 'o',
    takes: 'NAME.ext',
    says: 'Where the file goes; DIR/ for several files; - is standard output.',
  },
  { name: 'format', takes: 'svg,png', says: 'The formats, where the name does not say one.' },
  { name: 'values', takes: '4,3,5,2', says: 'One rating from 1 to 5 a dimension, without a file.' },
  { name: 'title', takes: 'TEXT', says: "In place of the summary's title." },
  { name: 'lang', takes: 'es', says: 'The language of all words: en (default), es or ar.' },
  { name: 'theme', takes: 'dark', says: 'light (default), dark, contrast or print.' },
  { name: 'size', takes: 'wide', says: 'compact, regular (default) or wide.' },
  { name: 'dpi', takes: '300', says: 'Dots an inch of PNG files; 192 by default.' },
  { name: 'width', takes: '16cm', says: 'How wide documents show the picture, in cm, mm or in.' },
  { name: 'view', takes: 'dot-plot', says: 'radar (default) or dot-plot.' },
  { name: 'rings', takes: 'circle', says: 'polygon (default) or circle.' },
  {
    name: 'groups',
    takes: 'id,id',
    says: 'The groups of perspective-comparison, two to four, in this order.',
  },
  {
    name: 'paper',
    takes: 'a4',
    says: 'letter (default) or a4, for documents and sheets to print.',
  },
  { name: 'picture', says: 'Adds the exact picture to pptx and docx.' },
  { name: 'transparent', says: 'Leaves svg, png and pdf without a ground.' },
  { name: 'license', takes: 'TEXT', says: 'The license of the data; it is printed and carried.' },
  {
    name: 'evidence',
    takes: 'FILE',
    says: 'Who raised what, for evidence-matrix: an evidence file.',
  },
  { name: 'framework', takes: 'FILE', says: "Your own framework; the brief's by default." },
]

/** What options say of every file, whatever the figure. */
export type DrawingOptions = Omit<FigureInput, 'framework' | 'summary' | 'evidence'>

/** @throws {UsageError} for values that do not exist */
export async function drawingOptions(given: Given): Promise<DrawingOptions> {
  const { language, numbers } = await languageOption(given.one('lang'))
  const themes = Object.keys(printPaints) as PaintTheme[]
  const sizes: readonly SceneSize[] = ['compact', 'regular', 'wide']
  return {
    language,
    numbers,
    title: given.one('title'),
    theme: named(given, 'theme', themes),
    size: named(given, 'size', sizes),
    view: named(given, 'view', ['radar', 'dot-plot'] as const),
    rings: named(given, 'rings', ['polygon', 'circle'] as const),
    groups: groupsOption(given.one('groups')),
    paper: named(given, 'paper', ['letter', 'a4'] as const),
    dpi: dpiOption(given.one('dpi')),
    width: widthOption(given.one('width')),
    license: given.one('license'),
    picture: given.has('picture'),
    ground: !given.has('transparent'),
  }
}

function groupsOption(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  const ids = text.split(',').map((id) => id.trim())
  return [...new Set(ids.filter(Boolean))]
}

function dpiOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const dpi = Number(text)
  if (dpi >= 10 && dpi <= 2400) return dpi
  throw new UsageError(`--dpi ${text} is no number of dots. Write one from 10 to 2400: --dpi 300.`)
}

function widthOption(text: string | undefined): PaperWidth | undefined {
  if (text === undefined) return undefined
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(cm|mm|in|inch|inches|")\s*$/i.exec(text) ?? []
  const width = Number(number)
  if (number === undefined || !(width > 0)) {
    throw new UsageError(`--width ${text} is no width. Write --width 16cm, or --width 6.3in.`)
  }
  if (unit?.toLowerCase() === 'mm') return { cm: width / 10 }
  return unit?.toLowerCase() === 'cm' ? { cm: width } : { inches: width }
}
