import type { Origin, Text } from '../model/framework.ts'
import { placeWords } from '../words/cite.ts'
import type { ComparedEntry, ComparedRow } from './sector-comparison.ts'
import { aboutLine, type Context } from './sector-context.ts'
import type { LayeredRow } from './sector-layers.ts'

/** A row of words, with what was added to its cells after what the source says. */
export function wordRow({ row, added }: LayeredRow, context: Context): ComparedRow {
  const { say, sectors, read, options } = context
  const { id, caption, origin, section, dimensions = [] } = row
  const marked = options.dimension !== undefined && dimensions.includes(options.dimension)
  return {
    id,
    kind: 'words',
    caption: read(caption),
    origin,
    notes: [...rowSource(origin, section, context), ...(marked ? aboutLine(context) : [])],
    dimensions,
    marked,
    cells: sectors.map(({ id: sector, origin: column }) => {
      const given = row.fieldOrigins?.[`cells.${sector}`] ?? origin
      const entries = [
        ...wordEntry(textOf(row.cells, sector), given, column, row, context),
        ...wordEntry(textOf(added, sector), 'user', column, row, context),
      ]
      const text = say(origin === 'brief' ? 'nothing.brief' : 'nothing.words')
      return {
        sector,
        entries: entries.length > 0 ? entries : [{ kind: 'nothing', state: 'not-reported', text }],
      }
    }),
  }
}

const textOf = (cells: LayeredRow['added'], sector: string): Text | undefined =>
  Object.hasOwn(cells, sector) ? cells[sector] : undefined

function wordEntry(
  text: Text | undefined,
  origin: Origin,
  column: Origin,
  row: LayeredRow['row'],
  { say, read }: Context,
): readonly ComparedEntry[] {
  if (text === undefined) return []
  const found = read(text)
  const quoted = row.verbatim === true && origin === row.origin
  const said = quoted ? { ...found, text: say('quote', { text: found.text }) } : found
  // The head of an added column says it for all of its cells.
  const added = row.origin === 'brief' && origin === 'user' && column !== 'user'
  return [{ kind: 'words', said, quoted, origin, ...(added && { note: say('added') }) }]
}

function rowSource(
  origin: Origin,
  section: string | undefined,
  { say, brief, options }: Context,
): readonly string[] {
  if (origin === 'brief') {
    if (!section) return [say('from.brief.whole')]
    return [say('from.brief', { section: placeWords(section, options.language) })]
  }
  if (!brief) return section ? [section] : []
  return [section ? say('from.added', { section }) : say('added.row')]
}
