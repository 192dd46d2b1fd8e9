import { parseSummary } from '@value-framework/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import threeGroups from '../../../../stories/fixtures/summaries/three-groups.json' with {
  type: 'json',
}
import { page as anyPage } from '../../test/pages.ts'
import { isLink, linkOf, pageOfLink } from './link.ts'
import { blankPage, type Page } from './page.ts'
import { pageFile, pageOfFile, pageText } from './page-file.ts'
import { pageOfSummary } from './page-of-summary.ts'
import { problemsOf } from './problems.ts'
import { summaryOf } from './summary-of.ts'

/** What a user sees of a page: everything but the keys of columns and the ids that a file adds. */
const seen = (page: Page): unknown => ({
  ...page,
  title: page.title.trim(),
  source: page.source.trim(),
  example: undefined,
  columns: page.columns.map(({ key, id, entries, ...column }) => ({
    ...column,
    entries: Object.fromEntries(
      Object.entries(entries).flatMap(([dimension, { text }]) =>
        text === '' || text === 'pending' ? [] : [[dimension, text]],
      ),
    ),
  })),
})

describe('a saved page', () => {
  it('comes back from its file as it was, problems and all', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const back = pageOfFile(pageText(page), 'The file', blankPage)
        expect(seen(back)).toEqual(seen(page))
        expect(problemsOf(back).map(({ code }) => code)).toEqual(
          problemsOf(page).map(({ code }) => code),
        )
        expect(summaryOf(back)).toEqual(summaryOf(pageOfFile(pageText(back), 'The file', page)))
      }),
    )
  })

  it('is a summary that other tools read', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(parseSummary(JSON.stringify(pageFile(page))).groups).toHaveLength(
          page.columns.length,
        )
      }),
    )
  })

  it('comes back from a link as from a file', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const link = linkOf(page)
        expect(link).toMatch(/^#page1=[\w-]+$/)
        expect(isLink(link)).toBe(true)
        expect(pageOfLink(link, 'The link', blankPage)).toEqual(
          pageOfFile(pageText(page), 'The file', blankPage),
        )
      }),
    )
  })

  it('says of a damaged link that it is damaged', () => {
    const link = linkOf({ ...blankPage, title: 'How we see it' })
    fc.assert(
      fc.property(fc.integer({ min: 7, max: link.length - 1 }), (end) => {
        expect(() => pageOfLink(link.slice(0, end), 'The link', blankPage)).toThrow(
          /cut or damaged|The link has/,
        )
      }),
    )
    expect(() => pageOfLink('#page1=@@', 'The link', blankPage)).toThrow('cut or damaged')
  })

  it('reads any settings of a file from outside without harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const page = pageOfFile({ ...threeGroups, 'x-builder': kept }, 'The file', blankPage)
        expect(['en', 'es', 'ar']).toContain(page.language)
        expect(page.columns).toHaveLength(3)
      }),
    )
  })
})

describe('a summary', () => {
  it('comes back from the page with all that came with its numbers', () => {
    const summary = parseSummary(threeGroups)
    expect(summaryOf(pageOfSummary(summary))).toEqual(summary)
  })

  it('loses the record of protection, and the spread of one number, when that is changed by hand', async () => {
    const { changed } = await import('./changes.ts')
    const before = pageOfSummary(parseSummary(threeGroups))
    const at = [{ column: 1, dimension: 'outcomes' }]
    const after = summaryOf(changed(before, { type: 'write', at, text: '4' }))
    expect(after?.privacy).toBeUndefined()
    expect(after?.groups[0]?.cells.outcomes).toEqual({ state: 'shown', value: 4 })
    expect(after?.groups[0]?.cells['intrinsic-benefits']).toEqual(
      parseSummary(threeGroups).groups[0]?.cells['intrinsic-benefits'],
    )
  })

  it('holds nothing of groups that are not shown', async () => {
    const { changed } = await import('./changes.ts')
    const page = pageOfSummary(parseSummary(threeGroups))
    const fields = { shown: false }
    const summary = summaryOf(changed(page, { type: 'set-group', column: 2, fields }))
    expect(JSON.stringify(summary)).not.toContain('Health care')
  })
})
