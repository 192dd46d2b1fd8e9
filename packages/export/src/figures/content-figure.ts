import type { Evidence, Framework, Language, Table } from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { tableSheets } from '../picture/table-sheets.ts'
import { tableDocx } from '../table-docx.ts'
import type { FigureKind, SettledInput } from './figure-kind.ts'
import { filledColumns } from './filled-columns.ts'
import { given } from './given.ts'
import { withLicense } from './with-license.ts'

/** What a figure of the framework's own words is made from. */
export interface ContentOptions {
  readonly framework: Framework
  readonly language: Language
  readonly numbers?: string
  readonly title?: string
  readonly evidence?: Evidence
}

/** Of an input, what figures without numbers show. */
export const contentOptions = (input: SettledInput): ContentOptions => ({
  framework: input.framework,
  language: input.language,
  ...given(input, ['numbers', 'title', 'evidence']),
})

/**
 * A figure that is a table of words in files: its page, its sheets to print and its documents hold that table.
 * @param leadOf those of the table's notes that are to be read before it on paper
 */
export function contentFigure(
  name: string,
  tableOf: (options: ContentOptions) => Table,
  carried: FigureKind['carried'] = ({ summary: _unused, ...input }) =>
    carriedFigure(name, input, true),
  leadOf: (options: ContentOptions) => readonly string[] = () => [],
): FigureKind {
  const table = (input: SettledInput): Table => tableOf(contentOptions(input))
  return {
    name,
    summary: 'unused',
    carried,
    page: (input) => {
      const shown = withLicense(filledColumns(table(input)), input)
      const { caption, lang, dir } = shown
      return {
        title: caption,
        lang,
        dir,
        // The title of the page names the table.
        blocks: [{ type: 'table', table: { ...shown, caption: '' } }],
        carried: carried(input),
      }
    },
    table,
    sheets: (input) =>
      tableSheets(withLicense(filledColumns(table(input)), input), {
        paper: input.paper,
        lead: leadOf(contentOptions(input)),
      }),
    docx: (input) =>
      tableDocx(withLicense(filledColumns(table(input)), input), {
        ...given(input, ['paper']),
        lead: leadOf(contentOptions(input)),
        carried: carried(input),
      }),
  }
}
