import type { Item } from '../model/framework.ts'

/** The lists of a framework, in its own order. */
export const itemLists = [
  'dimensions',
  'sectors',
  'table',
  'audiences',
  'prompts',
  'quotes',
  'levels',
  'outcomes',
  'principles',
  'needs',
  'study',
] as const

export type ItemList = (typeof itemLists)[number]

/** The lists inside items; what is in them has ids too. */
export const innerLists = ['clauses', 'subthemes', 'questions'] as const

/** Any item, by field. */
export type AnyItem = Partial<Item> & { readonly [field: string]: unknown }

export type AnyContent = { readonly [list in ItemList]?: readonly (AnyItem | undefined)[] }

export interface PlacedItem {
  readonly item: AnyItem
  readonly list: ItemList | (typeof innerLists)[number]
  /** Such as `dimensions[0].subthemes[3]`. */
  readonly path: string
  /** The same for an item and what layers over it: the list, with the id of the item that holds it. */
  readonly place: string
}

/** All items of a framework or of a file, those inside others included. */
export function placedItems(content: AnyContent): readonly PlacedItem[] {
  return itemLists.flatMap((list) =>
    (content[list] ?? []).flatMap((item, index) => {
      if (!item) return []
      const path = `${list}[${index}]`
      const inner = innerLists.flatMap((name) =>
        itemsIn(item, name).flatMap((part, at): PlacedItem[] =>
          part
            ? [
                {
                  item: part,
                  list: name,
                  path: `${path}.${name}[${at}]`,
                  place: `${item.id} ${name}`,
                },
              ]
            : [],
        ),
      )
      return [{ item, list, path, place: list }, ...inner]
    }),
  )
}

/** The items of one list inside an item. */
export const itemsIn = (item: AnyItem, list: string): readonly (AnyItem | undefined)[] =>
  (item[list] as readonly AnyItem[] | undefined) ?? []
