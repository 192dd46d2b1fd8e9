import { describe, expect, it } from 'vitest'
import { frameworkTexts } from '../framework-texts.ts'
import { camdenFramework } from './index.ts'
import { camdenNames } from './names.ts'
import { camdenOutline } from './outline.ts'

const { dimensions, sectors, table, audiences, prompts, quotes, levels, outcomes } = camdenFramework
const ids = (items: readonly { readonly id: string }[] = []): string[] => items.map(({ id }) => id)

/** Every object with an id, at any depth. */
function allIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = (value as { id?: unknown }).id
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(allIds)]
}

describe('ids', () => {
  it('are unique, stable in form, and make unique keys for translators', () => {
    const all = allIds(camdenFramework)
    expect(new Set(all).size).toBe(all.length)
    for (const id of all) expect(id).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
    const keys = frameworkTexts(camdenFramework).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('that items refer to exist', () => {
    const named = [...prompts, ...table].flatMap((item) => item.dimensions ?? [])
    const quoted = quotes.flatMap(({ dimension }) => dimension ?? [])
    expect(ids(dimensions)).toEqual(expect.arrayContaining([...named, ...quoted]))
    const subthemes = dimensions.flatMap((dimension) => dimension.subthemes)
    const columns = [
      ...subthemes.flatMap((item) => item.sectors ?? []),
      ...outcomes.flatMap((item) => item.sectors ?? []),
      ...quotes.flatMap(({ sector }) => sector ?? []),
      ...table.flatMap(({ cells }) => Object.keys(cells)),
    ]
    expect(ids(sectors)).toEqual(expect.arrayContaining(columns))
    expect(ids(audiences)).toEqual(expect.arrayContaining(prompts.map(({ audience }) => audience)))
    expect(ids(levels)).toEqual(expect.arrayContaining(outcomes.flatMap((item) => item.levels)))
  })
})

describe('prompts', () => {
  it('are their questions, joined', () => {
    for (const { text, questions } of prompts) {
      expect(questions.map((question) => question.text as string).join(' ')).toBe(text)
      for (const question of questions) expect(question.text).toMatch(/^[^?]+\?$/)
    }
    expect(prompts.flatMap(({ questions }) => questions)).toHaveLength(10)
  })

  it('open every dimension for both audiences', () => {
    for (const { id } of dimensions) {
      const cards = prompts.filter((prompt) => prompt.dimensions.includes(id))
      const asked = new Set(cards.map(({ audience }) => audience))
      expect({ id, asked }).toEqual({ id, asked: new Set(ids(audiences)) })
    }
  })
})

describe('what the library adds', () => {
  it('is marked as its own', () => {
    for (const { fieldOrigins } of prompts) expect(fieldOrigins?.dimensions).toBe('library')
    for (const { fieldOrigins } of table) {
      expect(fieldOrigins).toMatchObject({ caption: 'library', dimensions: 'library' })
    }
    for (const { fieldOrigins } of dimensions) expect(fieldOrigins?.glyph).toBe('library')
  })

  it('numbers no one: the brief does not say how many took part', () => {
    const participants = camdenFramework.study.find(({ id }) => id === 'count-participants')
    expect(participants).toMatchObject({ origin: 'library', count: null })
  })
})

describe('the outline', () => {
  it('has the dimensions, sectors and prompts of the whole pack, under the same ids', () => {
    expect(camdenOutline.id).toBe(camdenFramework.id)
    expect(camdenOutline.prompts).toEqual(prompts)
    expect(camdenOutline.sectors).toEqual(sectors)
    expect(camdenOutline.dimensions).toEqual(
      dimensions.map((dimension) => {
        const { clauses, ...outline } = dimension
        expect(clauses).toHaveLength(2)
        return { ...outline, subthemes: [] }
      }),
    )
  })

  it('gives its names to the least that a radar is drawn with', () => {
    const { dimensions: outlined, ...outline } = camdenOutline
    const { dimensions: named, ...rest } = camdenNames
    const { reference, ...least } = outline
    expect(rest).toEqual({ ...least, audiences: [], prompts: [] })
    expect(named).toEqual(
      outlined.map(({ id, origin, label, glyph }) => ({ id, origin, label, subthemes: [], glyph })),
    )
  })

  it('stays small', () => {
    expect(JSON.stringify(camdenOutline).length).toBeLessThan(7000)
  })
})
