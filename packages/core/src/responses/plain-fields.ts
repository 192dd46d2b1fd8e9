import type { Framework, Text } from '../model/framework.ts'
import type { Lens, Measure, ReadingWarning, UnitKind } from '../model/responses.ts'
import { slug } from '../schema/slug.ts'
import { folded } from './folded.ts'
import { type LabelField, several } from './label-field.ts'

/** One field of all rows, read: the value a row has, or undefined. */
export type FieldReader<Value> = (row: number) => Value | undefined

const lenses: ReadonlyMap<string, Lens> = new Map([
  ['individual', 'individual'],
  ['organizational', 'organizational'],
  ['organisational', 'organizational'],
  ['organizacional', 'organizational'],
  ['community', 'community'],
  ['comunitario', 'community'],
  ['comunitaria', 'community'],
  ['collective', 'collective'],
  ['colectivo', 'collective'],
  ['colectiva', 'collective'],
])

const unitKinds: ReadonlyMap<string, UnitKind> = new Map([
  ['person', 'person'],
  ['persona', 'person'],
  ['case', 'case'],
  ['caso', 'case'],
  ['focus group', 'focus-group'],
  ['grupo focal', 'focus-group'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['organizacion', 'organization'],
])

const measures: ReadonlyMap<string, Measure> = new Map(
  (['matters', 'happening', 'emphasis', 'allocation'] as const).map((one) => [one, one]),
)

/** Collects the texts that a field could not be read from. */
export type Unread = Map<ReadingWarning['code'], Set<string>>

export function readLens(field: LabelField, unread: Unread): FieldReader<Lens> {
  return byWord(field, (text) => lenses.get(folded(text)), 'unknown-lens', unread)
}

export function readUnitKind(field: LabelField, unread: Unread): FieldReader<UnitKind> {
  return byWord(field, (text) => unitKinds.get(folded(text)), 'unknown-unit-kind', unread)
}

export function readMeasure(field: LabelField): FieldReader<Measure> {
  return byWord(field, (text) => measures.get(folded(text)))
}

export function readText(field: LabelField): FieldReader<string> {
  return byWord(field, (text) => text)
}

/** The framework's sector that a text names by id or label, or else the text's own words as an id. */
export function readSector(
  field: LabelField,
  framework: Framework,
  named: { readonly [word: string]: string | undefined },
  unread: Unread,
): FieldReader<string> {
  const known = new Map<string, string>()
  for (const { id, label } of framework.sectors) {
    for (const text of [id, ...textsOf(label)]) known.set(folded(text), id)
  }
  for (const [word, id] of Object.entries(named)) if (id) known.set(folded(word), id)
  return byWord(field, (text) => {
    const id = known.get(folded(text))
    if (id === undefined) addUnread(unread, 'unknown-sector', text)
    return id ?? (slug(text) || undefined)
  })
}

/** Every language's words of a text. */
export function textsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text)
}

function byWord<Value>(
  { codes, values }: LabelField,
  read: (text: string) => Value | undefined,
  code?: ReadingWarning['code'],
  unread?: Unread,
): FieldReader<Value> {
  const meanings = values.map((text) => {
    const meaning = text ? read(text) : undefined
    if (text && meaning === undefined && code && unread) addUnread(unread, code, text)
    return meaning
  })
  return (row) => {
    const at = codes[row] as number
    return at === several ? undefined : meanings[at]
  }
}

const mostNamed = 20

function addUnread(unread: Unread, code: ReadingWarning['code'], text: string): void {
  const texts = unread.get(code) ?? new Set()
  if (texts.size < mostNamed) texts.add(text.length > 60 ? `${text.slice(0, 60)}…` : text)
  unread.set(code, texts)
}
