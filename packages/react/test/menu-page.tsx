import { render, screen, waitFor } from '@testing-library/react'
import {
  camdenOutline,
  english,
  type Language,
  type Scene,
  summaryFromValues,
  type Table,
} from '@value-framework/core'
import { StrictMode } from 'react'
import { expect, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { FigureOwn } from '../src/menu/figure-contents.ts'
import { Menu } from '../src/menu/menu.tsx'
import type { FrameworkSettings, Resolved } from '../src/provider/provider.tsx'
import '../src/menu/styles.css'

const scene: Scene = {
  figure: 'dimension-radar',
  size: 'compact',
  width: 240,
  height: 120,
  title: 'Radar of 4 ratings',
  description: 'Outcomes stand highest.',
  lang: 'en',
  marks: [
    { type: 'circle', part: 'marker', cx: 60, cy: 60, r: 40, fill: 'series-1' },
    {
      type: 'text',
      part: 'title',
      x: 120,
      y: 60,
      text: 'Outcomes',
      size: 14,
      fill: 'ink',
      anchor: 'start',
    },
  ],
}
export const table: Table = {
  caption: 'How we see it',
  lang: 'en',
  dir: 'ltr',
  head: ['Group', 'Outcomes'],
  rows: [[{ text: 'Residents' }, { text: '3.5', value: 3.5 }]],
  notes: ['Source: Partner survey'],
}
export const chart: FigureOwn = {
  figure: 'dimension-radar',
  title: 'How we see it',
  alt: 'Radar of 4 ratings',
  summary: summaryFromValues([4, 3, 5, 2], camdenOutline),
  source: 'Partner survey',
  scene: () => scene,
  table: () => table,
}
export const cards: FigureOwn = {
  figure: 'question-prompt-cards',
  title: 'Questions to ask',
  alt: 'Six cards',
  table: () => table,
  text: () => 'Who decides?\nWho is asked?\n\nWhat <lasts>?',
}
export const settings = (language: Language, toolbar: Toolbar = {}): Resolved => ({
  framework: camdenOutline,
  language,
  dir: language.dir,
  toolbar: { current: toolbar },
})

type Toolbar = Pick<FrameworkSettings, 'menu' | 'onExport'>

export function show(contents: FigureOwn, language: Language = english, toolbar?: Toolbar) {
  return render(
    <StrictMode>
      <div data-vf="dimension-radar" lang={language.id} dir={language.dir}>
        <Menu contents={contents} settings={settings(language, toolbar)} />
        <button type="button">After</button>
      </div>
    </StrictMode>,
  )
}

export async function open(name = 'Copy or download: How we see it') {
  const button = screen.getByRole('button', { name })
  await userEvent.click(button)
  await screen.findByRole('status')
  return button
}

/** What a screen reader calls a control. */
export function nameOf(control: Element): string | null {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? []
  if (ids.length === 0) return control.getAttribute('aria-label') ?? control.textContent
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

export const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }))

export const said = (words: string | RegExp): Promise<void> =>
  waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words))

/** What the page hands to the browser's downloads. */
export function downloads(): { name: string; file: Promise<Blob> }[] {
  const taken: { name: string; file: Promise<Blob> }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    taken.push({ name: this.download, file: fetch(this.href).then((answer) => answer.blob()) })
  })
  return taken
}

/** What copy events carry, by media type. */
export function carried(): (type: string) => string | undefined {
  const { mock } = vi.spyOn(DataTransfer.prototype, 'setData')
  return (type) => mock.calls.findLast((call) => call[0] === type)?.[1]
}

/** What the page writes to the clipboard without an event. */
export function clipboard(): ClipboardItem[] {
  const items: ClipboardItem[] = []
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (written) => {
    items.push(...written)
    for (const item of written) await Promise.all(item.types.map((type) => item.getType(type)))
  })
  return items
}

export const textOf = async (item: ClipboardItem | undefined, type: string): Promise<string> =>
  (await item!.getType(type)).text()

export async function pixels(file: Blob) {
  const bitmap = await createImageBitmap(file)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data],
  }
}
