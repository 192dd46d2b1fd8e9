import { describe, expect, it } from 'vitest'
import inventory from '../../../../fixtures/brief/inventory.json' with { type: 'json' }
import { camdenFramework } from './index.ts'

const { dimensions, sectors, table, audiences, prompts, quotes, levels, outcomes, study } =
  camdenFramework
const voices = new Map<string, readonly string[]>([
  ['All', ['healthcare', 'county-government', 'community-based-organizations']],
  ['Government', ['county-government']],
])
const sectorIds = (names: readonly string[] = []): string[] =>
  names.flatMap(
    (name) => voices.get(name) ?? sectors.filter(({ label }) => label === name).map(({ id }) => id),
  )
const facts = (topic: string): unknown[] =>
  study.filter((fact) => fact.topic === topic).map(({ text }) => text)

describe('every item of the inventory is in the pack', () => {
  it('four dimensions with definition and clauses', () => {
    expect(
      dimensions.map(({ id, label, definition, clauses }) => ({
        id,
        label,
        definition,
        findingsClause: clauses?.[0]?.text,
        conclusionClause: clauses?.[1]?.text,
      })),
    ).toEqual(inventory.dimensions)
  })

  it('forty sub-themes with who voiced them, where, at which level and in which sectors', () => {
    const found = dimensions.flatMap(({ id, subthemes }) =>
      subthemes.map(({ text, voice, level, sectors: of }) => ({ id, text, voice, level, of })),
    )
    expect(found).toHaveLength(40)
    expect(found).toEqual(
      inventory.subthemes.map((one) => ({
        id: one.dimension,
        text: one.verbatim,
        voice: one.voice,
        level: one.outcomeLevel,
        of: one.sector && sectorIds(one.sector),
      })),
    )
  })

  it('the section of each sub-theme', () => {
    const found = dimensions.flatMap(({ subthemes }) => subthemes.map(({ section }) => section))
    const listed = inventory.subthemes.map(({ section }) => section)
    listed.forEach((section, index) => {
      const places = section.replace(' (also ', '; ').replace(')', '')
      if (section === 'same') expect(found[index]).toBe(found[index - 1])
      else expect(found[index]).toBe(places)
    })
  })

  it('three levels and the outcomes of collaboratives and sectors', () => {
    expect(levels?.map(({ id }) => id)).toEqual(inventory.outcomeLevels)
    const at = (level: string) => outcomes.filter((one) => one.levels.some((id) => id === level))
    expect(at('collaborative').map(({ text }) => text)).toEqual(inventory.collaborativeOutcomes)
    for (const { sector, items } of inventory.sectorOutcomes) {
      const own = at('organizational').filter((one) =>
        one.sectors?.includes(sectorIds([sector])[0] ?? ''),
      )
      expect(own.map(({ text }) => text)).toEqual(items)
    }
  })

  it('the sector table, and the sentences on outcomes by sector as a second row', () => {
    expect(sectors.map(({ label }) => label)).toEqual(inventory.sectorTable.columns)
    expect(table.map(({ cells }) => sectors.map(({ id }) => cells[id]))).toEqual([
      inventory.sectorTable.cells,
      inventory.sectorOutcomes.map(({ verbatim }) => verbatim),
    ])
  })

  it('seven quotations with attribution', () => {
    expect(
      quotes.map(({ text, attribution, dimension, level }) => ({
        text,
        attribution,
        dimension,
        level,
      })),
    ).toEqual(
      inventory.quotes.map(({ text, attribution, dimension, outcomeLevel }) => ({
        text,
        attribution,
        dimension,
        level: outcomeLevel,
      })),
    )
  })

  it('six cards for two audiences', () => {
    expect(
      audiences.map(({ id, label }) => ({
        audience: label,
        cards: prompts.filter(({ audience }) => audience === id).map(({ text }) => text),
      })),
    ).toEqual(inventory.prompts)
  })

  it('four principles and three priority needs', () => {
    expect(
      camdenFramework.principles.map(({ heading, texts }) => ({ heading, key: texts })),
    ).toEqual(inventory.principles.map(({ heading, key }) => ({ heading, key })))
    expect(camdenFramework.needs.map(({ text }) => text)).toEqual(inventory.priorityNeeds)
  })

  it('methods, counts, lenses and limitations', () => {
    const { methods, perspectives, limitations } = inventory
    expect(facts('method')).toEqual(methods.verbatim)
    expect(study.flatMap(({ count }) => (count === undefined ? [] : [count]))).toEqual([
      methods.sites,
      methods.orgFocusGroups,
      methods.communityFocusGroups,
      methods.participants,
    ])
    expect(facts('lens')).toEqual([perspectives.verbatim, ...perspectives.lenses])
    expect(facts('limitation')).toEqual(limitations)
  })

  it('the reference', () => {
    const { reference } = camdenFramework
    const { meta } = inventory
    expect(reference?.title).toBe(meta.title)
    expect(reference?.contact).toEqual(meta.contact)
    expect(
      reference?.authors.map(
        ({ given, family, affiliation }) => `${given} ${family}, ${affiliation}`,
      ),
    ).toEqual(meta.authors)
    expect([reference?.year, reference?.month]).toEqual([2022, 2])
  })
})
