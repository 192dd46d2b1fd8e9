import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleArbitrary } from '../../../core/test/arbitraries.ts'
import { chartAxis } from './chart-axis.ts'

const axisOf = (min: number, max: number, step?: number) =>
  chartAxis({ min, max, labels: {}, ...(step !== undefined && { step }) })

describe('chartAxis', () => {
  it.each([
    [1, 5, 0, 1, '[<0.5]"";0'],
    [0, 10, -2, 2, '[<-1]"";0'],
    [0, 100, -25, 25, '[<-12.5]"";0'],
    [0, 1, -0.25, 0.25, '[<-0.125]"";0.00'],
    [1, 7, 0, 1, '[<0.5]"";0'],
    [-3, 3, -4, 1, '[<-3.5]"";[<0]-0;0'],
  ])('puts the minimum of %d to %d on its own ring', (min, max, center, unit, format) => {
    expect(axisOf(min, max)).toEqual({ min: center, max, unit, format })
  })

  it('keeps to a scale’s own steps', () => {
    expect(axisOf(0, 1, 0.1).unit).toBe(0.2)
    expect(axisOf(1, 10, 1).unit).toBe(1.5 * 2)
  })

  it('has rings at both ends of any scale, the inner one at 9 to 25 % of the radius', () => {
    fc.assert(
      fc.property(scaleArbitrary, (scale) => {
        const { min, max, unit } = chartAxis(scale)
        const range = scale.max - scale.min
        expect(max).toBe(scale.max)
        expect(Math.abs(min + unit - scale.min)).toBeLessThanOrEqual(range * 1e-6)
        const steps = (max - min) / unit
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-5)
        expect(unit / (max - min)).toBeGreaterThan(0.09)
        expect(unit / (max - min)).toBeLessThanOrEqual(0.2501)
      }),
    )
  })
})
