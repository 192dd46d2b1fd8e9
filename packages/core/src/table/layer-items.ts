import type { Item } from '../model/framework.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { quote } from '../schema/problems.ts'
import { isRecord, issue, unknownId } from './layer-checks.ts'

export interface LayeredItems<Kind> {
  readonly items: readonly Kind[]
  /** Entries that cannot be shown, and why; the others are. */
  readonly problems: readonly ContentIssue[]
}

export interface LayerRules<Kind> {
  /** The name of the prop, such as `quotes`. */
  readonly path: string
  /** What an entry is, such as `quotation`. */
  readonly noun: string
  /** Makes an own item of an entry without problems; where it is missing, entries are ids alone. */
  readonly own?: (entry: { readonly [field: string]: unknown }, id: string) => Kind
  /** The problems of an entry's own fields. */
  readonly check?: (
    entry: { readonly [field: string]: unknown },
    path: string,
  ) => readonly ContentIssue[]
}

/**
 * A list of the framework with a page's own over it: ids choose and order the framework's items, and without any all
 * are shown; own items follow. Judges the entries, which may come from a file.
 */
export function layerItems<Kind extends Item>(
  base: readonly Kind[],
  layers: unknown,
  { path, noun, own, check }: LayerRules<Kind>,
): LayeredItems<Kind> {
  if (layers === undefined) return { items: base, problems: [] }
  if (!Array.isArray(layers)) {
    return {
      items: base,
      problems: [issue(path, layers, 'a list', 'Write the entries in a list.')],
    }
  }
  const ids = base.map(({ id }) => id)
  const taken = new Set(ids)
  const chosen = new Set<Kind>()
  const added: Kind[] = []
  const problems: ContentIssue[] = []
  layers.forEach((entry: unknown, index) => {
    const at = `${path}[${index}]`
    if (typeof entry === 'string' || !own) {
      const found = base.find(({ id }) => id === entry)
      if (found) chosen.add(found)
      else problems.push(unknownId(at, entry, ids, noun))
      return
    }
    const issues = isRecord(entry)
      ? [...idIssues(entry.id, at, noun, taken), ...(check?.(entry, at) ?? [])]
      : [issue(at, entry, `a ${noun} or the id of one`, '')]
    problems.push(...issues)
    if (issues.length > 0) return
    const { id = freeId(taken) } = entry as { readonly id?: string }
    taken.add(id)
    added.push(own(entry as { readonly [field: string]: unknown }, id))
  })
  const choosing = layers.some((entry) => typeof entry === 'string')
  return { items: [...(choosing ? chosen : base), ...added], problems }
}

function idIssues(
  id: unknown,
  path: string,
  noun: string,
  taken: ReadonlySet<string>,
): readonly ContentIssue[] {
  if (id === undefined) return []
  if (typeof id !== 'string' || id === '') {
    return [issue(`${path}.id`, id, 'text', 'Leave the id out, and one is made up.')]
  }
  if (!taken.has(id)) return []
  const hint = `Another ${noun} is called ${quote(id)} already.`
  return [issue(`${path}.id`, id, 'an id of its own', hint)]
}

function freeId(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`added-${number}`)) number += 1
  return `added-${number}`
}
