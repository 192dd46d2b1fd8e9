import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, vi } from 'vitest'
import { DimensionRadar } from './dimension-radar-light.tsx'

/** The tests of the component once more, on the one that browsers get, when all of it has loaded. */
vi.mock('./dimension-radar.tsx', async () => await import('./dimension-radar-light.tsx'))

const partOf = (name: string): Element | null => document.querySelector(`[data-part=${name}]`)

beforeAll(async () => {
  const values = [1, 2, 3, 4]
  render(<DimensionRadar summary={{ groups: 3 } as never} />)
  await waitFor(() => expect(partOf('problem')).not.toBeNull())
  render(<DimensionRadar values={values} defaultView="dot-plot" />)
  await waitFor(() => expect(partOf('drawing')).not.toBeNull())
  cleanup()
  const point = { group: 'group-1', dimension: 'outcomes' }
  render(<DimensionRadar values={values} focusedPoint={point} />)
  await waitFor(() => expect(partOf('value-card')).not.toBeNull())
  fireEvent.click(await screen.findByRole('button', { name: 'Outcomes' }))
  await waitFor(() => expect(partOf('dimension-panel')).not.toBeNull())
  cleanup()
})

await import('./dimension-radar.browser.test.tsx')
