import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../styles.css'
import { type DimensionCardSelection, DimensionCards } from './dimension-cards.tsx'

beforeEach(() => page.viewport(1024, 768))
afterEach(cleanup)

describe('DimensionCards', () => {
  it('folds what stands under a definition, and opens it by keyboard', async () => {
    render(<DimensionCards dimensions={['community-engagement']} />)
    const said = screen.getByText(/stressed the importance/)
    expect(said.checkVisibility()).toBe(false)
    screen.getByText('Who said what (10 passages)').focus()
    await userEvent.keyboard('{Enter}')
    expect(said.checkVisibility()).toBe(true)
  })

  it('sets community and organizations side by side at equal width where all is open', () => {
    render(<DimensionCards detail="full" dimensions={['community-engagement']} />)
    const boxes = ['community', 'organizational'].map((voice) =>
      document.querySelector(`[data-voice="${voice}"]`)?.getBoundingClientRect(),
    )
    expect(boxes[0]?.width).toBeCloseTo(boxes[1]?.width ?? 0, 0)
    expect(boxes[0]?.top).toBeCloseTo(boxes[1]?.top ?? 0, 0)
  })

  it('reports the dimension that a reader chose', async () => {
    const chosen: DimensionCardSelection[] = []
    render(<DimensionCards onSelect={(one) => chosen.push(one)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Choose: Outcomes' }))
    expect(chosen).toEqual([{ dimension: 'outcomes' }])
  })
})
