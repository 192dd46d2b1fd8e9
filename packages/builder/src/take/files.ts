import {
  camdenFramework,
  type Language,
  printPaints,
  type Scene,
  type Summary,
  type Table,
} from '@value-framework/core'
import {
  type FigureFile,
  type FigureFormat,
  type FigureInput,
  type FigureKind,
  figureNamed,
  formatsOf,
  type PageContent,
  renderFigure,
  settledInput,
} from '@value-framework/export'
import { comparedGroups, type FigureName, nameOf, showsNumbers } from '../model/figures.ts'
import type { Page } from '../model/page.ts'
import { copyPicture, copyWords } from './clipboard.ts'
import { documentWords, pictureWords, tableWords } from './document-html.ts'
import { fileName } from './file-name.ts'
import { browserOutlets } from './png.ts'

/** What is taken along: the page that is shown, its numbers and its language. */
export interface Taken {
  readonly page: Page
  readonly summary: Summary | undefined
  readonly language: Language
}

/** Files that the page makes, most wanted first; a PDF comes from the browser's own print. */
const offered = ['pptx', 'docx', 'xlsx', 'png', 'svg', 'html', 'csv', 'md'] as const
export type FileFormat = (typeof offered)[number]

/** The files that a figure becomes. */
export function formatsFor(figure: FigureName): readonly FileFormat[] {
  const formats: readonly FigureFormat[] = formatsOf(kindOf(figure))
  return offered.filter((format) => formats.includes(format))
}

/** Makes one file of the figure. */
export async function figureFile(format: FileFormat, taken: Taken): Promise<FigureFile> {
  const { figure } = taken.page
  const file = await renderFigure(kindOf(figure), format, inputOf(taken), browserOutlets)
  return { ...file, name: fileName(nameOf(figure, taken.summary), format) }
}

/** Copies the figure for a document, as a picture, or its table alone; to be called in a click. */
export async function copyFigure(
  what: 'document' | 'picture' | 'table',
  taken: Taken,
): Promise<void> {
  const parts = partsOf(taken)
  const { theme } = taken.page
  if (what === 'table') return await copyWords(tableWords(parts))
  if (what === 'document') return await copyWords(documentWords(parts, theme))
  const picture = figureFile('png', taken).then(({ bytes, type }) => new Blob([bytes], { type }))
  await copyPicture(picture, async () => pictureWords(parts, theme))
}

/** What stands in for the figure where it cannot be seen, and what a drawing shows in full. */
export function describedFigure(taken: Taken): { readonly short: string; readonly full?: string } {
  const { title, blocks } = contentOf(taken)
  const scene = sceneIn(blocks)
  if (!scene) return { short: title }
  const words = blocks.find((block) => block.type === 'words')
  return { short: scene.title, full: words?.paragraphs.join('\n') ?? scene.title }
}

/** What a figure is put together from outside of this page. */
export interface FigureParts {
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly scene: Scene | undefined
  readonly table: Table | undefined
}

/** A figure's drawing, where it has one, and the same as a table. */
export function partsOf(taken: Taken): FigureParts {
  const { title, lang, dir, blocks } = contentOf(taken)
  const table = blocks.find((block) => block.type === 'table')?.table
  const whole = table ?? kindOf(taken.page.figure).table?.(settledInput(inputOf(taken)))
  return { title, lang, dir, scene: sceneIn(blocks), table: whole }
}

const sceneIn = (blocks: PageContent['blocks']): Scene | undefined =>
  blocks.find((block) => block.type === 'picture')?.scene

const contentOf = (taken: Taken): PageContent =>
  kindOf(taken.page.figure).page(settledInput(inputOf(taken)))

/** A figure that needs numbers is asked for with them only. */
function kindOf(figure: FigureName): FigureKind {
  const kind = figureNamed(figure)
  if (!kind) throw new Error(`There is no figure ${figure}.`)
  return kind as FigureKind
}

function inputOf({ page, summary, language }: Taken): FigureInput {
  const { figure, theme, size, view } = page
  const isCompared = figure === 'perspective-comparison'
  return {
    // With all of the brief's words: tables and cards are made of them.
    framework: page.framework ?? camdenFramework,
    ...(summary && showsNumbers(figure, summary) && { summary }),
    ...(summary && isCompared && { groups: comparedGroups(summary) }),
    language,
    theme: theme in printPaints ? theme : 'light',
    size,
    view: view === 'table' ? 'radar' : view,
  }
}
