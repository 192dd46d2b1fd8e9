import type { Framework, Sector, TableRow, Text } from '../model/framework.ts'

/** A column of a user's own, beside those of the framework. */
export type OwnSector = Omit<Sector, 'origin' | 'fieldOrigins' | 'verbatim'>

/**
 * A row of a user's own. With the id of a row that the framework has, its texts are added to that row's cells and
 * marked as added; the framework's own words stay. `section` says where the words come from.
 */
export type OwnRow = Omit<TableRow, 'origin' | 'fieldOrigins' | 'caption'> & {
  /** Needed for a row of one's own; a row of the framework keeps its caption. */
  readonly caption?: Text
}

/** What a user lays over the framework's sector table. */
export interface SectorLayers {
  /**
   * Own rows, added after the framework's. With ids of framework rows among them, those rows and the own ones are
   * shown in the order given, and no others.
   */
  readonly rows?: readonly (string | OwnRow)[]
  /**
   * Own columns, added after the framework's. With ids of framework sectors among them, those and the own ones are
   * shown in the order given, and no others.
   */
  readonly sectors?: readonly (string | OwnSector)[]
}

/** Something laid over the framework that cannot be shown: where, what was found, what is wanted, how to mend it. */
export interface LayerProblem {
  readonly path: string
  readonly found: string
  readonly wanted: string
  readonly hint: string
}

/** A row with what was added to its cells. */
export interface LayeredRow {
  readonly row: TableRow
  readonly added: { readonly [sector: string]: Text }
}

export interface LayeredSectors {
  readonly rows: readonly LayeredRow[]
  readonly sectors: readonly Sector[]
  /** What cannot be shown, such as words for a sector that the table does not have. */
  readonly problems: readonly LayerProblem[]
}

/** The framework's rows and sectors with a user's own laid over them. */
export function layerSectors(framework: Framework, layers: SectorLayers): LayeredSectors {
  const { rows = [], sectors = [] } = layers
  const columns = layer(framework.sectors, sectors, 'sectors')
  const lines = layer(framework.table, rows, 'rows')
  const known = columns.items.map(({ item }) => item.id)
  const missing = rows.flatMap((entry, index) =>
    typeof entry === 'string'
      ? []
      : Object.keys(entry.cells)
          .filter((sector) => !known.includes(sector))
          .map((sector) => unknown(`rows[${index}].cells.${sector}`, sector, known)),
  )
  const nameless = rows.flatMap((entry, index) =>
    typeof entry === 'string' || entry.caption || framework.table.some(({ id }) => id === entry.id)
      ? []
      : [uncaptioned(`rows[${index}].caption`)],
  )
  const repeated = columns.items.filter(({ own }) => own.length > 0)
  return {
    sectors: columns.items.map(({ item }) => item),
    rows: lines.items.map(({ item, own }) => ({
      row: { ...item, caption: item.caption || item.id },
      added: Object.assign({}, ...own.map(({ cells }) => cells)),
    })),
    problems: [
      ...columns.problems,
      ...repeated.map(({ item }) => taken(`sectors.${item.id}`, item.id)),
      ...lines.problems,
      ...nameless,
      ...missing,
    ],
  }
}

interface Layered<Item, Own> {
  readonly items: readonly { readonly item: Item; readonly own: readonly Own[] }[]
  readonly problems: readonly LayerProblem[]
}

/** One list over another: names choose, things with a known id are added to it, other things follow. */
function layer<Item extends { readonly id: string }, Own extends { readonly id: string }>(
  base: readonly Item[],
  entries: readonly (string | Own)[],
  path: string,
): Layered<Item, Own> {
  const ids = base.map(({ id }) => id)
  const own = entries.filter((entry) => typeof entry !== 'string')
  const choosing = own.length < entries.length
  const order = entries.map((entry) => (typeof entry === 'string' ? entry : entry.id))
  const known = [...ids, ...own.map(({ id }) => id)]
  const shown = unique(choosing ? order.filter((id) => known.includes(id)) : known)
  return {
    items: shown.map((id) => {
      const literals = own.filter((item) => item.id === id)
      const found = base.find((item) => item.id === id)
      if (found) return { item: found, own: literals }
      const [first, ...rest] = literals
      return { item: { ...first, origin: 'user' } as unknown as Item, own: rest }
    }),
    problems: entries.flatMap((entry, index) =>
      typeof entry === 'string' && !ids.includes(entry)
        ? [unknown(`${path}[${index}]`, entry, ids)]
        : [],
    ),
  }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

const unknown = (path: string, found: string, known: readonly string[]): LayerProblem => ({
  path,
  found: `“${found}”`,
  wanted: `one of ${known.map((id) => `“${id}”`).join(', ') || 'the ids of the framework, which has none'}`,
  hint: 'Write the id as it stands there, or add a sector or row with this id.',
})

const uncaptioned = (path: string): LayerProblem => ({
  path,
  found: 'nothing',
  wanted: 'a caption',
  hint: 'Say in a few words what the row is about.',
})

const taken = (path: string, id: string): LayerProblem => ({
  path,
  found: `a second sector “${id}”`,
  wanted: 'an id of its own for each sector',
  hint: `Give the added sector another id, or write '${id}' to show the one that is there.`,
})
