import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language, Phrase } from '../src/model/language.ts'
import { arabic } from '../src/words/ar/index.ts'
import { englishWords } from '../src/words/en/all.ts'
import { spanish } from '../src/words/es/index.ts'

/** The packages' sources without the words themselves and without tests. */
const sources = globSync('packages/*/src/**/*.{ts,tsx}', {
  cwd: join(import.meta.dirname, '../../..'),
})
  .filter((path) => !/\.test\.tsx?$|core\/src\/words\/(en|es|ar)\//.test(path))
  .map((path) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'))
  .join('\n')

/** Every string in the sources; what stands for a value in a template may be anything. */
function saidNames(): {
  readonly exact: ReadonlySet<string>
  readonly patterns: readonly RegExp[]
} {
  const exact = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, name]) => name as string))
  const patterns = [...sources.matchAll(/`([\w.-]*(?:\$\{[^`{}]*\}[\w.-]*)+)`/g)]
    .map(([, template]) => template as string)
    // A template of nothing but values would say everything.
    .filter((template) => template.replace(/\$\{[^}]*\}/g, '').length > 2)
    .map(
      (template) =>
        new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`),
    )
  return { exact, patterns }
}

describe('the phrases of the library', () => {
  const { exact, patterns } = saidNames()
  // Words of files are there for whoever makes one: the makers only return what there is to say.
  const said = Object.entries(englishWords).filter(([area]) => area !== 'files')
  it.each(said)('are all said somewhere: %s', (_, phrases) => {
    const unsaid = Object.keys(phrases).filter(
      (name) => !exact.has(name) && !patterns.some((pattern) => pattern.test(name)),
    )
    expect(unsaid).toEqual([])
  })
})

const slotsOf = (phrase: Phrase): readonly string[] => {
  const texts = typeof phrase === 'string' ? [phrase] : Object.values(phrase)
  const slots = new Set(texts.flatMap((text) => text.match(/\{[\w-]+\}/g) ?? []))
  return [...slots].sort()
}

describe.each<[string, Language]>([
  ['Spanish', spanish],
  ['Arabic', arabic],
])('%s', (_, language) => {
  it.each(Object.entries(language.words))(
    'has the phrases and the slots of English: %s',
    (area, phrases) => {
      const english = englishWords[area] ?? {}
      expect(Object.keys(phrases).sort()).toEqual(Object.keys(english).sort())
      for (const [name, phrase] of Object.entries(phrases)) {
        // A plural form may say its number in a word; no form names a slot that nobody fills.
        const unfilled = slotsOf(phrase).filter(
          (slot) => !slotsOf(english[name] as Phrase).includes(slot),
        )
        expect({ name, unfilled }).toEqual({ name, unfilled: [] })
        if (typeof phrase === 'string') {
          expect({ name, slots: slotsOf(phrase) }).toEqual({
            name,
            slots: slotsOf(english[name] as Phrase),
          })
        }
      }
    },
  )
})
