import { describe, expect, it } from 'vitest'
import { budgets, emptyLongTexts } from './sizes.ts'

describe('sizes', () => {
  it('leave labels and structure of the content pack in the weight, and quotations out', () => {
    const long = 'a long quotation '.repeat(6)
    const source = `export const a = { id: "outcomes", text: "${long}", more: ['${long}', 'short'] }`
    expect(emptyLongTexts(source)).toBe(
      `export const a = { id: "outcomes", text: '', more: ['', 'short'] }`,
    )
  })

  it('hold the radar to sixteen thousand bytes', () => {
    expect(budgets.DimensionRadar).toBeLessThanOrEqual(16)
  })
})
