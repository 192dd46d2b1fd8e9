import { defaultItems, type Framework, type Text } from '@value-framework/core'
import { folded } from './folded.ts'

/** Finds the dimension that a heading means, in any of the languages that its names are known in. */
export type DimensionFinder = (heading: string) => string | undefined

/** By id, name or the wording of the library's own question; also by words that stand in one dimension's name only. */
export function dimensionFinder({ dimensions }: Framework): DimensionFinder {
  const known = dimensions.map(({ id, label }) => {
    const item = defaultItems.find(({ dimension }) => dimension === id)
    const names = [id, ...textsOf(label), ...Object.values(item?.name ?? {})].map(folded)
    return { id, names, items: Object.values(item?.text ?? {}).map(folded) }
  })
  return (heading) => {
    const text = folded(heading)
    if (text === '') return undefined
    const isNamed = known.find(({ names, items }) => names.includes(text) || items.includes(text))
    if (isNamed) return isNamed.id
    const inside = known.filter(({ names }) => names.some((name) => within(name, text)))
    const words = known.filter(({ names }) => names.some((name) => within(text, name)))
    const [only, ...others] = inside.length > 0 ? inside : words
    return others.length === 0 ? only?.id : undefined
  }
}

/** Whether all words of a text stand in another, a longer word of it among them. */
function within(text: string, other: string): boolean {
  const words = text.split(' ')
  const has = new Set(other.split(' '))
  return words.some((word) => word.length > 4) && words.every((word) => has.has(word))
}

const textsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text)
