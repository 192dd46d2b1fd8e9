import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { gridOf, type Opened, paste, type Served, soon } from './served.ts'

/** A table as Excel copies it: names on both sides, decimal commas, words, a row that is no dimension. */
export const table = [
  '\tResidents\tHealth care\tCounty',
  'Intrinsic benefits\t4\t3,5\ttoo few',
  'Community engagement\t5\t3\t4',
  'Outcomes\t3\t5\t4',
  'Sustainable system-level change\tnot asked\t4\t2',
  'Average\t4\t4\t3',
].join('\r\n')

export const pasted = [
  ['Residents', 'Health care', 'County'],
  ['4', '3.5', 'Too few'],
  ['5', '3', '4'],
  ['3', '5', '4'],
  ['Not asked', '4', '2'],
]

export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`)
export const said = (page: Page): Locator => page.getByRole('status').last()
export const menuItem = (page: Page, name: string): Locator =>
  page.locator('[data-area="menu-button"]').filter({ has: page.getByText(name, { exact: true }) })
export const figure = (page: Page): Locator => page.locator('[data-vf="dimension-radar"]')

/** The page after a table was pasted into it. */
export async function withTable(
  served: Served,
  options?: Parameters<Served['open']>[1],
): Promise<Opened> {
  const opened = await served.open(served.address, options)
  await cell(opened.page, 1, 0).click()
  await paste(opened.page, table)
  await expect.poll(() => gridOf(opened.page), soon).toEqual(pasted)
  return opened
}
