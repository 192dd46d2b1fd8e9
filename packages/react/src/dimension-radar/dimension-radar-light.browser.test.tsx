import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { type ReactElement, StrictMode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import fortyGroups from '../../../../stories/fixtures/summaries/forty-groups.json'
import hiddenCells from '../../../../stories/fixtures/summaries/hidden-cells.json'
import threeGroups from '../../../../stories/fixtures/summaries/three-groups.json'
import { laterParts } from '../state/later.tsx'
import '../styles.css'
import { DimensionRadar, type DimensionRadarProps } from './dimension-radar.tsx'
import { radarParts } from './parts.ts'
import type { RadarParts } from './radar-context.ts'
import { radarWith } from './radar-figure.tsx'

let root: Root | undefined
beforeEach(() => page.viewport(1000, 900))
afterEach(async () => {
  await act(async () => root?.unmount())
  root = undefined
  cleanup()
  document.body.replaceChildren()
})

interface Held {
  /** The radar as a browser first has it: its later parts still have to come. */
  readonly light: (props: DimensionRadarProps) => ReactElement
  readonly come: () => Promise<void>
  readonly fail: () => Promise<void>
}

function heldRadar(): Held {
  let resolve: (parts: RadarParts) => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const coming = new Promise<RadarParts>((...settle) => {
    ;[resolve, reject] = settle
  })
  const Light = radarWith(laterParts(() => coming))
  return {
    light: (props) => (
      <StrictMode>
        <Light {...props} />
      </StrictMode>
    ),
    come: () => act(async () => resolve(radarParts)),
    fail: () => act(async () => reject(new Error('offline'))),
  }
}

function serve(props: DimensionRadarProps): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = renderToString(
    <StrictMode>
      <DimensionRadar {...props} />
    </StrictMode>,
  )
  document.body.append(host)
  return host
}

/** Takes over what the server sent; the result tells whether React had to complain. */
async function hydrate(host: HTMLElement, element: ReactElement): Promise<() => void> {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const onRecoverableError = vi.fn()
  await act(async () => {
    root = hydrateRoot(host, element, { onRecoverableError })
  })
  return () => {
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
  }
}

const parts = ['about', 'problem-list', 'summary-sentence', 'drawing', 'data-table', 'source']
const found = (host: HTMLElement): (Element | null)[] =>
  parts.map((part) => host.querySelector(`[data-part=${part}]`))

describe('in a page from the server', () => {
  const cases: [string, DimensionRadarProps][] = [
    ['three groups', { summary: threeGroups }],
    ['hidden cells', { summary: hiddenCells, detail: 'brief' }],
    ['a dot plot', { summary: threeGroups, defaultView: 'dot-plot' }],
    ['many groups', { summary: fortyGroups }],
    ['bad data', { summary: { groups: 3 } as never }],
    ['no data', {}],
  ]

  it.each(cases)(
    'leaves all that was sent until the rest is there, and takes it over then: %s',
    async (_, props) => {
      const { light, come } = heldRadar()
      const host = serve(props)
      const sent = found(host)
      expect(sent.some((part) => part !== null)).toBe(true)
      const words = sent.map((part) => part?.textContent)
      const expectNoComplaint = await hydrate(host, light(props))
      await act(() => new Promise((resolve) => setTimeout(resolve, 100)))
      // Measured, the page draws one of two sizes; all else is as it was.
      const kept = found(host)
      sent.forEach((part, index) => {
        if (parts[index] === 'drawing') expect(kept[index] === null).toBe(part === null)
        else expect(kept[index]).toBe(part)
      })
      await come()
      await waitFor(() =>
        expect(
          host.querySelector('[data-mounted], [data-state=error], [data-state=empty]'),
        ).not.toBeNull(),
      )
      // Where it is made anew, it says the same.
      for (const [index, part] of found(host).entries()) {
        if (parts[index] !== 'drawing') expect(part?.textContent).toBe(words[index])
      }
      expectNoComplaint()
    },
  )

  it('leaves every fact where the rest does not load', async () => {
    const { light, fail } = heldRadar()
    const host = serve({ summary: hiddenCells })
    const expectNoComplaint = await hydrate(host, light({ summary: hiddenCells }))
    await fail()
    expect(within(host).getByRole('table')).toBeTruthy()
    expect(host.textContent).toContain('Source: Listening round, October 2026.')
    expectNoComplaint()
  })
})

describe('in a page without a server', () => {
  it('draws a plain radar at once and the rest after it', async () => {
    const { light, come } = heldRadar()
    render(light({ summary: threeGroups }))
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0)
    expect(screen.getByRole('list', { name: 'Groups' })).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
    await come()
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Dot plot' })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Copy or download/ })).toBeTruthy()
  })

  it.each([
    ['text of a file', JSON.stringify(threeGroups) as never],
    ['a long scale', { ...threeGroups, scale: { min: 0, max: 100 } }],
    ['Greek names', { groups: [{ label: 'Α', cells: { outcomes: 3 } }], title: 'Αξίες' }],
  ])('draws what takes more once that is there: %s', async (_, summary) => {
    const { light, come } = heldRadar()
    render(light({ summary }))
    await come()
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0)
  })
})
