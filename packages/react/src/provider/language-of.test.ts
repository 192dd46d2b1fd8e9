import { describe, expect, it } from 'vitest'
import { languageOf, languageTag } from './language-of.ts'

const english = { lang: 'en', dir: 'ltr' } as const
const arabic = { lang: 'ar', dir: 'rtl' } as const

describe('languageOf', () => {
  it('says nothing where text and page agree', () => {
    expect(languageOf({ text: 'Why?', lang: 'en' }, english)).toEqual({})
  })

  it('marks a quotation on a page of another language or direction', () => {
    expect(languageOf({ text: 'Why?', lang: 'en' }, arabic)).toEqual({ lang: 'en', dir: 'ltr' })
    expect(languageOf({ text: '¿Por qué?', lang: 'es' }, english)).toEqual({ lang: 'es' })
    expect(languageOf({ text: 'Why?', lang: 'en' }, { lang: 'en', dir: 'rtl' })).toEqual({
      dir: 'ltr',
    })
  })

  it('lets the letters of a page’s own words give their direction', () => {
    expect(languageOf({ text: 'لماذا؟', lang: 'en' }, english, 'user')).toEqual({ dir: 'auto' })
    expect(languageOf({ text: 'Why?', lang: 'en' }, arabic, 'user')).toEqual({
      lang: 'en',
      dir: 'auto',
    })
  })

  it('writes the pseudo-language as a kind of English', () => {
    expect(languageTag('pseudo')).toBe('en-x-pseudo')
    expect(languageOf({ text: 'Ẃĥŷ?', lang: 'pseudo' }, arabic)).toEqual({
      lang: 'en-x-pseudo',
      dir: 'ltr',
    })
  })
})
