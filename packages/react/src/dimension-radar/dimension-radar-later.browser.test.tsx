import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeAll, vi } from 'vitest'
import { DimensionRadar } from './dimension-radar-light.tsx'

/** The tests of the component once more, on the one that browsers get, when all of it has loaded. */
vi.mock('./dimension-radar.tsx', async () => await import('./dimension-radar-light.tsx'))

const appears = (name: string): Promise<void> =>
  waitFor(() => {
    if (!document.querySelector(`[data-part=${name}]`)) throw new Error(`no ${name} yet`)
  })

beforeAll(async () => {
  const values = [1, 2, 3, 4]
  render(<DimensionRadar summary={{ groups: 3 } as never} />)
  await appears('problem')
  render(<DimensionRadar values={values} defaultView="dot-plot" />)
  await appears('drawing')
  cleanup()
  const point = { group: 'group-1', dimension: 'outcomes' }
  render(<DimensionRadar values={values} focusedPoint={point} />)
  await appears('value-card')
  fireEvent.click(await screen.findByRole('button', { name: 'Outcomes' }))
  await appears('dimension-panel')
  cleanup()
})

await import('./dimension-radar.browser.test.tsx')
