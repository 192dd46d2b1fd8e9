/** A letter, mark or digit of a script that runs right to left, with no letter of another before it. */
const rightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u

/** The direction that a text's own first strong letter gives it, as the Unicode bidirectional algorithm would. */
export const textDirection = (text: string): 'ltr' | 'rtl' =>
  rightToLeft.test(text) ? 'rtl' : 'ltr'
