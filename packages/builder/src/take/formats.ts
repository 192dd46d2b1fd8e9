import type { FigureName } from '../model/page.ts'

/** Files that the page makes by itself; a PDF comes from the browser's own print. */
export type FileFormat = 'pptx' | 'docx' | 'xlsx' | 'png' | 'svg' | 'html' | 'csv' | 'md'

const all: readonly FileFormat[] = ['pptx', 'docx', 'xlsx', 'png', 'svg', 'html', 'csv', 'md']

/** What a figure without numbers can be. */
const words: { readonly [name in Exclude<FigureName, 'dimension-radar'>]: readonly FileFormat[] } =
  {
    'sector-comparison-table': ['docx', 'xlsx', 'html', 'csv', 'md'],
    'question-prompt-cards': ['docx', 'xlsx', 'html', 'csv', 'md'],
  }

export const formatsFor = (figure: FigureName): readonly FileFormat[] =>
  figure === 'dimension-radar' ? all : words[figure]
