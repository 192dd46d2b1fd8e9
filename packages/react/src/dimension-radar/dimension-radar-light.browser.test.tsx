import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import fortyGroups from '../../../../stories/fixtures/summaries/forty-groups.json'
import hiddenCells from '../../../../stories/fixtures/summaries/hidden-cells.json'
import threeGroups from '../../../../stories/fixtures/summaries/three-groups.json'
import { held, served, takenOver } from '../../test/held-parts.tsx'
import '../styles.css'
import { DimensionRadar, type DimensionRadarProps } from './dimension-radar.tsx'
import { radarParts } from './parts.ts'
import { radarWith } from './radar-figure.tsx'

beforeEach(() => page.viewport(1000, 900))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const heldRadar = () => held(radarParts, radarWith)

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
      const host = served(<DimensionRadar {...props} />)
      const sent = found(host)
      expect(sent.some((part) => part !== null)).toBe(true)
      const words = sent.map((part) => part?.textContent)
      const expectNoComplaint = await takenOver(host, light(props))
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
    const host = served(<DimensionRadar summary={hiddenCells} />)
    const expectNoComplaint = await takenOver(host, light({ summary: hiddenCells }))
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
    expect(screen.queryByRole('table')).toBeNull()
    await come()
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(screen.getByRole('list', { name: 'Groups' })).toBeTruthy()
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
