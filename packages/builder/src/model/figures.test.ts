import { figureKinds } from '@value-framework/export'
import { expect, it } from 'vitest'
import { comparedGroups, figureNames, isDrawn, lackOf, showsNumbers } from './figures.ts'
import { newColumn } from './page.ts'
import { startPage } from './start-page.ts'
import { summaryOf } from './summary-of.ts'

const named = (count: number) =>
  summaryOf({
    ...startPage('en'),
    columns: Array.from({ length: count }, (_, at) => newColumn(at + 1, `Group ${at + 1}`)),
  })

it('offers every figure that becomes files', () => {
  expect([...figureNames].sort()).toEqual(figureKinds.map(({ name }) => name).sort())
})

it('knows as the files do which figures have a picture and which cannot be without numbers', () => {
  for (const kind of figureKinds) {
    const name = figureNames.find((one) => one === kind.name)
    expect([kind.name, name && isDrawn(name)]).toEqual([kind.name, kind.scene !== undefined])
    expect([kind.name, name && lackOf(name, undefined) === 'numbers']).toEqual([
      kind.name,
      kind.summary === 'needed',
    ])
  }
})

it('compares two to four groups', () => {
  expect(lackOf('perspective-comparison', named(1))).toBe('groups')
  expect(lackOf('perspective-comparison', named(2))).toBeUndefined()
  expect(lackOf('dimension-radar', named(1))).toBeUndefined()
  expect(comparedGroups(named(6)!)).toEqual(['group-1', 'group-2', 'group-3', 'group-4'])
})

it('shows numbers in the sector table as soon as a group says its sector', () => {
  const page = startPage('en')
  const [column] = page.columns
  const inSector = { ...page, columns: [{ ...column!, sector: 'county-government' }] }
  expect(showsNumbers('sector-comparison-table', summaryOf(page))).toBe(false)
  expect(showsNumbers('sector-comparison-table', summaryOf(inSector))).toBe(true)
  expect(showsNumbers('quote-cards', summaryOf(inSector))).toBe(false)
})
