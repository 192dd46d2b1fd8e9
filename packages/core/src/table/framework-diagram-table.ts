import type { Table, TableCell } from '../model/table.ts'
import { frameworkDiagramWords } from '../words/en/framework-diagram.ts'
import {
  describeFrameworkDiagram,
  type FrameworkDiagramOptions,
} from '../words/framework-diagram.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'

/** The dimensions with their meanings, a row each, in the framework's order, which is no rank. */
export function frameworkDiagramTable(options: FrameworkDiagramOptions): Table {
  const say = speaker(options.language, 'framework-diagram', frameworkDiagramWords, options.numbers)
  const { lang, dir, title, notScore, dimensions, notes } = describeFrameworkDiagram(options)
  const cell = (said: ReadText): TableCell =>
    said.lang === lang ? { text: said.text } : { text: said.text, lang: said.lang }
  return {
    caption: title,
    lang,
    dir,
    head: [say('table.dimension'), say('table.definition'), say('table.source')],
    rows: dimensions.map(({ label, definition, source = '' }) => [
      cell(label),
      definition
        ? cell({
            ...definition.said,
            text: definition.quoted
              ? say('quote', { text: definition.said.text })
              : definition.said.text,
          })
        : { text: say('no-definition') },
      { text: source },
    ]),
    notes: [notScore, ...notes.map(({ text }) => text)],
  }
}
