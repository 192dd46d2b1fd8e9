/** A letter of a script that runs right to left, and no other letter before it. */
const rightToLeft =
  /^[^A-Za-z\u00aa-\u024f\u0370-\u058f\u0900-\u1fff\u2c00-\ud7ff]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * The direction that a text's own first strong letter gives it, as the Unicode bidirectional algorithm would; left to
 * right goes without saying.
 */
export const textDirection = (text: string): 'rtl' | undefined =>
  rightToLeft.test(text) ? 'rtl' : undefined
