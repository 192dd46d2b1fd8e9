import type { Lang } from '../model/framework.ts'

/** The direction that a language is written in, from its BCP 47 tag. */
export const languageDirection = (lang: Lang): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/.test(lang) ? 'rtl' : 'ltr'
