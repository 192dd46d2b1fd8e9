import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { english, loadLanguage } from '@value-framework/core'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cards, chart, open, press, said, settings, show } from '../../test/menu-page.tsx'
import { Menu } from './menu.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('before a reader reaches for it', () => {
  it('is an empty space on the server, and the button keeps to that space', () => {
    const html = renderToString(<Menu take={chart} settings={settings(english)} />)
    expect(html).toBe('<div data-part="menu"></div>')
    const page = document.createElement('div')
    const space = document.createElement('div')
    page.dataset.vf = 'dimension-radar'
    space.dataset.part = 'menu'
    page.append(space)
    document.body.append(page)
    const before = space.getBoundingClientRect()
    page.remove()
    show(chart)
    const after = document.querySelector('[data-part="menu"]')!.getBoundingClientRect()
    expect([after.width, after.height]).toEqual([before.width, before.height])
    const { width, height } = screen.getByRole('button', { name: /^Copy/ }).getBoundingClientRect()
    expect([width, height]).toEqual([before.width, before.height])
  })

  it('shows one button and no choices', () => {
    show(chart)
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toHaveLength(2)
    expect(screen.queryByRole('status')).toBeNull()
  })
})

describe('by keyboard', () => {
  it('opens, walks in order, closes by Escape and returns focus', async () => {
    show(chart)
    const button = screen.getByRole('button', { name: 'Copy or download: How we see it' })
    await userEvent.tab()
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await userEvent.keyboard('{Enter}')
    expect((await screen.findByRole('status')).textContent).toBe('')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    const walked: (string | null)[] = []
    for (let stop = 0; stop < 5; stop += 1) {
      await userEvent.tab()
      walked.push(document.activeElement!.firstElementChild!.textContent)
    }
    expect(walked).toEqual([
      'Copy picture',
      'Copy table',
      'Download PNG',
      'Download SVG',
      'Download CSV',
    ])
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(button))
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('status')).toBeNull()
    await userEvent.keyboard(' ')
    await screen.findByRole('status')
    await userEvent.keyboard(' ')
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }))
  })

  it('closes when focus walks on', async () => {
    show(cards)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('status')
    for (let stop = 0; stop < 3; stop += 1) await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }))
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
  })

  it('works alike in browsers without popovers', async () => {
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!
    Reflect.deleteProperty(HTMLElement.prototype, 'popover')
    try {
      show(cards)
      const button = await open('Copy or download: Questions to ask')
      expect(screen.getByRole('button', { name: 'Copy text' })).toBeTruthy()
      await userEvent.keyboard('{Tab}{Escape}')
      expect(document.activeElement).toBe(button)
      expect(screen.queryByRole('button', { name: 'Copy text' })).toBeNull()
      await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}')
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }))
      expect(button.getAttribute('aria-expanded')).toBe('false')
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', popover)
    }
  })

  it('opens and closes by pointer', async () => {
    show(chart)
    const button = await open()
    await userEvent.click(button)
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull())
  })
})

describe('in a sandboxed frame', () => {
  afterEach(() => window.frameElement?.removeAttribute('sandbox'))

  it('offers no downloads where the frame drops them, and says where to go', async () => {
    window.frameElement!.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    show(chart)
    await open()
    expect(screen.getAllByRole('list')).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Download CSV' })).toBeNull()
    await press('Copy table')
    await said('This page is not allowed to copy. Open it in its own tab and try again.')
  })

  it('offers downloads where the frame allows them', async () => {
    window.frameElement!.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-downloads')
    show(chart)
    await open()
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeTruthy()
  })
})

describe('in another language', () => {
  it.each([
    ['es', 'Copiar o descargar: How we see it', 'Copiar tabla', 'Tabla copiada.'],
    ['ar', 'نسخ أو تنزيل: How we see it', 'نسخ الجدول', 'نُسخ الجدول.'],
  ])('speaks %s', async (lang, name, copy, done) => {
    show(chart, await loadLanguage(lang))
    const button = await open(name)
    const list = screen.getAllByRole('list')[0]!
    expect(list.closest('[lang]')?.getAttribute('lang')).toBe(lang)
    expect(within(list).getAllByRole('button')).toHaveLength(2)
    await press(copy)
    await said(done)
    const panel = document.querySelector('[data-part="menu-panel"]')!.getBoundingClientRect()
    expect(panel.top).toBeGreaterThanOrEqual(button.getBoundingClientRect().bottom)
    expect(panel.left).toBeGreaterThanOrEqual(0)
    expect(panel.right).toBeLessThanOrEqual(window.innerWidth)
  })
})
