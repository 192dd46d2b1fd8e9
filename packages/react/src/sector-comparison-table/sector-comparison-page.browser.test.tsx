import { cleanup, render, screen } from '@testing-library/react'
import { camdenFramework, type OwnRow } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { everything, inWidth, serve, show, summary } from '../../test/sector-page.tsx'
import { ValueFrameworkProvider } from '../provider/provider.tsx'
import { SectorComparisonTable } from './sector-comparison-table.tsx'

beforeEach(() => page.viewport(1000, 800))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

describe('from the server', () => {
  it.each([400, 900])('shows every fact without JavaScript, once, at %i px', (width) => {
    const host = serve(inWidth(width, <SectorComparisonTable {...everything} />))
    // What is seen, not what is there: the other form is hidden.
    const shown = host.innerText
    const facts = [
      ...camdenFramework.table.flatMap(({ cells }) => Object.values(cells) as string[]),
      'It rises.',
      'We see it.',
      'The middle half of the answers runs from 3 to 5.',
    ]
    for (const fact of facts) expect(shown.split(fact)).toHaveLength(2)
    for (const fact of [
      'Residents',
      'Rent',
      '4 of 5',
      'Not shown, to protect privacy.',
      'Made-up example numbers',
      'It reports no column for community members.',
      'The table has no column for Members.',
      'Camden Coalition',
    ]) {
      expect(shown).toContain(fact)
    }
  })

  it.each([
    ['English', <SectorComparisonTable key="" {...everything} />],
    ['Spanish', <SectorComparisonTable key="" {...everything} lang="es" languages={[spanish]} />],
    ['Arabic', <SectorComparisonTable key="" lang="ar" languages={[arabic]} />],
    ['nothing', <SectorComparisonTable key="" framework={{ ...camdenFramework, table: [] }} />],
  ])('is the first client paint, without a warning: %s', (_, element) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const onRecoverableError = vi.fn()
    const container = serve(element)
    render(<StrictMode>{element}</StrictMode>, { container, hydrate: true, onRecoverableError })
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(told.mock.calls).toEqual([])
    told.mockRestore()
  })

  it('clashes in no id with a second copy', () => {
    show(everything)
    show(everything)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('carries no style attribute, no style element and no class', () => {
    const html = renderToString(<SectorComparisonTable {...everything} />)
    expect(html).not.toMatch(/ style=| class=|<style/)
  })
})

describe('at 320 px', () => {
  const long: readonly OwnRow[] = [
    {
      id: 'long',
      caption: 'Unbreakable'.repeat(18),
      cells: { healthcare: 'Word'.repeat(500), 'county-government': 'They said so. '.repeat(150) },
    },
  ]

  it.each(['ltr', 'rtl'] as const)(
    'scrolls nothing sideways, long words included: %s',
    async (dir) => {
      await page.viewport(320, 640)
      document.body.style.margin = '0'
      document.documentElement.dir = dir
      render(
        <SectorComparisonTable
          title={'Unbreakable'.repeat(18)}
          rows={long}
          dir={dir}
          sectors={[{ id: 'x', label: 'Sector'.repeat(33) }]}
          summary={{ ...summary, example: true }}
        />,
      )
      const page320 = document.documentElement
      expect(page320.scrollWidth).toBe(320)
      await userEvent.selectOptions(screen.getByLabelText('Show'), 'healthcare')
      await userEvent.selectOptions(screen.getByLabelText('Beside'), 'x')
      expect(page320.scrollWidth).toBe(320)
      const [table] = screen.getAllByRole('table')
      expect(table?.getBoundingClientRect().width).toBeLessThanOrEqual(320)
      page320.dir = ''
    },
  )

  it('has no text under 12 px and no control under 24 px', async () => {
    await page.viewport(320, 640)
    show(everything, 320)
    for (const part of document.querySelectorAll('[data-vf] *')) {
      if (part.checkVisibility() && part.textContent) {
        expect(Number.parseFloat(getComputedStyle(part).fontSize)).toBeGreaterThanOrEqual(12)
      }
    }
    for (const control of document.querySelectorAll('select, button')) {
      const { width, height } = control.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  })
})

describe('in other languages', () => {
  it('marks what is in another language than the table', () => {
    render(
      <ValueFrameworkProvider lang="ar" languages={[arabic]}>
        <SectorComparisonTable />
      </ValueFrameworkProvider>,
    )
    const root = document.querySelector('[data-vf]') as HTMLElement
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
    for (const quote of root.querySelectorAll('blockquote')) {
      expect(quote.lang).toBe('en')
      expect(getComputedStyle(quote).direction).toBe('ltr')
    }
    const names = screen.getAllByRole('columnheader').slice(1)
    for (const name of names) expect(name.closest('[lang]')).toBe(root)
  })

  it('says that the Spanish is our translation', () => {
    show({ lang: 'es', languages: [spanish] })
    expect(screen.getByText(/Traducción de Value Framework/).checkVisibility()).toBe(true)
    expect(document.querySelector('td blockquote')?.closest('[lang]')).toBe(
      document.querySelector('[data-vf]'),
    )
  })
})
