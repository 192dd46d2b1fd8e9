import type { Framework } from '../model/framework.ts'
import { type AnyContent, type AnyItem, type PlacedItem, placedItems } from './framework-items.ts'
import type { FrameworkFile } from './framework-shape.ts'
import { at, type Problems, quote } from './problems.ts'

/** What an item needs besides its id, unless the framework underneath has it already. */
const neededFields: {
  readonly [list in PlacedItem['list']]: { readonly [field: string]: string }
} = {
  dimensions: { label: 'a text' },
  clauses: { text: 'a text' },
  subthemes: { text: 'a text' },
  sectors: { label: 'a text' },
  table: { caption: 'a text', cells: 'an object with a text for each sector' },
  audiences: { label: 'a text' },
  prompts: { audience: 'the id of an audience', text: 'a text' },
  questions: {},
  quotes: { text: 'a text', attribution: 'who said it' },
  levels: { label: 'a text' },
  outcomes: { text: 'a text', levels: 'a list of levels' },
  principles: { heading: 'a text', texts: 'a list of texts' },
  needs: { text: 'a text' },
  study: { topic: 'a topic', text: 'a text' },
}

/** Reports what a schema cannot say: what new items need, ids that clash, words that nobody may change. */
export function checkFramework(
  file: Partial<FrameworkFile>,
  base: Framework | undefined,
  problems: Problems,
): void {
  checkFile(file, base, problems)
  const items = placedItems(file)
  const below = base ? placedItems(base as unknown as AnyContent) : []
  const placeBelow = new Map(below.map(({ item, place }) => [item.id, place]))
  const oldItems = new Map(below.map(({ item, place }) => [`${place} ${item.id}`, item]))
  const seen = new Set<string>()
  for (const { item, list, path, place } of items) {
    const { id } = item
    if (id === undefined) continue
    if (seen.has(id) || (placeBelow.get(id) ?? place) !== place) {
      problems.add(`${path}.id`, `${quote(id)} a second time`, 'an id of its own')
    }
    seen.add(id)
    const old = oldItems.get(`${place} ${id}`)
    if (!old) checkNeeded(item, list, path, problems)
    if (base) checkOrigin(item, path, problems)
    if (list === 'quotes') checkQuote(item, old, path, problems)
  }
}

function checkFile(
  file: Partial<FrameworkFile>,
  base: Framework | undefined,
  problems: Problems,
): void {
  const ids = [...(base?.dimensions ?? []), ...(file.dimensions ?? [])].map((item) => item?.id)
  const count = new Set(ids).size
  const given = base || Object.hasOwn(file, 'dimensions')
  if (given && (count < 2 || count > 8) && (base || file.dimensions)) {
    problems.add(
      'dimensions',
      `${count} dimension${count === 1 ? '' : 's'}`,
      'a framework of 2 to 8',
    )
  }
  if (base) {
    for (const field of ['reference', 'notice', 'layers']) {
      if (!Object.hasOwn(file, field)) continue
      const hint = `It stays as ${quote(base.id)} has it.`
      problems.add(field, `${quote(field)} in a file that extends a framework`, '', hint)
    }
    return
  }
  const needed = { id: 'an id', title: 'a text', dimensions: 'a list of 2 to 8 dimensions' }
  for (const [field, wanted] of Object.entries(needed)) {
    if (!Object.hasOwn(file, field)) problems.add(field, 'nothing', wanted)
  }
}

function checkNeeded(
  item: AnyItem,
  list: PlacedItem['list'],
  path: string,
  problems: Problems,
): void {
  // A quotation that was withdrawn keeps its place and nothing else.
  if (list === 'quotes' && item.withdrawn === true) return
  for (const [field, wanted] of Object.entries(neededFields[list])) {
    if (!Object.hasOwn(item, field)) problems.add(at(path, field), 'nothing', wanted)
  }
}

/** Only the source's own pack says which words are the source's. */
function checkOrigin({ origin, fieldOrigins }: AnyItem, path: string, problems: Problems): void {
  const hint = 'What a file layers over a framework is its writer’s own.'
  const claims = [['origin', origin] as const].concat(
    Object.entries(fieldOrigins ?? {}).map(
      ([field, value]) => [`fieldOrigins.${field}`, value] as never,
    ),
  )
  for (const [field, claim] of claims) {
    if (claim === undefined || claim === 'user') continue
    problems.add(`${path}.${field}`, quote(claim), '"user", or no origin', hint)
  }
}

function checkQuote(
  item: AnyItem,
  old: AnyItem | undefined,
  path: string,
  problems: Problems,
): void {
  if (item.withdrawn === true) return
  if (
    old &&
    Object.hasOwn(item, 'text') &&
    JSON.stringify(item.text) !== JSON.stringify(old.text)
  ) {
    const hint =
      'The words of a quotation stay as they were said; give another one an id of its own.'
    problems.add(`${path}.text`, 'other words for a quotation', '', hint)
  }
  if (old || (item.origin ?? 'user') !== 'user') return
  const needed = { source: 'where it comes from', consent: 'how the speaker agreed to be quoted' }
  for (const [field, wanted] of Object.entries(needed)) {
    if (!Object.hasOwn(item, field)) problems.add(`${path}.${field}`, 'nothing', wanted)
  }
}
