import { describe, expect, it } from 'vitest'
import inventory from '../fixtures/brief/inventory.json' with { type: 'json' }
import { coverage, coveragePage, writtenCoverage } from './coverage.ts'

const found = coverage()
const [dimensions, subthemes, quotes, outcomes, table, prompts, principles, needs, study, itself] =
  found
const all = found.flatMap(({ items }) => items)
const shownBy = (id: string): readonly string[] =>
  all.find((item) => item.id === id)?.components ?? []

describe('the table of coverage', () => {
  it('is up to date: node tools/coverage.ts writes it', () => {
    expect(writtenCoverage()).toBe(coveragePage())
  })

  it('misses no item of the inventory', () => {
    expect(all.filter(({ components }) => components.length === 0)).toEqual([])
    expect(all.filter(({ texts }) => texts.length === 0)).toEqual([])
    expect(dimensions?.items).toHaveLength(4 * inventory.dimensions.length)
    expect(subthemes?.items).toHaveLength(inventory.subthemes.length)
    expect(quotes?.items).toHaveLength(inventory.quotes.length)
    const ends = inventory.sectorOutcomes.flatMap(({ items }) => items)
    expect(outcomes?.items.length).toBeGreaterThanOrEqual(
      inventory.outcomeLevels.length + inventory.collaborativeOutcomes.length + ends.length,
    )
    expect(table?.items).toHaveLength(3 * inventory.sectorTable.columns.length)
    const cards = inventory.prompts.flatMap((one) => one.cards)
    expect(prompts?.items).toHaveLength(inventory.prompts.length + cards.length)
    expect(principles?.items).toHaveLength(inventory.principles.length)
    expect(needs?.items).toHaveLength(inventory.priorityNeeds.length)
    const { methods, perspectives, limitations } = inventory
    expect(itself?.items.map(({ id }) => id)).toEqual(['reference', 'reference.contact'])
    expect(study?.items).toHaveLength(
      methods.verbatim.length + 4 + 1 + perspectives.lenses.length + limitations.length,
    )
  })

  it('tells components apart by what they say', () => {
    expect(shownBy('quote-mentorship')).toEqual(['DimensionCards', 'QuoteCards'])
    expect(shownBy('need-housing')).toEqual(['PriorityNeeds'])
    expect(shownBy('lens-individual')).toEqual(['StudyFacts'])
    expect(shownBy('outcomes.label')).toContain('DimensionRadar')
  })
})
