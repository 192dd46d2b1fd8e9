import { type Framework, parseFramework, parseSummary, summaryFile } from '@value-framework/core'
import { figureNames } from './figures.ts'
import { dimensionIds } from './framework-of.ts'
import { type Column, empty, entryOf, lookOf, type Page, plainLook } from './page.ts'
import { pageOfSummary } from './page-of-summary.ts'
import { longestLine, oneLine, readEntry } from './read-entry.ts'
import { summaryOfColumns } from './summary-of.ts'

/** What a saved page holds beside its summary. */
interface Kept {
  readonly figure: Page['figure']
  readonly view: Page['view']
  readonly language: Page['language']
  readonly size: Page['size']
  readonly theme: Page['theme']
  /** Places of groups that are not shown. */
  readonly hidden?: readonly number[]
  /** Names that a summary does not take: none at all, or one twice. */
  readonly names?: readonly (readonly [group: number, name: string])[]
  /** Cells that could not be read, as they were typed. */
  readonly unread?: readonly (readonly [group: number, dimension: string, text: string])[]
  readonly collected?: string
  readonly unit?: Page['unit']
}

/**
 * A page as the content of a file: a summary file like any other, which other tools read too, with what the page needs to
 * be as it was. Groups that are not shown are in it.
 */
export function pageFile(page: Page): object {
  const named = page.columns.map(nameInOrder)
  const names = page.columns.flatMap(({ label }, index): [number, string][] =>
    named[index]?.label === label ? [] : [[index, label]],
  )
  const hidden = page.columns.flatMap(({ shown }, index) => (shown ? [] : [index]))
  const unread = page.columns.flatMap((column, index) =>
    dimensionIds(page).flatMap((dimension): [number, string, string][] => {
      const { text } = entryOf(column, dimension)
      const { kind } = readEntry(text, page.scale)
      return kind === 'unreadable' || kind === 'outside' ? [[index, dimension, text]] : []
    }),
  )
  const summary = summaryOfColumns(page, named)
  const { figure, view, language, size, theme, collected, unit } = page
  const kept: Kept = {
    figure,
    view,
    language,
    size,
    theme,
    ...(hidden.length > 0 && { hidden }),
    ...(names.length > 0 && { names }),
    ...(unread.length > 0 && { unread }),
    ...(collected && summary.source?.collected !== collected && { collected }),
    ...(unit && !summary.source && { unit }),
  }
  return {
    ...summaryFile(summary),
    ...(page.framework && { 'x-framework': outlineOf(page.framework) }),
    'x-builder': kept,
  }
}

/** The names that a summary takes, in the place of others. */
function nameInOrder(column: Column, index: number, columns: readonly Column[]): Column {
  const { label } = column
  if (columns.length === 1) return column
  const isFirst = columns.findIndex((one) => one.label.toLowerCase() === label.toLowerCase())
  if (label && isFirst === index) return column
  const taken = new Set(columns.map((one) => one.label.toLowerCase()))
  let number = index + 1
  const name = (): string => `${label.slice(0, 150)} (${number})`.trim()
  while (taken.has(name().toLowerCase())) number += columns.length
  return { ...column, label: name() }
}

/** Dimensions and sectors by name: what a summary needs to be read. */
function outlineOf({ id, lang, title, dimensions, sectors }: Framework): object {
  const named = ({ id, origin, label }: Framework['sectors'][number]): object => ({
    id,
    origin,
    label,
  })
  return {
    format: 'value-framework/framework@1',
    id,
    lang,
    title,
    dimensions: dimensions.map((dimension) => ({ ...named(dimension), subthemes: [] })),
    sectors: sectors.map(named),
  }
}

/**
 * The page of a file's content: a summary, with or without what this page keeps beside it.
 * @throws {ContentError} for what is no summary
 */
export function pageOfFile(input: unknown, subject: string, look: Page): Page {
  const data = typeof input === 'string' ? parsedObject(input) : input
  const outline = fieldOf(data, 'x-framework')
  const framework =
    outline === undefined ? undefined : parseFramework(outline, undefined, { subject })
  const summary = parseSummary(input, framework, { subject })
  const kept = fieldOf(data, 'x-builder')
  const page = pageOfSummary(summary, framework, kept === undefined ? lookOf(look) : plainLook)
  return kept === undefined ? page : withKept(page, kept)
}

function parsedObject(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is wrong with it is said where the summary is read.
    return undefined
  }
}

const fieldOf = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined

/** What a file from outside says of the page, as far as it can be true. */
function withKept(page: Page, kept: unknown): Page {
  const one = <Value extends string>(field: string, of: readonly Value[], or: Value): Value =>
    of.find((value) => value === fieldOf(kept, field)) ?? or
  const list = (field: string): readonly unknown[] => {
    const found = fieldOf(kept, field)
    return Array.isArray(found) ? found : []
  }
  const hidden = list('hidden')
  const names = new Map(pairs(list('names')).map(([at, name]) => [at, name]))
  const unread = pairs(list('unread'))
  const columns = page.columns.map((column, index): Column => {
    const label = names.get(index)
    const texts = unread
      .filter(([at, , text]) => at === index && text !== undefined)
      .filter(([, dimension]) => dimensionIds(page).includes(dimension))
      .map(([, dimension, text = '']) => [
        dimension,
        { ...empty, text: oneLine(text, longestLine) },
      ])
    return {
      ...column,
      ...(label !== undefined && { label: oneLine(label, longestLine) }),
      shown: !hidden.includes(index),
      entries: { ...column.entries, ...Object.fromEntries(texts) },
    }
  })
  const collected = fieldOf(kept, 'collected')
  const unit = one('unit', ['none', 'person', 'case', 'focus-group', 'organization'], 'none')
  return {
    ...page,
    columns: columns.length > 0 ? columns : page.columns,
    figure: one('figure', figureNames, plainLook.figure),
    view: one('view', ['radar', 'dot-plot', 'table'], plainLook.view),
    language: one('language', ['en', 'es', 'ar'], plainLook.language),
    size: one('size', ['compact', 'regular', 'wide'], plainLook.size),
    theme: one('theme', ['light', 'dark', 'contrast'], 'light'),
    ...(typeof collected === 'string' && { collected: oneLine(collected, 40) }),
    ...(unit !== 'none' && { unit }),
  }
}

function pairs(list: readonly unknown[]): readonly (readonly [number, string, string?])[] {
  return list.filter(
    (pair): pair is [number, string, string?] =>
      Array.isArray(pair) &&
      typeof pair[0] === 'number' &&
      pair.slice(1).every((text) => typeof text === 'string') &&
      pair.length > 1,
  )
}

/** The text of a page's file. */
export const pageText = (page: Page): string => `${JSON.stringify(pageFile(page), null, 2)}\n`
