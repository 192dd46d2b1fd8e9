import type { PageBlock } from '../page/page-content.ts'
import { frameWidth } from './site-figure.ts'

/**
 * About how high a figure is in a frame, in CSS pixels: what to reserve before the frame tells its own height, and what
 * stays where nobody listens. As measured in Chromium with the brief's content.
 */
export const frameHeight = (blocks: readonly PageBlock[]): number => {
  const picture = blocks.find((block) => block.type === 'picture')
  if (picture) return Math.round((picture.scene.height * frameWidth) / picture.scene.width) + 32
  return 160 + blocks.reduce((height, block) => height + contentHeight(block), 0)
}

function contentHeight(block: PageBlock): number {
  // Two cards a row.
  if (block.type === 'cards') return Math.ceil(block.cards.length / 2) * 460
  if (block.type !== 'table') return 0
  const { head, rows } = block.table
  // A line of a cell holds about so many characters, and is 21 px high.
  const perLine = Math.max(8, Math.floor(frameWidth / head.length / 8))
  const lines = rows.map((row) => Math.max(...row.map(({ text }) => text.length / perLine)))
  return lines.reduce((height, count) => height + Math.ceil(count) * 21 + 40, 0)
}
