import type { Meta, StoryObj } from '@storybook/react-vite'
import { tableToMarkdown } from '@value-framework/core'
import {
  DimensionRadar,
  type FigureAction,
  QuestionPromptCards,
  SectorComparisonTable,
} from '@value-framework/react'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import hiddenCells from './fixtures/summaries/hidden-cells.json'
import threeGroups from './fixtures/summaries/three-groups.json'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof DimensionRadar> = {
  title: 'Reports/Toolbar',
  component: DimensionRadar,
  args: { summary: threeGroups, detail: 'brief', onExport: fn() },
  argTypes: { summary: { control: false }, framework: { control: false } },
}
export default meta

type Story = StoryObj<typeof DimensionRadar>

/** Opens the menu of the first figure and waits until what it offers is there. */
async function open(canvasElement: HTMLElement): Promise<HTMLElement> {
  const found = () => canvasElement.querySelector<HTMLElement>('[data-part="menu-button"]')
  await waitFor(() => expect(found()).not.toBeNull())
  await userEvent.click(found() as HTMLElement)
  return await waitFor(() => within(canvasElement).getByRole('list', { name: /Copy|Copiar|نسخ/ }))
}

/** The button at the top of every figure. What is behind it loads when a reader reaches for it. */
export const Closed: Story = {}

/** All that a chart offers: copies named by where they go, files, print and full screen. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement)
  },
}

/** A table has no drawing: it is copied, saved as CSV and printed. */
export const OpenOnATable: Story = {
  render: ({ onExport }) => <SectorComparisonTable onExport={onExport} />,
  play: async ({ canvasElement }) => {
    await open(canvasElement)
  },
}

/** Cards are copied as a table for documents and as text for messages. */
export const OpenOnCards: Story = {
  render: ({ onExport }) => <QuestionPromptCards onExport={onExport} />,
  play: async ({ canvasElement }) => {
    await open(canvasElement)
  },
}

/** By keyboard: Tab walks through the entries, Esc closes and gives the focus back. A line says what happened. */
export const ByKeyboard: Story = {
  args: { summary: hiddenCells },
  globals: { locale: 'en' },
  play: async ({ canvasElement, args }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await open(canvasElement)
    const copy = canvas.getByRole('button', { name: 'Copy for Word or Docs' })
    await userEvent.tab()
    await expect(copy).toHaveFocus()
    const save = canvas.getByRole('button', { name: 'Download CSV' })
    save.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getByText(/^Download started: .+\.csv$/)).toBeVisible())
    await expect(args.onExport).toHaveBeenCalledWith(
      expect.objectContaining({ figure: 'dimension-radar', kind: 'download', format: 'csv' }),
    )
  },
}

/** `menu="none"` leaves it out, for one figure or, on a provider, for all. */
export const Off: Story = { args: { menu: 'none' } }

const markdown: FigureAction = {
  id: 'markdown',
  label: 'Markdown',
  hint: 'For wikis and code forges',
  group: 'download',
  run: ({ table }) => ({
    extension: 'md',
    content: tableToMarkdown(table()),
    type: 'text/markdown',
  }),
}

const toReport: FigureAction = {
  id: 'to-report',
  label: 'Add to my report',
  group: 'more',
  fits: ({ scene }) => scene !== undefined,
  run: async () => undefined,
}

/** A page’s own entries stand beside the others and get the figure: its summary, drawing, table and words. */
export const Extended: Story = {
  args: { menu: { actions: [markdown, toReport] } },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await open(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Markdown' }))
    await waitFor(() => expect(canvas.getByText(/\.md$/)).toBeVisible())
  },
}

/**
 * In a frame that may only run scripts, as content systems embed figures: no downloads, no print, no full screen. Copies
 * work there too, by the browser’s copy event.
 */
export const LockedFrame: Story = {
  beforeEach: () => {
    const frame = window.frameElement
    frame?.setAttribute('sandbox', 'allow-scripts allow-same-origin')
    return () => frame?.removeAttribute('sandbox')
  },
  play: async ({ canvasElement }) => {
    await open(canvasElement)
  },
}

/** On a phone the menu stays inside the screen. */
export const Phone: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await open(canvasElement)
    const panel = canvasElement.querySelector('[data-part="menu-panel"]') as HTMLElement
    const { left, right } = panel.getBoundingClientRect()
    await expect(left).toBeGreaterThanOrEqual(0)
    await expect(right).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** In Spanish, with numbers and inches as readers in the United States expect. */
export const Spanish: Story = {
  args: { lang: 'es', numbers: 'es-US' },
  globals: { locale: 'es' },
  play: async ({ canvasElement }) => {
    await open(canvasElement)
  },
}

/** In Arabic the menu runs from the right. */
export const Arabic: Story = {
  args: { lang: 'ar', dir: 'rtl' },
  globals: { locale: 'ar' },
  play: async ({ canvasElement }) => {
    await open(canvasElement)
  },
}
