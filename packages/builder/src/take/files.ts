import { camdenFramework, type Language, printPaints, type Summary } from '@value-framework/core'
import {
  type FigureFile,
  type FigureInput,
  type FigureKind,
  figureKinds,
  type PageContent,
  renderFigure,
} from '@value-framework/export'
import type { Page } from '../model/page.ts'
import { type ClipboardWords, copyPicture, copyWords } from './clipboard.ts'
import { documentWords, tableWords } from './document-html.ts'
import { fileName } from './file-name.ts'
import type { FileFormat } from './formats.ts'
import { browserOutlets } from './png.ts'

/** What is taken along: the page that is shown, its numbers and its language. */
export interface Taken {
  readonly page: Page
  readonly summary: Summary | undefined
  readonly language: Language
}

/** Makes one file of the figure. */
export async function figureFile(format: FileFormat, taken: Taken): Promise<FigureFile> {
  const { page } = taken
  const file = await renderFigure(kindOf(page), format, inputOf(taken), browserOutlets)
  return { ...file, name: fileName(taken.summary?.title ?? page.figure, format) }
}

/** Copies the figure for a document, as a picture, or its table alone; to be called in a click. */
export async function copyFigure(
  what: 'document' | 'picture' | 'table',
  taken: Taken,
): Promise<void> {
  const content = contentOf(taken)
  const { theme } = taken.page
  if (what === 'table') return await copyWords(tableWords(content))
  if (what === 'document') return await copyWords(documentWords(content, theme))
  const picture = figureFile('png', taken).then(({ bytes, type }) => new Blob([bytes], { type }))
  const words = async (): Promise<ClipboardWords> =>
    documentWords({ ...content, blocks: content.blocks.slice(0, 1) }, theme)
  await copyPicture(picture, words)
}

/** The figure as a document by itself. */
export function contentOf(taken: Taken): PageContent {
  return kindOf(taken.page).page(inputOf(taken) as Parameters<FigureKind['page']>[0])
}

function kindOf({ figure }: Page): FigureKind {
  const kind = figureKinds.find(({ name }) => name === figure)
  if (!kind) throw new Error(`There is no figure ${figure}.`)
  return kind as FigureKind
}

function inputOf({ page, summary, language }: Taken): FigureInput {
  const { theme, size, view } = page
  return {
    // With all of the brief's words: tables and cards are made of them.
    framework: page.framework ?? camdenFramework,
    ...(summary && { summary }),
    language,
    theme: theme in printPaints ? theme : 'light',
    size,
    view: view === 'table' ? 'radar' : view,
  }
}
