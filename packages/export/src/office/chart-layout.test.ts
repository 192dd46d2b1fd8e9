import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineArbitrary } from '../../../core/test/arbitraries.ts'
import { chartLayout } from './chart-layout.ts'
import { chartText } from './chart-text.ts'
import { fileTextWidth } from './text-lines.ts'

const size = { width: 6.7, height: 4 }
const names = [
  'Intrinsic benefits',
  'Community engagement',
  'Outcomes',
  'Sustainable system-level change',
]

describe('chartLayout', () => {
  it('leaves the names of the brief whole', () => {
    const { categories, fontSize } = chartLayout(names, {
      size,
      title: undefined,
      legend: ['Group'],
    })
    expect(categories).toEqual(names)
    expect(fontSize).toBeGreaterThanOrEqual(11)
  })

  it('keeps the rings round, inside the chart, and clear of names beside them', () => {
    fc.assert(
      fc.property(
        fc.array(lineArbitrary(200), { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        (labels, small) => {
          const room = small ? { width: 3.2, height: 2.6 } : size
          const layout = chartLayout(labels, {
            size: room,
            title: small ? 'A' : undefined,
            legend: [],
          })
          const { x, y, width, height } = layout.plot
          expect(Math.abs(width * room.width - height * room.height)).toBeLessThan(0.01)
          expect(x + width).toBeLessThanOrEqual(1.0001)
          expect(y + height).toBeLessThanOrEqual(1.0001)
          expect(width).toBeGreaterThan(0)
          layout.categories.forEach((label, index) => {
            const across = Math.sin((index / labels.length) * 2 * Math.PI)
            if (across < 0.01) return
            const end = (x + width / 2 + (width / 2) * across) * room.width * 72
            const fits = end + fileTextWidth(label, layout.fontSize) <= room.width * 72 + 1
            expect(fits || layout.fontSize <= 10).toBe(true)
          })
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('chartText', () => {
  it('leaves a name of up to sixty characters as it is', () => {
    expect(chartText('x'.repeat(60))).toBe('x'.repeat(60))
  })

  it('takes the middle out of a longer one, so that names stay apart at both ends', () => {
    const long = `${'The people of the county who were asked '.repeat(3)}in the north`
    expect([...chartText(long)].length).toBeLessThanOrEqual(60)
    expect(chartText(long)).toMatch(/^The people.*….*in the north$/)
  })
})
