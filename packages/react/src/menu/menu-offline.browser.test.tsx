import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { chart, show } from '../../test/menu-page.tsx'

vi.mock('./menu-panel.tsx', () => {
  throw new Error('offline')
})

it('says so where the menu cannot load', async () => {
  show(chart)
  await userEvent.click(screen.getByRole('button', { name: 'Copy or download: How we see it' }))
  expect((await screen.findByRole('alert')).textContent).toBe(
    'The menu did not load. Check your connection and try again.',
  )
})
