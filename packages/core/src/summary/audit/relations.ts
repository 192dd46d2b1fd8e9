import { cellName, type KnownCell } from './known-cells.ts'

/** A visible total and the cells of the groups that it pools. */
export interface Relation {
  readonly total: string
  readonly parts: readonly string[]
}

/** What is published of one collaborative, by cell. Several files may speak of one cell. */
export type CellIndex = ReadonlyMap<string, readonly KnownCell[]>

export function indexCells(cells: readonly KnownCell[]): CellIndex {
  const index = new Map<string, KnownCell[]>()
  for (const cell of cells) {
    const name = cellName(cell, cell.group)
    const known = index.get(name)
    if (known) known.push(cell)
    else index.set(name, [cell])
  }
  return index
}

export const isHiddenCell = ({ cell }: KnownCell): boolean => cell.state === 'too-few'
export const isShownCell = ({ cell }: KnownCell): boolean => cell.state === 'shown'

/** Hidden in every file that speaks of it. */
export const isHiddenName = (name: string, index: CellIndex): boolean => {
  const cells = index.get(name) ?? []
  return cells.some(isHiddenCell) && !cells.some(isShownCell)
}

/** The visible totals of all files, each with its parts down to groups that pool nothing. */
export function relationsOf(cells: readonly KnownCell[]): readonly Relation[] {
  const pools = new Map<string, readonly string[]>()
  for (const { summary, group, pools: ids } of cells) pools.set(`${summary}\n${group}`, ids)
  const leaves = (summary: number, group: string, seen: ReadonlySet<string>): readonly string[] => {
    const ids = pools.get(`${summary}\n${group}`) ?? []
    if (ids.length === 0 || seen.has(group)) return [group]
    return ids.flatMap((id) => leaves(summary, id, new Set([...seen, group])))
  }
  return cells.flatMap((known) => {
    if (known.pools.length === 0 || !isShownCell(known)) return []
    const parts = new Set(leaves(known.summary, known.group, new Set()))
    return [
      {
        total: cellName(known, known.group),
        parts: [...parts].map((id) => cellName(known, id)),
      },
    ]
  })
}

/** Relations that share cells, together. */
export function connected(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  let sets: { names: Set<string>; relations: Relation[] }[] = []
  for (const relation of relations) {
    const names = new Set([relation.total, ...relation.parts])
    const touching = sets.filter((set) => [...names].some((name) => set.names.has(name)))
    sets = sets.filter((set) => !touching.includes(set))
    sets.push({
      names: new Set([...touching.flatMap((set) => [...set.names]), ...names]),
      relations: [...touching.flatMap((set) => set.relations), relation],
    })
  }
  return sets.map(({ relations }) => relations)
}
