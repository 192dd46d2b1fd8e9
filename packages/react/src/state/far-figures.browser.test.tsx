import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../styles.css'
import { DimensionRadar } from '../dimension-radar/dimension-radar.tsx'
import { FrameworkDiagram } from '../framework-diagram/framework-diagram.tsx'

const numbers = (outcomes: number) => ({
  'intrinsic-benefits': 4,
  'community-engagement': 3,
  outcomes,
  'sustainable-system-change': 2,
})

/** Below everything that fits the window several times. */
const below = (element: ReactElement): ReactElement => (
  <>
    <div style={{ blockSize: '6000px' }} />
    {element}
  </>
)

const drawings = (): number => document.querySelectorAll('[data-part=drawing]').length
const rows = (): (string | null)[] =>
  [...document.querySelectorAll('tr')].map((row) => row.textContent)

let idle: (() => void)[]
/** The browser has nothing else to do. */
const rest = (): void => {
  act(() => {
    for (const one of idle.splice(0)) one()
  })
}

beforeEach(async () => {
  await page.viewport(800, 600)
  window.scrollTo(0, 0)
  idle = []
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback))
  vi.stubGlobal('cancelIdleCallback', () => undefined)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('a figure in reach of its reader', () => {
  it('is whole in the first paint, drawn once', () => {
    render(<DimensionRadar values={numbers(5)} />)
    expect(drawings()).toBe(1)
    expect(screen.getByRole('table')).toBeTruthy()
    expect(idle).toHaveLength(0)
  })

  it('is whole where it has no size, or the browser tells nothing of places', () => {
    render(
      <div hidden>
        <DimensionRadar values={numbers(5)} />
      </div>,
    )
    expect(drawings()).toBe(1)
    cleanup()
    vi.stubGlobal('IntersectionObserver', undefined)
    Reflect.deleteProperty(window, 'IntersectionObserver')
    render(below(<DimensionRadar values={numbers(5)} />))
    expect(drawings()).toBe(1)
  })
})

describe('a figure far from its reader', () => {
  it('says its title and sentence at once, and is whole when the browser has time', () => {
    render(below(<DimensionRadar title="How we see it" values={numbers(5)} />))
    expect(screen.getByRole('heading', { name: 'How we see it' })).toBeTruthy()
    expect(document.querySelector('[data-part=summary-sentence]')?.textContent).toMatch(/\w/)
    expect(drawings()).toBe(0)
    rest()
    expect(drawings()).toBe(1)
    expect(rows()).toContain('Outcomes5')
  })

  it('is whole when the reader comes near', async () => {
    render(below(<DimensionRadar values={numbers(5)} />))
    expect(drawings()).toBe(0)
    window.scrollTo(0, 5200)
    await waitFor(() => expect(drawings()).toBe(1))
    expect(screen.getByRole('figure').hasAttribute('data-far')).toBe(false)
  })

  it('is whole on paper', () => {
    render(below(<DimensionRadar values={numbers(5)} />))
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect(drawings()).toBe(1)
  })

  it('takes up other numbers as a whole: none stands beside one of before', async () => {
    const { rerender } = render(below(<DimensionRadar values={numbers(5)} />))
    rest()
    rerender(below(<DimensionRadar values={numbers(1)} />))
    expect(rows()).toContain('Outcomes5')
    rest()
    expect(rows()).toContain('Outcomes1')
    rerender(below(<DimensionRadar values={numbers(4)} />))
    window.scrollTo(0, 5200)
    await waitFor(() => expect(rows()).toContain('Outcomes4'))
  })

  it('answers its own controls where it is', () => {
    render(below(<DimensionRadar values={numbers(5)} defaultView="dot-plot" />))
    rest()
    act(() => screen.getByRole('radio', { name: 'Table', hidden: true }).click())
    expect(drawings()).toBe(0)
  })

  it('draws a diagram later too', () => {
    render(below(<FrameworkDiagram />))
    expect(drawings()).toBe(0)
    rest()
    expect(drawings()).toBe(1)
  })
})
