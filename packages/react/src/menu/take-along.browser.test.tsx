import { cleanup, screen } from '@testing-library/react'
import {
  english,
  lintPortableSvg,
  tableToCsv,
  tableToHtml,
  tableToTsv,
} from '@value-framework/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  cards,
  carried,
  chart,
  clipboard,
  downloads,
  open,
  pixels,
  press,
  said,
  show,
  table,
  textOf,
} from '../../test/menu-page.tsx'
import type { FigureExport } from './figure-action.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('copying', () => {
  it('puts the table on the clipboard as markup and as words', async () => {
    const copied = carried()
    const onExport = vi.fn<(exported: FigureExport) => void>()
    show(chart, english, { onExport })
    await open()
    await press('Copy table')
    await said('Table copied. You can paste it now.')
    expect(copied('text/html')).toBe(tableToHtml(table))
    expect(copied('text/plain')).toBe(tableToTsv(table))
    expect(onExport.mock.calls).toEqual([
      [{ figure: 'dimension-radar', kind: 'copy', format: 'table' }],
    ])
  })

  it('is pasted by the browser as a table', async () => {
    show(chart)
    await open()
    await press('Copy table')
    await said('Table copied.')
    const paper = document.createElement('div')
    paper.contentEditable = 'true'
    paper.style.height = '100px'
    document.body.append(paper)
    const plain = new Promise<string>((done) =>
      paper.addEventListener('paste', (event) => done(event.clipboardData!.getData('text/plain'))),
    )
    await userEvent.keyboard('{Escape}')
    paper.focus()
    await userEvent.keyboard('{Control>}v{/Control}')
    expect(await plain).toBe(tableToTsv(table))
    expect(paper.querySelector('caption')?.textContent).toBe('How we see it')
    paper.remove()
  })

  it('leaves no listener behind: a later copy is the page’s own', async () => {
    show(chart)
    await open()
    await press('Copy table')
    await said('Table copied.')
    const copied = carried()
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: new DataTransfer() }))
    expect(copied('text/html')).toBeUndefined()
  })

  it('writes the table without an event where the browser sends none', async () => {
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const items = clipboard()
    show(chart)
    await open()
    await press('Copy table')
    await said('Table copied.')
    expect(await textOf(items[0], 'text/html')).toBe(tableToHtml(table))
    expect(await textOf(items[0], 'text/plain')).toBe(tableToTsv(table))
  })

  it('puts the picture on the clipboard at twice its size, on a ground, with density and words', async () => {
    const items = clipboard()
    show(chart)
    await open()
    await press('Copy picture')
    await said('Picture copied.')
    const file = await items[0]!.getType('image/png')
    const { width, height, at } = await pixels(file)
    expect([width, height]).toEqual([480, 240])
    expect(at(120, 120)).toEqual([0, 0x72, 0xb2, 255])
    expect(at(470, 10)).toEqual([255, 255, 255, 255])
    const bytes = await file.arrayBuffer()
    const text = new TextDecoder('latin1').decode(bytes)
    expect(new DataView(bytes).getUint32(text.indexOf('pHYs') + 4)).toBe(Math.round(192 / 0.0254))
    expect(text).toContain('Description\0\0\0\0\0Radar of 4 ratings')
  })

  it('offers words where they are the natural form', async () => {
    const copied = carried()
    show(cards)
    await open('Copy or download: Questions to ask')
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent)
    expect(names).toEqual([
      'Copy or download: Questions to ask',
      'Copy for Word or Docs',
      'Copy text',
      'CSV',
      'Print',
      'Full screen',
      'After',
    ])
    await press('Copy text')
    await said('Text copied.')
    expect(copied('text/plain')).toBe(cards.text!())
    expect(copied('text/html')).toBe(
      '<div lang="en" dir="ltr"><p>Who decides?<br>Who is asked?</p><p>What &lt;lasts&gt;?</p></div>',
    )
  })

  it.each([
    ['is refused', () => vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'))],
    ['is missing', () => vi.stubGlobal('ClipboardItem', undefined)],
  ])('carries the picture as markup where the clipboard %s', async (_, refuse) => {
    refuse()
    const copied = carried()
    show(chart)
    await open()
    await press('Copy picture')
    await said('Picture copied.')
    const page = new DOMParser().parseFromString(copied('text/html')!, 'text/html')
    const image = page.querySelector('img')!
    expect([image.width, image.height, image.alt]).toEqual([240, 120, 'Radar of 4 ratings'])
    const file = await fetch(image.src).then((answer) => answer.blob())
    expect((await pixels(file)).width).toBe(480)
    expect(copied('text/plain')).toBe('Radar of 4 ratings')
  })

  it('says so, and what to do, where nothing can be copied', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'))
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const onExport = vi.fn<(exported: FigureExport) => void>()
    show(chart, english, { onExport })
    await open()
    await press('Copy table')
    await said('Your browser did not let this page copy. Try a download instead.')
    expect(onExport).not.toHaveBeenCalled()
  })
})

describe('downloading', () => {
  it('saves the table as the same file everywhere', async () => {
    const taken = downloads()
    show(chart)
    await open()
    await press('Download CSV')
    await said('Download started: how-we-see-it.csv')
    const bytes = new Uint8Array(await (await taken[0]!.file).arrayBuffer())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      tableToCsv(table, { bom: true }),
    )
  })

  it('saves a drawing that office programs read', async () => {
    const taken = downloads()
    show(chart)
    await open()
    await press('Download SVG')
    await said('how-we-see-it.svg')
    const svg = await (await taken[0]!.file).text()
    expect(lintPortableSvg(svg)).toEqual([])
    expect(svg).toContain('#0072B2')
    expect(svg).toContain('data-part="ground"')
  })

  it('saves a picture', async () => {
    const taken = downloads()
    show(chart)
    await open()
    await press('Download PNG, twice as fine')
    await said('how-we-see-it.png')
    expect(taken[0]!.name).toBe('how-we-see-it.png')
    expect((await pixels(await taken[0]!.file)).width).toBe(480)
  })

  it('says so where a file cannot be made', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    const taken = downloads()
    show(chart)
    await open()
    await press('Download PNG')
    await said('The file could not be made. Try another format.')
    expect(taken).toEqual([])
  })
})
