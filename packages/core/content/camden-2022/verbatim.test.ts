import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldBrief, standsIn } from '../fold-brief.ts'
import { type FrameworkText, frameworkTexts } from '../framework-texts.ts'
import { camdenFramework } from './index.ts'

const folder = new URL('../../../../fixtures/brief/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const extractions = [read('extraction-1.txt'), read('extraction-2.txt')]

const texts = frameworkTexts(camdenFramework)
const quotations = texts.filter(({ verbatim }) => verbatim)
/** Forms of the brief's words; the library's own items have forms of its own. */
const displays = texts.filter(({ key }) => {
  const [item, form] = key.split('.display')
  return form !== undefined && quotations.some((text) => text.key.startsWith(`${item}.`))
})
const words = ({ text }: FrameworkText): string => text as string

/** What a form to show takes from the brief: all outside square brackets, but the final period. */
function borrowedParts(display: string): string[] {
  return display
    .replace(/\[(\p{Lu})\](?=\p{L})/gu, (_, letter: string) => letter.toLowerCase())
    .split(/\[[^\]]*\]/)
    .map((part) => part.replace(/^[\s.]+|[\s.]+$/g, ''))
    .filter((part) => part !== '')
}

describe('the pack quotes the brief to the letter', () => {
  it.each(quotations.map((text) => [text.key, words(text)]))('%s', (_, quotation) => {
    expect(standsIn(quotation, extractions)).toBe(true)
  })

  it('marks as quotations all but captions, forms to show, the notice and what the brief leaves out', () => {
    const own = texts.filter(({ verbatim, key }) => !verbatim && !/\.display(\.\d+)?$/.test(key))
    expect(own.map(({ key }) => key).sort()).toEqual([
      'camden-2022.notice',
      'camden-2022.reference.kind',
      'camden-2022.reference.title',
      'camden-2022.title',
      'count-participants.text',
      'funding-and-savings.caption',
      'organizational-outcomes.caption',
    ])
    expect(own.every(({ origin }) => origin === 'library')).toBe(true)
  })

  it('names the source as the brief does', () => {
    const { reference } = camdenFramework
    expect(standsIn(reference?.title as string, extractions)).toBe(true)
    for (const { given, family, affiliation } of reference?.authors ?? []) {
      expect(standsIn(`${given} ${family}, ${affiliation}`, extractions)).toBe(true)
    }
    for (const line of reference?.contact ?? []) expect(standsIn(line, extractions)).toBe(true)
    expect(standsIn(`FEBRUARY ${reference?.year}`, extractions)).toBe(true)
  })

  it('gives sections that the brief has', () => {
    const lines = new Set(extractions.flatMap((text) => text.split('\n')).map(foldBrief))
    const places = sectioned().flatMap(({ section = '' }) => section.split('; '))
    const headings = places.map((place) => place.replace(/ ¶\d+$| \((table|quotation)\)$/, ''))
    expect(places.length).toBeGreaterThan(100)
    expect(headings.map(foldBrief).filter((heading) => !lines.has(heading))).toEqual([])
  })
})

describe('forms to show', () => {
  it.each(displays.map((text) => [text.key, words(text)]))('%s', (key, display) => {
    expect(borrowedParts(display).filter((part) => !standsIn(part, extractions))).toEqual([])
    expect(texts.find((text) => text.key === key)?.origin).toBe('library')
  })

  it('mend the missing period of a definition, which the quotation keeps', () => {
    const change = camdenFramework.dimensions.at(-1)
    expect(change?.display).toBe(`${change?.definition as string}.`)
  })
})

describe('the check itself', () => {
  const long = quotations.map(words).filter((text) => text.split(' ').length > 4)

  it('fails on one changed, dropped, doubled or swapped word', () => {
    const mutation = fc
      .record({
        text: fc.constantFrom(...long),
        place: fc.nat(1000),
        kind: fc.constantFrom('change', 'drop', 'double', 'swap'),
      })
      .map(({ text, place, kind }) => mutate(text, place, kind))
      .filter(({ before, after }) => foldBrief(before) !== foldBrief(after))
    fc.assert(
      fc.property(mutation, ({ after }) => {
        expect(standsIn(after, extractions)).toBe(false)
      }),
      {
        numRuns: 500,
      },
    )
  })

  it('fails on one changed letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(1000), (text, place) => {
        const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index)
        const at = letters[place % letters.length] as number
        const other = text[at] === 'q' ? 'z' : 'q'
        const changed = text.slice(0, at) + other + text.slice(at + 1)
        expect(standsIn(changed, extractions)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('fails on half a word', () => {
    expect(standsIn('ortation, and hous', extractions)).toBe(false)
    expect(standsIn('transportation, and housing', extractions)).toBe(true)
  })

  it('drops no word and no letter in folding but footnote signs', () => {
    const kept = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '')
    for (const text of extractions) {
      const bare = text.replace(/\^\{[\d,]+\}|[⁰¹²³⁴-⁹]/g, '')
      expect(kept(foldBrief(text))).toBe(kept(bare))
    }
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z '“”‘’–—*\n-]{0,60}$/), (text) => {
        expect(kept(foldBrief(text))).toBe(kept(text))
        expect(foldBrief(foldBrief(text))).toBe(foldBrief(text))
      }),
    )
  })
})

function mutate(
  text: string,
  place: number,
  kind: string,
): { readonly before: string; readonly after: string } {
  const parts = text.split(' ')
  const at = 1 + (place % (parts.length - 2))
  const part = parts[at] as string
  const next = parts[at + 1] as string
  const put: { readonly [kind: string]: readonly string[] } = {
    change: ['otherwise', next],
    drop: [next],
    double: [part, part, next],
    swap: [next, part],
  }
  return { before: text, after: parts.toSpliced(at, 2, ...(put[kind] ?? [])).join(' ') }
}

function sectioned(): readonly { readonly section?: string }[] {
  const { dimensions, ...rest } = camdenFramework
  const lists = Object.values(rest).filter((value) => Array.isArray(value))
  return [
    ...dimensions.flatMap((one) => [one, ...one.subthemes, ...(one.clauses ?? [])]),
    ...(lists.flat() as { readonly section?: string }[]).filter((item) => item.section),
  ]
}
