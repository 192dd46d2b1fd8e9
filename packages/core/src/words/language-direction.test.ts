import { expect, it } from 'vitest'
import { languageDirection } from './language-direction.ts'

it('reads the direction of a language from its tag', () => {
  expect(['ar', 'ar-EG', 'he', 'fa-AF', 'ckb'].map(languageDirection)).toEqual(
    Array.from({ length: 5 }, () => 'rtl'),
  )
  expect(['en', 'es-MX', 'arn', 'pseudo', ''].map(languageDirection)).toEqual(
    Array.from({ length: 5 }, () => 'ltr'),
  )
})
