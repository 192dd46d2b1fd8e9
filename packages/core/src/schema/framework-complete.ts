import type { Framework } from '../model/framework.ts'
import { type AnyContent, type AnyItem, itemLists, itemsIn } from './framework-items.ts'
import type { FrameworkFile } from './framework-shape.ts'

/** A file that stands alone, with all that a framework has; items without an origin are the user's. */
export function completeFramework(file: Partial<FrameworkFile>): Framework {
  const { $schema, format, extends: _, ...fields } = file
  const lists = itemLists.flatMap((list) => {
    const items = (file as AnyContent)[list]
    if (!items && list === 'levels') return []
    return [[list, (items ?? []).map((item = {}) => completeItem(item, list))]]
  })
  const framework: unknown = {
    ...fields,
    lang: file.lang ?? 'en',
    layers: file.layers ?? [],
    ...Object.fromEntries(lists),
  }
  return framework as Framework
}

/** An item with what may be left out. */
export function completeItem(item: AnyItem, list: string): AnyItem {
  const complete = { ...item, origin: item.origin ?? 'user' }
  const inner = (name: string): readonly AnyItem[] =>
    itemsIn(item, name).map((part = {}) => completeItem(part, name))
  switch (list) {
    case 'dimensions':
      return {
        ...complete,
        ...(item.clauses !== undefined && { clauses: inner('clauses') }),
        subthemes: inner('subthemes'),
      }
    case 'subthemes':
      return { ...complete, voice: item.voice ?? 'unspecified' }
    case 'prompts':
      return {
        ...complete,
        questions: item.questions ?? [{ id: `${item.id}.1`, text: item.text }],
        dimensions: item.dimensions ?? [],
      }
    case 'quotes':
      return withdrawnQuote(complete)
    default:
      return complete
  }
}

/** A withdrawn quotation keeps its place; its words, its speaker and all that points at them are gone. */
export function withdrawnQuote(item: AnyItem): AnyItem {
  if (item.withdrawn !== true) return item
  const { id, origin, section, dimension, sector } = item
  const gone = { en: '[…]' }
  const kept = { section, dimension, sector }
  return {
    id,
    origin,
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    text: gone,
    attribution: gone,
    withdrawn: true,
  } as AnyItem
}
