import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenPrincipleNotes } from '../../content/camden-2022/principle-notes.ts'
import { parseFramework } from '../schema/framework.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { principleNotes, principleNotesTable } from './principles.ts'

const inEnglish = { framework: camdenPrincipleNotes, language: english }

describe('principleNotes', () => {
  it('are the brief’s, in the form to be read alone, with where they stand', () => {
    const { principles, notes } = principleNotes(inEnglish)
    expect(notes[1]?.text).toMatch(/^Brackets mark/)
    expect(principles.map(({ heading }) => heading.said.text)).toEqual(
      camdenFramework.principles.map(({ heading }) => heading),
    )
    expect(principles.map(({ texts }) => texts.map(({ said }) => said.text))).toEqual(
      camdenFramework.principles.map(({ display, texts }) => display ?? texts),
    )
    expect(principles.every(({ texts }) => texts.every(({ quoted }) => quoted))).toBe(true)
  })

  it('are in Spanish no quotations, and say so', () => {
    const framework = translateFramework(camdenPrincipleNotes, spanish)
    const { principles } = principleNotes({ framework, language: spanish })
    for (const { texts } of principles) {
      expect(texts.every(({ said, quoted }) => said.lang === 'es' && !quoted)).toBe(true)
      expect(texts[0]?.source).toMatch(/Traducción nuestra\.$/)
    }
  })

  it('are chosen and ordered by id, with a user’s own among them', () => {
    const framework = parseFramework(
      { extends: 'camden-2022', principles: [{ id: 'ours', heading: 'Ask twice', texts: ['…'] }] },
      camdenPrincipleNotes,
    )
    const ids = ['ours', 'principle-many-dimensions', 'principle']
    const { principles, problems } = principleNotes({
      framework,
      language: english,
      principles: ids,
    })
    expect(principles.map(({ id, heading }) => [id, heading.origin])).toEqual([
      ['ours', 'user'],
      ['principle-many-dimensions', 'brief'],
    ])
    expect(problems.map(({ path }) => path)).toEqual(['principles[2]'])
  })
})

it('principleNotesTable has a row a passage', () => {
  const { rows } = principleNotesTable(inEnglish)
  expect(rows).toHaveLength(camdenFramework.principles.flatMap(({ texts }) => texts).length)
})
