const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const strong = /[\u0041-\u005a\u0061-\u007a\u00aa-\u024f\u0370-\u08ff\u0900-\u1fff\u2c00-\ud7ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** The direction that a text's own first strong letter gives it, as the Unicode bidirectional algorithm would. */
export const textDirection = (text: string): 'ltr' | 'rtl' =>
  rightToLeft.test(strong.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
