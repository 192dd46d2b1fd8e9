import { ContentError, parseSummary, type Summary, summaryFile } from '@value-framework/core'
import { dimensionIds, frameworkOf } from './framework-of.ts'
import { type Column, type Entry, entryOf, type Page } from './page.ts'
import { problemsOf } from './problems.ts'
import { oneLine, readEntry } from './read-entry.ts'

/** What a summary file takes, in characters. */
const longestTitle = 300
const longestText = 1000

/**
 * The summary of the groups that are shown; undefined while something has to be mended first. It holds nothing but what
 * may be published: what the page keeps for itself stays behind.
 */
export function summaryOf(page: Page): Summary | undefined {
  if (problemsOf(page).length > 0) return undefined
  return summaryOfColumns(
    page,
    page.columns.filter((column) => column.shown),
  )
}

/** The summary of these groups, whose names are in order. A cell that cannot be read counts as one without answers. */
export function summaryOfColumns(page: Page, columns: readonly Column[]): Summary {
  const framework = frameworkOf(page)
  try {
    return parseSummary(summaryFields(page, columns), framework)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    // Labels of signs alone, or alike but for signs, give no ids of their own.
    const named = columns.map(({ pools, ...column }, index) => ({
      ...column,
      id: `group-${index + 1}`,
    }))
    return parseSummary(summaryFields(page, named), framework)
  }
}

function summaryFields(page: Page, columns: readonly Column[]): object {
  const { scale, statistic, collected, unit } = page
  const title = oneLine(page.title, longestTitle)
  const question = oneLine(page.question, longestText)
  const source = oneLine(page.source, longestText)
  return {
    format: 'value-framework/summary@1',
    framework: frameworkOf(page).id,
    ...(title && { title }),
    ...(page.measure && { measure: page.measure }),
    statistic,
    ...(question && { question }),
    scale,
    ...(page.agreement && statistic === 'median' && { agreement: page.agreement }),
    ...(page.privacy && { privacy: page.privacy }),
    ...(source && {
      source: {
        text: source,
        ...(isDate(collected) && { collected: collected.trim() }),
        ...(unit && { unit }),
      },
    }),
    ...(isExample(page, columns) && { example: true }),
    ...(page.collaborative !== undefined && { collaborative: page.collaborative }),
    ...(page.wave !== undefined && { wave: page.wave }),
    ...(page.filter !== undefined && { filter: page.filter }),
    groups: columns.map((column) => groupFields(page, column, columns)),
  }
}

function groupFields(page: Page, column: Column, all: readonly Column[]): object {
  const { id, label, kind, sector, series, invited } = column
  // A pool is said only of parts that are there to be seen.
  const parts = column.pools?.every((part) => all.some((one) => one.id === part))
  return {
    ...(id !== undefined && { id }),
    label,
    kind,
    ...(sector !== undefined && { sector }),
    ...(parts && { pools: column.pools }),
    ...(series !== undefined && { series }),
    ...(invited !== undefined && { invited }),
    cells: Object.fromEntries(
      dimensionIds(page).map((dimension) => [
        dimension,
        cellFields(entryOf(column, dimension), page),
      ]),
    ),
  }
}

function cellFields({ text, details }: Entry, page: Page): object {
  const read = readEntry(text, page.scale)
  if (read.kind === 'reason') return { state: read.reason }
  if (read.kind !== 'number') return { state: 'pending' }
  const { value } = read
  if (page.statistic === 'median') return { median: value, ...fitting(details, page) }
  const { q1, q3, agreement, ...rest } = fitting(details, page)
  return { value, ...rest }
}

/** What came with a number from a file, as far as the scale still holds it. */
function fitting(details: Entry['details'], { scale: { min, max } }: Page): Details {
  const { q1, q3, ...rest } = details ?? {}
  const fits = (point: number | undefined): boolean =>
    point === undefined || (point >= min && point <= max)
  if (!fits(q1) || !fits(q3)) return {}
  return { ...rest, ...(q1 !== undefined && { q1 }), ...(q3 !== undefined && { q3 }) }
}

type Details = NonNullable<Entry['details']>

/** A made-up number anywhere makes the whole an example. */
export const isExample = (page: Page, columns: readonly Column[]): boolean =>
  page.example ||
  columns.some(({ entries }) => Object.values(entries).some(({ example }) => example))

/** Whether a text is a year, a month or a day as files write it. */
export const isDate = (text: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text.trim())

/** A summary as the text of its file. */
export const summaryText = (summary: Summary | undefined): string =>
  `${JSON.stringify(summary && summaryFile(summary), null, 2)}\n`
