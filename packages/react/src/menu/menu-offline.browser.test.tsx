import { render, screen } from '@testing-library/react'
import { english } from '@value-framework/core'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Menu } from './menu.tsx'

vi.mock('./menu-panel.tsx', () => {
  throw new Error('offline')
})

it('says so where the menu cannot load', async () => {
  const empty = { caption: '', lang: 'en', dir: 'ltr', head: [], rows: [], notes: [] } as const
  const take = { name: 'Table', alt: 'A table', caption: 'Table', table: () => empty }
  render(<Menu take={take} settings={{ framework: {} as never, language: english, dir: 'ltr' }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Copy or download: Table' }))
  expect((await screen.findByRole('alert')).textContent).toBe(
    'The menu did not load. Check your connection and try again.',
  )
})
