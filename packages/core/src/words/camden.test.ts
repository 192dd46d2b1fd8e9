import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { frameworkTexts } from '../../content/framework-texts.ts'
import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { arabic } from './ar/index.ts'
import { english } from './en/index.ts'
import { camdenOutlineSpanish } from './es/camden.ts'
import { spanish } from './es/index.ts'
import { readText, translateFramework } from './text.ts'

const keysOf = (framework: Framework): string[] => frameworkTexts(framework).map(({ key }) => key)
const textsIn = ({ translations }: Language): [string, string][] =>
  translations.flatMap(({ texts }) => Object.entries(texts))
const textAt = (framework: Framework, key: string) =>
  frameworkTexts(framework).find((text) => text.key === key)?.text ?? ''

describe.each([spanish, arabic])('the translation into $name', (language) => {
  it('has no key that hits no text, and none twice', () => {
    const keys = textsIn(language).map(([key]) => key)
    expect(keysOf(camdenFramework)).toEqual(expect.arrayContaining(keys))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('puts each of its words where a reader of that language finds them', () => {
    const translated = translateFramework(camdenFramework, language)
    const read = new Map(frameworkTexts(translated).map(({ key, text }) => [key, text]))
    for (const [key, words] of textsIn(language)) {
      expect(readText(read.get(key) ?? '', language.id, 'en')).toEqual({
        text: words,
        lang: language.id,
      })
    }
  })

  it('is marked as the library’s', () => {
    const { translations } = translateFramework(camdenFramework, language)
    expect(translations?.[language.id]).toMatchObject({
      origin: 'library',
      note: expect.any(String),
    })
  })

  it('keeps the quoted English beside it', () => {
    const translated = translateFramework(camdenFramework, language)
    for (const { key, text } of frameworkTexts(translated)) {
      expect(readText(text, 'en', 'en')).toEqual({ text: textAt(camdenFramework, key), lang: 'en' })
    }
  })
})

describe('Spanish', () => {
  it('covers every text', () => {
    const keys = textsIn(spanish).map(([key]) => key)
    expect(keys.sort()).toEqual(keysOf(camdenFramework).sort())
  })

  it('covers the outline without the long texts', () => {
    expect(Object.keys(camdenOutlineSpanish.texts).sort()).toEqual(keysOf(camdenOutline).sort())
  })

  it('asks as many questions a card as the brief, and the card is its questions, joined', () => {
    const { texts } = camdenOutlineSpanish
    for (const { id, questions } of camdenFramework.prompts) {
      const asked = questions.map((question) => texts[`${question.id}.text`] ?? '')
      expect(asked.join(' ')).toBe(texts[`${id}.text`])
      for (const question of asked) expect(question).toMatch(/^¿[^¿?]+\?$/)
    }
  })

  it('keeps marks of cuts and additions, cut ends and quotation marks as in the English', () => {
    const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0
    const signs = (text: string) => ({
      counts: [/\[/g, /\]/g, /“/g, /”/g].map((sign) => count(text, sign)),
      closed: /[.?”]$/.test(text),
    })
    for (const [key, words] of textsIn(spanish)) {
      const original = textAt(camdenFramework, key) as string
      expect({ key, ...signs(words) }).toEqual({ key, ...signs(original) })
    }
  })

  it('never says “valor” to those who are asked', () => {
    const asked = camdenFramework.prompts.map(({ id }) => camdenOutlineSpanish.texts[`${id}.text`])
    for (const words of asked) expect(words).not.toMatch(/\bval(or|e|ios)/i)
  })

  it('serves regional readers, and other languages get the English, marked as English', () => {
    const translated = translateFramework(camdenFramework, spanish)
    const { label } = translated.dimensions[2] as { label: string }
    expect(readText(label, 'es-MX', 'en')).toEqual({ text: 'Resultados', lang: 'es' })
    expect(readText(label, 'fr', 'en')).toEqual({ text: 'Outcomes', lang: 'en' })
  })
})

describe('Arabic', () => {
  it('leaves quotations, definitions and questions in English, marked as English', () => {
    const { quotes, dimensions, prompts } = translateFramework(camdenFramework, arabic)
    for (const text of [quotes[0]?.text, dimensions[0]?.definition, prompts[0]?.text]) {
      expect(readText(text ?? '', 'ar', 'en').lang).toBe('en')
    }
    for (const { label } of dimensions) {
      expect(readText(label, 'ar', 'en').lang).toBe('ar')
    }
  })
})

describe('English', () => {
  it('needs no translation: the framework stays as it is', () => {
    expect(translateFramework(camdenFramework, english)).toBe(camdenFramework)
  })
})
