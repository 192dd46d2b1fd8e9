import type { AuditLeak, AuditResult, CellPlace } from '../model/protection.ts'
import type { Summary } from '../model/summary.ts'
import { differences } from './audit/differences.ts'
import { type KnownCell, knownCells } from './audit/known-cells.ts'
import {
  type CellIndex,
  connected,
  indexCells,
  isHiddenCell,
  isHiddenName,
  isShownCell,
  type Relation,
  relationsOf,
} from './audit/relations.ts'
import { solveRelations } from './audit/solve-relations.ts'

/**
 * Works out what published summaries give away together: totals less their shown parts, bands, medians, quartiles and
 * shares of answers, waves and filters a few people apart, files that show what others hide. Files of different
 * collaboratives are looked at apart; a file that names none counts to each.
 *
 * A hidden cell passes only when two sets of answers were found that fit everything published and differ by more than
 * one answer. What the audit cannot know is said in `docs/decisions/protection.md`.
 */
export function audit(summaries: readonly Summary[]): AuditResult {
  const names = new Set(summaries.flatMap(({ collaborative = [] }) => collaborative))
  const sets = names.size === 0 ? [undefined] : [...names]
  const results = sets.map((name) =>
    auditSet(
      summaries.flatMap((summary, place) =>
        name === undefined || (summary.collaborative ?? name) === name
          ? knownCells(summary, place)
          : [],
      ),
    ),
  )
  const leaks = unique(results.flatMap(({ leaks }) => leaks))
  const all = summaries.flatMap(({ groups }) => groups.flatMap(({ cells }) => Object.values(cells)))
  return {
    passed: leaks.length === 0,
    leaks,
    hidden: all.filter(({ state }) => state === 'too-few').length,
    contradictions: unique(results.flatMap(({ contradictions }) => contradictions)),
  }
}

const unique = <Entry>(entries: readonly Entry[]): readonly Entry[] => {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const text = JSON.stringify(entry)
    return seen.has(text) ? false : seen.add(text)
  })
}

interface SetResult {
  readonly leaks: readonly AuditLeak[]
  readonly contradictions: readonly CellPlace[]
}

function auditSet(cells: readonly KnownCell[]): SetResult {
  const index = indexCells(cells)
  const relations = relationsOf(cells)
  const only = onlyHiddenParts(relations, index)
  const told = new Set(only.map(({ name }) => name))
  const leaks = [...shownElsewhere(index), ...only.map(({ leak }) => leak)]
  const contradictions: CellPlace[] = []
  for (const set of connected(relations)) {
    const findings = solveRelations(set, index)
    if (findings === 'contradiction') {
      contradictions.push(...set.flatMap(({ total }) => (index.get(total) ?? []).map(placeOf)))
      continue
    }
    for (const { name, kind, low, high } of findings) {
      const [cell] = index.get(name) ?? []
      if (!cell || told.has(name)) continue
      leaks.push(leakOf(kind, cell, low, high, sourcesOf(set, index)))
    }
  }
  for (const { kind, cells: between, low, high } of differences(cells)) {
    const cell = between.at(-1) as KnownCell
    leaks.push(leakOf(kind, cell, low, high, between.map(placeOf)))
  }
  return { leaks, contradictions }
}

const placeOf = ({ summary, group, dimension }: KnownCell): CellPlace => ({
  summary,
  group,
  dimension,
})

function leakOf(
  kind: AuditLeak['kind'],
  { group, label, dimension, measure, wave, filter }: KnownCell,
  low: number,
  high: number,
  from: readonly CellPlace[],
): AuditLeak {
  return {
    kind,
    group,
    label: label || group,
    dimension,
    ...(measure !== undefined && { measure }),
    ...(wave !== undefined && { wave }),
    ...(filter !== undefined && { filter }),
    low,
    high,
    from,
  }
}

/** The visible numbers of connected totals: the totals, then their shown parts. */
function sourcesOf(relations: readonly Relation[], index: CellIndex): readonly CellPlace[] {
  const names = [...relations.map(({ total }) => total), ...relations.flatMap(({ parts }) => parts)]
  return [...new Set(names)].flatMap((name) =>
    (index.get(name) ?? []).filter(isShownCell).map(placeOf),
  )
}

function shownElsewhere(index: CellIndex): AuditLeak[] {
  return [...index.values()].flatMap((cells) => {
    const hidden = cells.find(isHiddenCell)
    const shown = cells.filter(isShownCell)
    const [first] = shown
    if (!hidden || !first) return []
    return [leakOf('shown-elsewhere', hidden, first.low, first.high, shown.map(placeOf))]
  })
}

/** Totals, and differences of totals, that hold one hidden part alone. */
function onlyHiddenParts(
  relations: readonly Relation[],
  index: CellIndex,
): readonly { readonly name: string; readonly leak: AuditLeak }[] {
  const hidden = relations.map((relation) => ({
    relation,
    parts: relation.parts.filter((name) => isHiddenName(name, index)),
  }))
  const found = hidden.flatMap(({ relation, parts }) => {
    const inside = hidden.filter(
      (other) => other.relation !== relation && other.parts.every((name) => parts.includes(name)),
    )
    return [
      { parts, relations: [relation] },
      ...inside.map((other) => ({
        parts: parts.filter((name) => !other.parts.includes(name)),
        relations: [relation, other.relation],
      })),
    ].filter((candidate) => candidate.parts.length === 1)
  })
  const names = new Set(found.flatMap(({ parts }) => parts))
  return [...names].flatMap((name) => {
    const [cell] = index.get(name)?.filter(isHiddenCell) ?? []
    const first = found.find(({ parts }) => parts[0] === name)
    if (!cell || !first) return []
    const [low, high] = remainder(name, first.relations, index)
    const leak = leakOf('only-hidden-part', cell, low, high, sourcesOf(first.relations, index))
    return [{ name, leak }]
  })
}

/** A total's count less those of its shown parts, inside what the cell itself says where the two agree. */
function remainder(
  name: string,
  [relation, inside]: readonly Relation[],
  index: CellIndex,
): readonly [number, number] {
  const range = (cell: string): readonly [number, number] => {
    const [known] = index.get(cell) ?? []
    return known ? [known.tightLow, known.tightHigh] : [0, 0]
  }
  const [from, to] = range(name)
  if (!relation || inside) return [from, to]
  let [low, high] = range(relation.total)
  for (const part of relation.parts) {
    if (part === name) continue
    const [least, most] = range(part)
    low -= most
    high -= least
  }
  const [least, most] = [Math.max(low, from), Math.min(high, to)]
  return least <= most ? [least, most] : [Math.max(low, 0), Math.max(high, 0)]
}
