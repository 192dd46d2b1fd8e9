import type { Framework, Item, Quote, Reference } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { ContentError } from '../schema/content-error.ts'
import { nearest } from '../schema/nearest.ts'
import { citeWords } from './en/cite.ts'
import { english } from './en/index.ts'
import { type Speaker, speaker } from './speaker.ts'
import { readText, translateFramework } from './text.ts'

export interface CiteOptions {
  /** `full` (default) is an entry of a list of references; `short` fits in brackets or under a chart. */
  readonly style?: 'full' | 'short'
  /** The language of the reference's own words; titles stay as published. English by default. */
  readonly language?: Language
}

type Say = Speaker<keyof typeof citeWords>

/** `cite` for a framework at hand: a component that cites its own content loads no other. */
export function citeFrom(
  framework: Framework,
  id: string,
  { style = 'full', language = english }: CiteOptions = {},
): string {
  const say = speaker(language, 'cite', citeWords)
  const content = translateFramework(framework, language)
  const whole = id === framework.id
  const item = whole ? undefined : findItem(content, id)
  if (!whole && !item) throw unknownId(id, framework)
  const isShort = style === 'short'
  const reference = content.reference && sayReference(content.reference, content.lang, isShort, say)
  if (item?.origin === 'user') return userSource(item, content, say) ?? say('no-source')
  if (reference === undefined) return say('no-source')
  const placed = item?.section ? sayPlaced(reference, item.section, isShort, say) : reference
  if (item?.origin !== 'library') return placed
  return say(isShort ? 'library.short' : 'library', { reference: placed })
}

/** A user's own item is cited by its own source, never by the reference of what it was layered over. */
function userSource(item: Item, framework: Framework, say: Say): string | undefined {
  const source = (item as Partial<Quote>).source
  return source && readText(source, say.lang, framework.lang).text
}

function sayReference(reference: Reference, own: string, isShort: boolean, say: Say): string {
  const { authors, publisher, title, kind } = reference
  const year = String(reference.year)
  if (isShort) return say('reference.short', { authors: shortAuthors(reference, say), year })
  const month = reference.month
  const date = month ? say('date', { year, month: monthName(month, say.lang) }) : year
  const add = (text: string, addition: string) => say('addition', { text, addition })
  const published = readText(title, own, own).text
  const translated = readText(title, say.lang, own).text
  const named = translated === published ? published : add(published, translated)
  return say('reference', {
    authors: authors.length === 0 ? publisher : fullAuthors(authors, say),
    date,
    title: kind ? add(named, readText(kind, say.lang, own).text) : named,
    publisher,
  })
}

function fullAuthors(authors: Reference['authors'], say: Say): string {
  const names = authors.map(({ family, given }) =>
    say('author', { family, initials: given.replace(/(\p{L})[\p{L}'’.]*/gu, '$1.') }),
  )
  const last = names.pop() as string
  return names.length === 0 ? last : say('authors.and', { others: names.join(', '), last })
}

function shortAuthors({ authors, publisher }: Reference, say: Say): string {
  const [first, second] = authors
  if (!first) return publisher
  if (!second) return first.family
  return authors.length === 2
    ? say('authors.two', { first: first.family, last: second.family })
    : say('authors.more', { first: first.family })
}

function sayPlaced(reference: string, section: string, isShort: boolean, say: Say): string {
  const places = sayPlaces(section, say)
  if (isShort) return say('placed.short', { reference, places })
  return say('placed', { reference, places: places.charAt(0).toUpperCase() + places.slice(1) })
}

/** A section of the source in words, as a reader would look it up: `section “Outcomes”, table`. */
export const placeWords = (section: string, language: Language = english): string =>
  sayPlaces(section, speaker(language, 'cite', citeWords))

/** `Heading ¶2; Other heading (table)` in words; headings stay as they are printed in the source. */
function sayPlaces(section: string, say: Say): string {
  const places = section.split('; ').map((place) => {
    const [, heading = place, number = '', part] =
      /^(.*?)(?: ¶(\d+)| \((table|quotation)\))?$/.exec(place) ?? []
    if (number) return say('place.paragraph', { heading, number })
    if (part) return say(part === 'table' ? 'place.table' : 'place.quotation', { heading })
    return say('place', { heading })
  })
  return places.join('; ')
}

function monthName(month: number, lang: string): string {
  const tag = lang === 'pseudo' ? 'en' : lang
  return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  )
}

/** The item with an id; for a question, the card that asks it. */
function findItem(framework: Framework, id: string): Item | undefined {
  const { prompts } = framework
  return (
    items(framework).find((item) => item.id === id) ??
    prompts.find(({ questions }) => questions.some((question) => question.id === id))
  )
}

function items(framework: Framework): readonly Item[] {
  const { dimensions, levels = [] } = framework
  return [
    ...dimensions.flatMap((dimension) => [
      dimension,
      ...dimension.subthemes,
      ...(dimension.clauses ?? []),
    ]),
    ...framework.sectors,
    ...framework.table,
    ...framework.audiences,
    ...framework.prompts,
    ...framework.quotes,
    ...levels,
    ...framework.outcomes,
    ...framework.principles,
    ...framework.needs,
    ...framework.study,
  ]
}

function unknownId(id: string, framework: Framework): ContentError {
  const ids = [framework.id, ...items(framework).map((item) => item.id)]
  const near = nearest(id, ids)
  return new ContentError('cite', [
    {
      path: 'id',
      found: JSON.stringify(id),
      wanted: `the id of an item of ${framework.id}`,
      hint: near === undefined ? '' : `Did you mean "${near}"?`,
    },
  ])
}
