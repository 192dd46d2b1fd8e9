import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from './file-name.ts'

it.each([
  ['How we see it, spring 2026', 'how-we-see-it-spring-2026.png'],
  ['¿Qué importa? Año 1', 'que-importa-ano-1.png'],
  ['كيف نراه', 'value-framework.png'],
  ['../../etc/passwd', 'etc-passwd.png'],
  ['', 'value-framework.png'],
])('names a file for %j', (name, file) => {
  expect(fileName(name, 'png')).toBe(file)
})

it('gives every title a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(fileName(name, 'csv')).toMatch(/^(?=.{1,60}\.csv$)[a-z0-9]+(-[a-z0-9]+)*\.csv$/)
    }),
  )
})
