/** A number as people write one, and whether its decimals stood after a comma. */
export interface WrittenNumber {
  readonly value: number
  readonly hasComma: boolean
  readonly isPercent: boolean
}

/**
 * Reads a whole text as one number: a sign, digits, one point or comma before decimals, an optional percent sign.
 * Undefined for all else, for numbers that groups of thousands make ambiguous (`1,000` where the scale goes that far) and
 * for what is not finite.
 *
 * @param most the scale's largest number
 */
export function readNumber(text: string, most: number): WrittenNumber | undefined {
  const match =
    /^([+\u2212-]?)(\d{1,15})(?:([.,])(\d{1,20}))?(?:[eE]([+-]?\d{1,3}))?(\s?%)?$/u.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', mark = '', decimals = '', exponent = '0', percent] = match
  if (mark === ',' && decimals.length === 3 && most >= 1000 && !whole.startsWith('0')) {
    return undefined
  }
  const size = Number(`${whole}.${decimals || '0'}e${exponent}`)
  if (!Number.isFinite(size)) return undefined
  const value = sign && sign !== '+' ? -size || 0 : size
  return { value, hasComma: mark === ',', isPercent: percent !== undefined }
}
