import type { Framework, Origin } from '../model/framework.ts'
import { completeItem, withdrawnQuote } from './framework-complete.ts'
import { type AnyContent, type AnyItem, itemLists, itemsIn } from './framework-items.ts'
import type { FrameworkFile } from './framework-shape.ts'
import { fieldOver, isSame, type Langs, wordFields, wordsIn, wordsOver } from './framework-words.ts'

/**
 * A framework with a file's content layered over it. An item with a known id takes the fields that the file gives;
 * others are added behind. The framework underneath is not touched.
 */
export function layeredFramework(file: Partial<FrameworkFile>, base: Framework): Framework {
  const { $schema, format, extends: _, id = `${base.id}.own`, lang = base.lang, ...fields } = file
  const langs = { below: base.lang, file: lang }
  const below = base as unknown as AnyContent
  const lists = itemLists.flatMap((list) => {
    const given = (file as AnyContent)[list]
    return given ? [[list, layeredList(below[list] ?? [], given, list, langs)]] : []
  })
  const layered: unknown = {
    ...base,
    ...fields,
    id,
    title: file.title === undefined ? base.title : wordsOver(base.title, file.title, langs),
    layers: [base.id, ...base.layers],
    ...(file.translations && { translations: { ...base.translations, ...file.translations } }),
    ...Object.fromEntries(lists),
  }
  return layered as Framework
}

function layeredList(
  below: readonly (AnyItem | undefined)[],
  given: readonly (AnyItem | undefined)[],
  list: string,
  langs: Langs,
): readonly AnyItem[] {
  const over = new Map(given.map((item) => [item?.id, item]))
  const known = new Set(below.map((item) => item?.id))
  const kept = below.map((item = {}) => {
    const layered = layeredItem(item, over.get(item.id), langs)
    return list === 'quotes' ? withdrawnQuote(layered) : layered
  })
  const added = given.flatMap((item) => (item && !known.has(item.id) ? [item] : []))
  return [...kept, ...added.map((item) => completeItem(newItem(item, langs), list))]
}

function layeredItem(below: AnyItem, given: AnyItem | undefined, langs: Langs): AnyItem {
  if (!given) return below
  const { origin, fieldOrigins, ...fields } = given
  const layered = Object.entries(fields).map(([field, value]) => [
    field,
    layeredField(field, below[field], value, langs),
  ])
  const item: AnyItem = { ...below, ...Object.fromEntries(layered) }
  return isSame(item, below) ? below : markedItem(item, below, given, langs)
}

const isInnerList = (field: string): boolean => field === 'subthemes' || field === 'clauses'

function layeredField(field: string, before: unknown, given: unknown, langs: Langs): unknown {
  if (isInnerList(field)) {
    const old = (before ?? []) as readonly AnyItem[]
    return layeredList(old, given as readonly AnyItem[], field, langs)
  }
  return wordFields.includes(field) ? fieldOver(field, before, given, langs) : given
}

/** A new item; in a file of another language than the framework underneath, its words say so. */
function newItem(item: AnyItem, langs: Langs): AnyItem {
  if (langs.file === langs.below) return item
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      isInnerList(field)
        ? itemsIn(item, field).map((part = {}) => newItem(part, langs))
        : layeredField(field, undefined, value, langs),
    ]),
  )
}

/** Words that stand for their item. A row's cells and a quotation's attribution do not. */
const knownBy = ['label', 'heading', 'definition']

/**
 * Says whose the words of a changed item are. Each changed field is the user's. The item itself becomes the user's when
 * words that it is known by changed, and fields that did not change say whose they are. Without its former text, or
 * any of its former words, it is no quotation any more and has no place in the source.
 */
function markedItem(
  item: AnyItem,
  below: AnyItem,
  given: AnyItem,
  { below: lang }: Langs,
): AnyItem {
  const [old, now] = [wordsIn(below, lang), wordsIn(item, lang)]
  const reworded = [...now].flatMap(([key, words]) => (old.get(key) === words ? [] : [key]))
  const changed = Object.keys(item).filter(
    (field) =>
      !wordFields.includes(field) && !isInnerList(field) && !isSame(item[field], below[field]),
  )
  const originOf = (key: string): Origin => below.fieldOrigins?.[key] ?? below.origin ?? 'user'
  const left = [...old.keys()].filter(
    (key) => !reworded.includes(key) && key !== 'display' && key !== 'questions',
  )
  const text = reworded.includes('text') || reworded.includes('texts')
  const gone = reworded.length > 0 && !left.some((key) => originOf(key) === below.origin)
  const replaced = text || gone
  const own = replaced || reworded.some((key) => knownBy.includes(key))
  const kept = own ? left.map((key) => [key, originOf(key)]) : []
  const fieldOrigins = {
    ...below.fieldOrigins,
    ...Object.fromEntries([...kept, ...[...reworded, ...changed].map((key) => [key, 'user'])]),
  }
  const { verbatim, section, ...rest } = item
  const marked: AnyItem = {
    ...(replaced ? rest : item),
    ...(own && { origin: 'user' }),
    ...(given.verbatim !== undefined && { verbatim: given.verbatim }),
    ...(given.section !== undefined && { section: given.section }),
    ...(Object.keys(fieldOrigins).length > 0 && { fieldOrigins }),
  }
  return withoutStale(marked, given, text || reworded.includes('definition'))
}

/** Leaves out what belonged to the words of before: the form to display, and the questions of a card. */
function withoutStale(item: AnyItem, given: AnyItem, reworded: boolean): AnyItem {
  const { display, questions, ...rest } = item
  const shown = display !== undefined && (!reworded || given.display !== undefined)
  const fields = shown ? { ...rest, display } : rest
  if (!Array.isArray(questions)) return fields
  const [first, second] = questions
  if (given.text === undefined || given.questions !== undefined) return { ...fields, questions }
  if (second === undefined) return { ...fields, questions: [{ ...first, text: item.text }] }
  return reworded ? completeItem(fields, 'prompts') : { ...fields, questions }
}
