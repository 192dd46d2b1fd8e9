import type { Framework, Item, Origin, Text } from '../src/model/framework.ts'

/** One text of a framework, with the key that a `Translation` gives it. */
export interface FrameworkText {
  /** `itemId.field`, such as `outcomes.label` or `funding-and-savings.cells.healthcare`. */
  readonly key: string
  readonly text: Text
  readonly origin: Origin
  /** True where the words are the source's own, to the letter. */
  readonly verbatim: boolean
}

/** Fields that hold words for readers; all others hold ids, marks of origin and choices from a list. */
const wordFields: readonly string[] = [
  'attribution',
  'caption',
  'cells',
  'consent',
  'definition',
  'display',
  'heading',
  'label',
  'notice',
  'source',
  'text',
  'texts',
  'title',
]

/** Every text of a framework, in its order: what a translation has to cover. */
export function frameworkTexts(framework: Framework): FrameworkText[] {
  const own = { id: framework.id, origin: 'library' } as const
  const found = itemTexts(framework, own)
  const kind = framework.reference?.kind
  return kind === undefined ? found : [...found, text(`${framework.id}.reference.kind`, kind, own)]
}

function itemTexts(value: object, item: Item, key: string = item.id): FrameworkText[] {
  return Object.entries(value).flatMap(([field, entry]): FrameworkText[] => {
    if (wordFields.includes(field)) return fieldTexts(entry, item, field, `${key}.${field}`)
    if (typeof entry !== 'object' || entry === null) return []
    if (Array.isArray(entry)) return entry.flatMap((part) => partTexts(part, item))
    return field === 'reference' ? itemTexts(entry, item, `${key}.${field}`) : []
  })
}

/** A question is no item of its own: it has an id, and its card's origin. */
function partTexts(part: unknown, item: Item): FrameworkText[] {
  const id = (part as { id?: unknown } | null)?.id
  return typeof id === 'string' ? itemTexts(part as object, { ...item, ...(part as Item) }, id) : []
}

function fieldTexts(value: unknown, item: Item, field: string, key: string): FrameworkText[] {
  if (typeof value === 'string') return [text(key, value, item, field)]
  if (field !== 'cells' && !Array.isArray(value)) return [text(key, value as Text, item, field)]
  return Object.entries(value as object).map(([part, words]) =>
    text(`${key}.${part}`, words as Text, item, field),
  )
}

function text(key: string, words: Text, item: Item, field = ''): FrameworkText {
  const origin = item.fieldOrigins?.[field] ?? item.origin
  return { key, text: words, origin, verbatim: origin === 'brief' && item.verbatim === true }
}
