import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { pseudo } from '@value-framework/core/languages/pseudo'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json'
import everyNothing from '../../../../stories/fixtures/summaries/every-nothing.json'
import '../styles.css'
import { EvidenceMatrix } from '../evidence-matrix/evidence-matrix.tsx'
import { FrameworkDiagram } from '../framework-diagram/framework-diagram.tsx'
import { OutcomeLevels } from '../outcome-levels/outcome-levels.tsx'
import { PerspectiveComparison } from '../perspective-comparison/perspective-comparison.tsx'
import { type FrameworkSettings, ValueFrameworkProvider } from '../provider/provider.tsx'

const onSelect = vi.fn()
const figures: readonly (readonly [string, ReactElement])[] = [
  ['FrameworkDiagram', <FrameworkDiagram key="1" onSelect={onSelect} />],
  ['a poster', <FrameworkDiagram key="2" view="poster" />],
  [
    'PerspectiveComparison',
    <PerspectiveComparison key="3" summary={everyNothing} quotes="beside" onSelect={onSelect} />,
  ],
  ['OutcomeLevels', <OutcomeLevels key="4" onSelect={onSelect} />],
  ['EvidenceMatrix', <EvidenceMatrix key="5" />],
  [
    'own evidence',
    <EvidenceMatrix key="6" evidence={riverbend} dimension="community-engagement" />,
  ],
]
const inLanguage = (element: ReactElement, settings: FrameworkSettings = {}): ReactElement => (
  <ValueFrameworkProvider languages={[spanish, arabic, pseudo]} {...settings}>
    {element}
  </ValueFrameworkProvider>
)

beforeEach(async () => {
  vi.spyOn(console, 'error')
  await page.viewport(1024, 768)
})

afterEach(() => {
  cleanup()
  const messages = vi.mocked(console.error).mock.calls
  document.body.replaceChildren()
  vi.restoreAllMocks()
  if (messages.length > 0) throw new Error(`The console said: ${messages.join('\n')}`)
})

describe.each(figures)('%s', (_, element) => {
  it('takes over what the server sent, without a word lost', () => {
    const box = document.createElement('div')
    const html = renderToString(element)
    expect(html).not.toMatch(/ style=| class=|<style/)
    box.innerHTML = html
    document.body.append(box)
    const sent = box.querySelector('[data-vf]')
    const lines = [...box.querySelectorAll('p, td, th')].map(({ textContent }) => textContent)
    const onRecoverableError = (error: unknown): void => console.error(error)
    render(element, { container: box, hydrate: true, onRecoverableError })
    expect(box.querySelector('[data-vf]')).toBe(sent)
    const now = [...box.querySelectorAll('p, td, th')].map(({ textContent }) => textContent)
    for (const line of lines) expect(now).toContain(line)
  })

  it('has ids that are there once, with two copies on a page', () => {
    render(
      <>
        <div>{element}</div>
        <div>{element}</div>
      </>,
    )
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(['en', 'es', 'ar', 'pseudo'])(
    'fits a phone, says nothing in small print and has no small target: %s',
    async (lang) => {
      await page.viewport(320, 600)
      document.body.style.margin = '0'
      render(inLanguage(element, { lang }))
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      for (const text of document.querySelectorAll('[data-vf] *')) {
        const own = [...text.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        )
        if (!own || !text.checkVisibility()) continue
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12)
      }
      for (const control of document.querySelectorAll('button, summary')) {
        const { width, height } = control.getBoundingClientRect()
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      }
    },
  )

  it('draws one size once it knows its width', () => {
    render(element)
    for (const box of document.querySelectorAll('[data-part=sized]')) {
      expect(box.querySelectorAll('svg')).toHaveLength(1)
    }
  })
})

describe('choosing', () => {
  it('a dimension marks it, says so once and can be taken back', () => {
    render(<FrameworkDiagram onSelect={onSelect} />)
    const button = screen.getByRole('button', { name: 'Outcomes' })
    fireEvent.click(button)
    expect(onSelect).toHaveBeenLastCalledWith({ dimension: 'outcomes' })
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('status').textContent).toBe('Outcomes is chosen.')
    fireEvent.click(button)
    expect(onSelect).toHaveBeenLastCalledWith({})
  })

  it('a part of the wheel does the same as its name', () => {
    render(<FrameworkDiagram onSelect={onSelect} />)
    const part = document.querySelector('[data-part=sector][data-dimension=outcomes]')
    fireEvent.click(part as Element)
    expect(onSelect).toHaveBeenLastCalledWith({ dimension: 'outcomes' })
  })

  it('is only reported where the page owns the choice', () => {
    render(
      <PerspectiveComparison summary={everyNothing} dimension="outcomes" onSelect={onSelect} />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Community engagement' }))
    expect(onSelect).toHaveBeenLastCalledWith({ dimension: 'community-engagement' })
    const pressed = screen.getByRole('button', { name: 'Outcomes' })
    expect(pressed.getAttribute('aria-pressed')).toBe('true')
  })
})

describe('a table of four voices', () => {
  it.each([
    [320, 0, 1],
    [900, 1, 0],
  ])('at %i px has %i tables and %i lists for everyone', async (width, tables, lists) => {
    await page.viewport(width, 700)
    render(<EvidenceMatrix evidence={riverbend} dimension="community-engagement" />)
    expect(screen.queryAllByRole('table')).toHaveLength(tables)
    const shown = [...document.querySelectorAll('[data-part=finding-list]')].filter((list) =>
      list.checkVisibility(),
    )
    expect(shown).toHaveLength(lists)
  })
})
