/** A letter of a script that runs right to left, and no other letter before it. */
const rightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u

/**
 * The direction that a text's own first strong letter gives it, as the Unicode bidirectional algorithm would; left to
 * right goes without saying.
 */
export const textDirection = (text: string): 'rtl' | undefined =>
  rightToLeft.test(text) ? 'rtl' : undefined
