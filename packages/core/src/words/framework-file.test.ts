import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { frameworkTexts } from '../../content/framework-texts.ts'
import { parseFramework } from '../schema/framework.ts'
import { spanish } from './es/index.ts'
import { frameworkFile } from './framework-file.ts'
import { readText } from './text.ts'

const file = frameworkFile(camdenFramework, spanish.translations)
const read = JSON.parse(JSON.stringify(file)) as typeof file

describe('frameworkFile', () => {
  it('names its format and loses nothing as JSON', () => {
    expect(read.format).toBe('value-framework/framework@1')
    expect(read).toEqual(file)
  })

  it('holds every text in both languages, and says whose translation it is', () => {
    const texts = frameworkTexts(read)
    expect(texts).toHaveLength(frameworkTexts(camdenFramework).length)
    for (const lang of ['en', 'es']) {
      expect(texts.filter(({ text }) => readText(text, lang, 'en').lang !== lang)).toEqual([])
    }
    expect(read.translations?.es?.origin).toBe('library')
  })

  it('parses back to an equal framework', () => {
    for (const written of [file, frameworkFile(camdenFramework), frameworkFile(camdenOutline)]) {
      const { format: _format, ...content } = written
      expect(parseFramework(JSON.stringify(written))).toEqual(content)
    }
  })

  it('is the framework itself where there are no translations', () => {
    const { format: _format, ...content } = frameworkFile(camdenFramework)
    expect(content).toEqual(camdenFramework)
  })
})
