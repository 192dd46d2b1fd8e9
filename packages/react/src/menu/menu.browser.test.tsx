import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { english, loadLanguage } from '@value-framework/core'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  cards,
  chart,
  downloads,
  nameOf,
  open,
  press,
  said,
  settings,
  show,
} from '../../test/menu-page.tsx'
import type { FigureAction } from './figure-action.ts'
import type { FigureContents } from './figure-contents.ts'
import { Menu } from './menu.tsx'
import { printFigure } from './print-figure.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('before a reader reaches for it', () => {
  it('is an empty space on the server, and the button keeps to that space', () => {
    const html = renderToString(<Menu contents={chart} settings={settings(english)} />)
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
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US')
    show(chart)
    const button = screen.getByRole('button', { name: 'Copy or download: How we see it' })
    await userEvent.tab()
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await userEvent.keyboard('{Enter}')
    expect((await screen.findByRole('status')).textContent).toBe('')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    const walked: (string | null)[] = []
    for (let stop = 0; stop < 11; stop += 1) {
      await userEvent.tab()
      walked.push(nameOf(document.activeElement!))
    }
    expect(walked).toEqual([
      'Copy for Word or Docs',
      'Copy picture',
      'Copy table',
      'Download SVG',
      'Download PNG',
      'Download PNG, twice as fine',
      'Download PNG for print',
      'Width on paper, in inches',
      'Download CSV',
      'Print',
      'Full screen',
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
    for (let stop = 0; stop < 6; stop += 1) await userEvent.tab()
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
      await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}')
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
    expect(screen.queryByRole('button', { name: /^Download|Print/ })).toBeNull()
    expect(screen.queryByText('Download')).toBeNull()
    expect(screen.getByRole('button', { name: 'Copy for Word or Docs' })).toBeTruthy()
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

describe('set by the page', () => {
  const contentsSeen: FigureContents[] = []
  const deck: FigureAction = {
    id: 'deck',
    label: 'PowerPoint',
    hint: 'An editable chart',
    group: 'download',
    run: (contents) => {
      contentsSeen.push(contents)
      return { extension: 'pptx', content: new Uint8Array([1, 2, 3]), type: 'application/x-deck' }
    },
  }
  const report: FigureAction = {
    id: 'report',
    label: 'Add to my report',
    group: 'more',
    run: async () => undefined,
  }
  const broken: FigureAction = {
    id: 'broken',
    label: 'Send',
    group: 'copy',
    run: () => {
      throw new Error('offline')
    },
  }
  const elsewhere: FigureAction = { ...report, id: 'no', label: 'No', fits: () => false }
  const menu = { actions: [deck, report, broken, elsewhere] }

  it('is left out', () => {
    show(chart, english, { menu: 'none' })
    expect(document.querySelector('[data-part="menu"]')).toBeNull()
  })

  it('offers the page’s own entries, each in its part, where they fit', async () => {
    show(chart, english, { menu })
    await open()
    const part = (name: string) =>
      within(screen.getByRole('list', { name })).getAllByRole('listitem').at(-1)?.textContent
    expect([part('Copy'), part('Download'), part('More')]).toEqual([
      'Send',
      'PowerPointAn editable chart',
      'Add to my report',
    ])
    expect(screen.queryByRole('button', { name: 'No' })).toBeNull()
  })

  it('hands them the figure, and their file to the reader', async () => {
    const onExport = vi.fn()
    const taken = downloads()
    show(chart, english, { menu, onExport })
    await open()
    await press('PowerPoint')
    await said('Download started: how-we-see-it.pptx')
    expect((await taken[0]!.file).size).toBe(3)
    expect(contentsSeen.at(-1)).toMatchObject({
      figure: 'dimension-radar',
      title: 'How we see it',
      language: english,
      summary: chart.summary,
    })
    expect(contentsSeen.at(-1)?.scene?.().width).toBe(240)
    await press('Add to my report')
    await said('Done: Add to my report')
    expect(onExport.mock.calls).toEqual([
      [
        {
          figure: 'dimension-radar',
          kind: 'download',
          format: 'pptx',
          file: 'how-we-see-it.pptx',
        },
      ],
      [{ figure: 'dimension-radar', kind: 'more', format: 'report' }],
    ])
  })

  it('says so where one of them fails', async () => {
    const onExport = vi.fn()
    show(chart, english, { menu, onExport })
    await open()
    await press('Send')
    await said('This did not work: Send. Try another entry of this menu.')
    expect(onExport).not.toHaveBeenCalled()
  })
})

describe('a picture for print', () => {
  it('asks for a width that can be drawn, and goes to the field', async () => {
    const taken = downloads()
    show(chart)
    await open()
    const field = screen.getByRole('spinbutton')
    await userEvent.fill(field, '70')
    await press('Download PNG for print')
    await said(/^Give a width from \d+ to \d+ (cm|centimeters|inches)\.$/)
    expect(document.activeElement).toBe(field)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(taken).toEqual([])
    await userEvent.fill(field, '4')
    await userEvent.keyboard('{Enter}')
    await said('how-we-see-it.png')
    expect(field.getAttribute('aria-invalid')).toBeNull()
  })

  it('says what to do where the browser cannot draw it', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null))
    show(chart)
    await open()
    await press('Download PNG for print')
    await said('Your browser could not draw a picture of that size. Try a smaller width, or SVG.')
  })
})

describe('printing', () => {
  it('sets the figure apart inside a shadow root too, and the page back after', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const host = document.createElement('div')
    const shadow = host.attachShadow({ mode: 'open' })
    const figure = document.createElement('figure')
    const beside = document.createElement('p')
    shadow.append(beside, figure)
    const outside = document.createElement('p')
    document.body.append(outside, host)
    printFigure(figure)
    const asides = () => [beside, outside].map((one) => one.hasAttribute('data-vf-aside'))
    expect(asides()).toEqual([true, true])
    expect(shadow.adoptedStyleSheets).toHaveLength(1)
    expect(document.adoptedStyleSheets).toHaveLength(1)
    window.dispatchEvent(new Event('afterprint'))
    expect(asides()).toEqual([false, false])
    expect(shadow.adoptedStyleSheets.length + document.adoptedStyleSheets.length).toBe(0)
    host.remove()
    outside.remove()
  })

  it('says what to do where the page may not print', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => {
      throw new Error('no')
    })
    show(chart)
    await open()
    await press('Print')
    await screen.findByText(/did not let this page print/)
    expect(document.body.innerHTML).not.toContain('data-vf-aside')
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
    expect(within(list).getAllByRole('button')).toHaveLength(3)
    await press(copy)
    await said(done)
    const panel = document.querySelector('[data-part="menu-panel"]')!.getBoundingClientRect()
    expect(panel.top).toBeGreaterThanOrEqual(button.getBoundingClientRect().bottom)
    expect(panel.left).toBeGreaterThanOrEqual(0)
    expect(panel.right).toBeLessThanOrEqual(window.innerWidth)
  })
})
