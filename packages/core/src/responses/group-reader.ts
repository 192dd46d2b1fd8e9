import type { DropReason, ReadingWarning, ResponseGroup } from '../model/responses.ts'
import type { GroupKind } from '../model/summary.ts'
import { ContentError } from '../schema/content-error.ts'
import { slug } from '../schema/slug.ts'
import { folded, tidy } from './folded.ts'
import { identifyingValue } from './identifying-content.ts'
import type { ResponseMap } from './response-map.ts'

/** What the file's words for groups mean. */
export interface GroupWords {
  /** By code of the field: the id of a group, or why there is none. */
  readonly ofCode: readonly (string | { readonly reason: DropReason })[]
}

const longestLabel = 200

/** Reads the different words of the group field. */
export function groupWords(values: readonly string[], map: ResponseMap): GroupWords {
  const named = new Map(
    Object.entries(map.groups ?? {}).map(([word, group]) => [folded(word), group?.label ?? word]),
  )
  const known = new Set(values.map(folded).filter(Boolean))
  for (const word of named.keys()) known.add(word)
  const ofCode = values.map((value) => {
    if (!value) return { reason: 'no-group' } as const
    const label = named.get(folded(value))
    if (label !== undefined) return slug(label)
    if (identifyingValue(value)) return { reason: 'identifying-value' } as const
    if (holdsSeveral(value, known)) return { reason: 'several-groups' } as const
    const id = value.length > longestLabel ? '' : slug(value)
    return id || ({ reason: 'no-group' } as const)
  })
  return { ofCode }
}

/** Whether a cell joins words that also stand alone, such as `Resident, Provider`; a comma inside one choice is none. */
function holdsSeveral(value: string, known: ReadonlySet<string>): boolean {
  return [/;/, /,\s/].some((separator) => {
    const parts = value.split(separator).map(folded)
    return parts.length > 1 && parts.length < 50 && parts.every((part) => known.has(part))
  })
}

/** What the kept rows say of one group. */
export interface GroupTally {
  /** Spellings of the label, with how many rows have each. */
  readonly labels: Map<string, number>
  readonly kinds: Set<string>
  /** Ids of sectors; empty text for rows without one. */
  readonly sectors: Set<string>
}

export function newTally(): GroupTally {
  return { labels: new Map(), kinds: new Set(), sectors: new Set() }
}

const mostGroups = 40
const kindOrder: readonly GroupKind[] = ['community', 'organization', 'other']

/** English and Spanish words for a group's kind, folded. */
const kindWords: ReadonlyMap<string, GroupKind> = new Map([
  ['community', 'community'],
  ['comunidad', 'community'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['organizacion', 'organization'],
  ['other', 'other'],
  ['otro', 'other'],
  ['otra', 'other'],
])

/**
 * The set's groups: those that the map names, in its order and even where nobody answered, then the others by kind and
 * label.
 *
 * @throws {ContentError} for more groups than a summary holds
 */
export function settleGroups(
  tallies: ReadonlyMap<string, GroupTally>,
  map: ResponseMap,
  { subject, sectors: known }: { readonly subject: string; readonly sectors: ReadonlySet<string> },
): { readonly groups: readonly ResponseGroup[]; readonly warnings: readonly ReadingWarning[] } {
  const warned = new Map<ReadingWarning['code'], Set<string>>()
  const warn = (code: ReadingWarning['code'], name: string): void => {
    warned.set(code, (warned.get(code) ?? new Set()).add(name))
  }
  const fromMap = new Map<string, { label: string; kind?: GroupKind; sector?: string }>()
  for (const [word, group] of Object.entries(map.groups ?? {})) {
    const label = tidy(group?.label ?? word)
    const id = slug(label)
    if (id) fromMap.set(id, { ...group, ...fromMap.get(id), label })
  }
  const rest = [...tallies.keys()].filter((id) => !fromMap.has(id))
  const others = rest.map((id) => settle(id, tallies.get(id) ?? newTally()))
  others.sort(
    (a, b) =>
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      compare(a.label.toLowerCase(), b.label.toLowerCase()) ||
      compare(a.id, b.id),
  )
  const groups = [
    ...[...fromMap].map(([id, named]) => settle(id, tallies.get(id) ?? newTally(), named)),
    ...others,
  ]
  refuseTooMany(groups, subject)
  const warnings = [...warned].map(([code, names]) => ({ code, names: [...names].toSorted() }))
  return { groups, warnings }

  function settle(
    id: string,
    { labels, kinds, sectors }: GroupTally,
    named: { readonly label?: string; readonly kind?: GroupKind; readonly sector?: string } = {},
  ): ResponseGroup {
    const spellings = [...labels].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    const label = named.label ?? spellings[0]?.[0] ?? id
    if (named.label === undefined && spellings.length > 1) warn('group-labels-merged', label)
    const kind = named.kind ?? kindOf(kinds, label)
    const [only] = sectors
    const shared = sectors.size === 1 && only !== undefined && known.has(only) ? only : undefined
    const sector = named.sector ?? shared
    return {
      id,
      label,
      kind: kind ?? 'other',
      kindStated: kind !== undefined,
      ...(sector !== undefined && { sector }),
    }
  }

  function kindOf(words: ReadonlySet<string>, label: string): GroupKind | undefined {
    const stated = [...words].filter(Boolean)
    const kinds = new Set(stated.map((word) => kindWords.get(folded(word))))
    if (kinds.has(undefined)) warn('unknown-group-kind', label)
    kinds.delete(undefined)
    if (kinds.size > 1) warn('group-kind-conflict', label)
    else if (kinds.size === 0) warn('group-kind-missing', label)
    return kinds.size === 1 ? [...kinds][0] : undefined
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function refuseTooMany(groups: readonly ResponseGroup[], subject: string): void {
  if (groups.length <= mostGroups) return
  throw new ContentError(subject, [
    {
      path: 'group',
      found: `${groups.length} different groups`,
      wanted: `at most ${mostGroups}`,
      hint: 'Is it the right column? A map can bring several words together under one group.',
    },
  ])
}
