import { cleanup, render, screen, within } from '@testing-library/react'
import { camdenFramework } from '@value-framework/core'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { inWidth, residents, show, summary } from '../../test/sector-page.tsx'
import { SectorComparisonTable } from './sector-comparison-table.tsx'

beforeEach(() => page.viewport(1000, 800))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

describe('as a table', () => {
  it('is one table with a caption, heads with scope, no merged cells and no stops for the Tab key', () => {
    show()
    const table = screen.getByRole('table', { name: /^How sectors compare What the brief reports/ })
    expect(table.querySelector('caption')?.checkVisibility()).toBe(true)
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Topic', 'Healthcare', 'County government', 'Community-based organizations'])
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2)
    for (const head of table.querySelectorAll('th')) expect(head.scope).toMatch(/^(row|col)$/)
    expect(table.querySelector('[rowspan], [colspan]')).toBeNull()
    expect(table.querySelector('a, button, input, select, [tabindex]')).toBeNull()
  })

  it('quotes the brief in its cells, each under its sector', () => {
    show()
    for (const { cells } of camdenFramework.table) {
      for (const [sector, words] of Object.entries(cells)) {
        const quotes = document.querySelectorAll(`td[data-sector='${sector}'] blockquote`)
        expect([...quotes].map(({ textContent }) => textContent)).toContain(`“${words}”`)
      }
    }
  })

  it('is a region that takes the focus only where it scrolls', async () => {
    const { rerender } = show({}, 600)
    await vi.waitFor(() => expect(document.querySelector('[data-scrolls="no"]')).not.toBeNull())
    expect(screen.queryByRole('region')).toBeNull()
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id }))
    rerender(inWidth(760, <SectorComparisonTable sectors={many} />))
    const region = await screen.findByRole('region', { name: /How sectors compare/ })
    expect(region.tabIndex).toBe(0)
    const first = region.querySelector('[data-part="row-head"]') as HTMLElement
    const before = first.getBoundingClientRect().left
    region.scrollLeft = 300
    expect(first.getBoundingClientRect().left).toBe(before)
    rerender(inWidth(900, <SectorComparisonTable />))
    await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })

  it('keeps its column heads in sight while the page scrolls', async () => {
    show({ summary })
    await vi.waitFor(() => expect(document.querySelector('[data-scrolls="no"]')).not.toBeNull())
    const spacer = document.createElement('div')
    spacer.style.blockSize = '2000px'
    document.body.append(spacer)
    const head = screen.getByRole('columnheader', { name: 'Healthcare' })
    window.scrollTo(0, head.getBoundingClientRect().top + 300)
    expect(head.getBoundingClientRect().top).toBe(0)
    expect(getComputedStyle(head).backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
    window.scrollTo(0, 0)
  })
})

describe('as a conversation', () => {
  it('has a heading a sector and no table in a narrow container', () => {
    show({ headingLevel: 2 }, 400)
    expect(screen.queryByRole('table')).toBeNull()
    expect(
      screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
    ).toEqual(['Healthcare', 'County government', 'Community-based organizations'])
    expect(screen.getAllByRole('term')).toHaveLength(6)
  })

  it('lets a reader set two sectors side by side, and says so', async () => {
    const onSelect = vi.fn()
    show({ onSelect }, 400)
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'county-government')
    await userEvent.selectOptions(screen.getByLabelText('Beside'), 'healthcare')
    expect(onSelect.mock.calls).toEqual([
      [{ sector: 'county-government' }],
      [{ sector: 'healthcare' }],
    ])
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads).toEqual(['Topic', 'Healthcare', 'County government'])
    expect(screen.getAllByRole('cell')).toHaveLength(4)
    expect(screen.queryByRole('term')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe(
      'Shown now: Healthcare and County government.',
    )
    await userEvent.selectOptions(screen.getByLabelText('Show'), '')
    expect(onSelect).toHaveBeenLastCalledWith({})
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('All sectors are shown.')
  })

  it('says nothing before a reader chose', () => {
    show({}, 400)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('shows all sectors again once the chosen one is gone', async () => {
    const { rerender } = show({ sectors: [residents] }, 900)
    rerender(inWidth(400, <SectorComparisonTable sectors={[residents]} />))
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'residents')
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    rerender(inWidth(900, <SectorComparisonTable />))
    expect(screen.getAllByRole('columnheader')).toHaveLength(4)
  })
})

describe('on paper', () => {
  const media = (name: string): Promise<unknown> =>
    (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
      'Emulation.setEmulatedMedia',
      { media: name },
    )
  afterEach(() => media(''))

  it('is the whole table, whatever was chosen', async () => {
    show({}, 400)
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'healthcare')
    await media('print')
    const visible = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility()).length
    expect(visible('th[scope="col"]')).toBe(4)
    expect(visible('td')).toBe(6)
    expect(visible('select, dl')).toBe(0)
  })
})

describe('in its other states', () => {
  it('marks the rows of a dimension in words as well as by a bar', () => {
    show({ dimension: 'sustainable-system-change' })
    const marked = document.querySelectorAll('tr[data-marked]')
    expect(marked).toHaveLength(1)
    expect(marked[0]?.textContent).toContain('About Sustainable system-level change')
    const bar = getComputedStyle(marked[0]?.querySelector('th') as HTMLElement)
    expect(bar.borderInlineStartWidth).toBe('4px')
  })

  it('keeps the brief’s words when a summary is bad, and tells what to mend', () => {
    show({ summary: { groups: [{ id: 'a', label: 'A', cells: { outcome: 9 } }] } as never })
    expect(screen.getByText('The numbers cannot be shown yet.').checkVisibility()).toBe(true)
    expect(screen.getByText(/Did you mean "outcomes"/).checkVisibility()).toBe(true)
    expect(screen.getAllByRole('rowheader')).toHaveLength(2)
  })

  it('accepts groups of an added sector, however often the page writes it anew', () => {
    const groups = [{ id: 'r', label: 'Riverbend', sector: 'residents', cells: { outcomes: 4 } }]
    const element = (): ReactElement =>
      inWidth(900, <SectorComparisonTable sectors={[{ ...residents }]} summary={{ groups }} />)
    const { rerender } = render(element())
    rerender(element())
    const cell = document.querySelector("[data-row='numbers.outcomes'] td[data-sector='residents']")
    expect(cell?.textContent).toContain('4 of 5')
  })

  it('says what to do where there is nothing to compare', () => {
    show({ framework: { ...camdenFramework, table: [] } })
    expect(screen.getByText('There is nothing to compare yet.').checkVisibility()).toBe(true)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
