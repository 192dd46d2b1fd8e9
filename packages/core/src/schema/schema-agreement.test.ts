import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { nearlyContentArbitrary, summaryArbitrary } from '../../test/arbitraries.ts'
import { checkedCopy } from './checked-copy.ts'
import { evidenceSchema } from './evidence-schema.ts'
import { evidenceShape } from './evidence-shape.ts'
import { frameworkSchema } from './framework-schema.ts'
import { frameworkShape } from './framework-shape.ts'
import type { JsonSchema } from './json-schema.ts'
import { newProblems } from './problems.ts'
import { summaryFile } from './summary-file.ts'
import { summarySchema } from './summary-schema.ts'
import { summaryShape } from './summary-shape.ts'

const published = (schema: JsonSchema): ValidateFunction =>
  new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(JSON.stringify(schema)),
  )

const validSummary = published(summarySchema)
const validFramework = published(frameworkSchema)
const validEvidence = published(evidenceSchema)

function fits(shape: JsonSchema, input: unknown): boolean {
  const problems = newProblems()
  checkedCopy(shape, input, problems)
  return problems.issues.length === 0
}

const fieldNames = (schema: JsonSchema): string[] =>
  [schema, ...Object.values(schema.$defs ?? {})].flatMap(
    ({ properties = {}, enum: values = [] }) => [...Object.keys(properties), ...values.map(String)],
  )

/** A valid file with one value somewhere in it replaced, added or left out. */
const nearlyValid = (
  file: fc.Arbitrary<unknown>,
  names: readonly string[],
): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      file,
      fc.array(fc.nat(30), { maxLength: 7 }),
      nearlyContentArbitrary(names),
      fc.constantFrom(...names),
    )
    .map(([valid, steps, value, name]) => {
      const copy = JSON.parse(JSON.stringify(valid))
      let at = copy
      for (const step of steps) {
        const keys = Object.keys(at)
        const next = at[keys[step % keys.length] as string]
        if (typeof next !== 'object' || next === null || Object.keys(next).length === 0) break
        at = next
      }
      const keys = [...Object.keys(at), ...(Array.isArray(at) ? [] : [name])]
      const key = keys[(steps.at(-1) ?? 0) % keys.length] as string
      if (value === null) delete at[key]
      else at[key] = value
      return copy
    })

describe('the published schemas', () => {
  it.each([
    ['summary', summarySchema],
    ['framework', frameworkSchema],
    ['evidence', evidenceSchema],
  ])('describe every field: %s', (_, schema) => {
    const places = [schema, ...Object.values(schema.$defs ?? {})]
    const bare = places.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, field]) => (field.description ? [] : [name])),
    )
    expect(bare).toEqual([])
    expect(
      Object.entries(schema.$defs ?? {}).filter(([, { description }]) => !description),
    ).toEqual([])
    expect(JSON.stringify(schema)).not.toMatch(/"(noun|hint)":/)
  })

  it('take a summary file and the brief’s framework as they are', () => {
    fc.assert(
      fc.property(summaryArbitrary({ maxGroups: 5 }), ({ summary }) => {
        expect(validSummary(JSON.parse(JSON.stringify(summaryFile(summary))))).toBe(true)
      }),
    )
    const file = { format: 'value-framework/framework@1', ...camdenFramework }
    expect(validFramework(file)).toBe(true)
    expect(validFramework({ ...file, dimension: [] })).toBe(false)
  })

  it('judge summaries as our own validator does', () => {
    const names = fieldNames(summaryShape)
    const files = summaryArbitrary({ maxGroups: 3 }).map(({ summary }) => summaryFile(summary))
    const inputs = fc.oneof(nearlyValid(files, names), nearlyContentArbitrary(names))
    let valid = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const judged = fits(summaryShape, input)
        if (judged) valid += 1
        expect(judged).toBe(validSummary(input))
      }),
      { numRuns: 2000 },
    )
    // About three in a hundred are whole; far fewer would mean that both sides refuse everything.
    expect(valid).toBeGreaterThan(15)
  })

  it('judge frameworks as our own validator does', () => {
    const names = fieldNames(frameworkShape)
    const lists = Object.entries(camdenFramework).filter(([, value]) => Array.isArray(value))
    const files = fc.constantFrom(...lists).map(([list, items]) => ({
      [list]: (items as readonly unknown[]).slice(0, 2),
      notice: { en: 'N' },
    }))
    const inputs = fc.oneof(nearlyValid(files, names), nearlyContentArbitrary(names))
    let valid = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const judged = fits(frameworkShape, input)
        if (judged) valid += 1
        expect(judged).toBe(validFramework(input))
      }),
      { numRuns: 2000 },
    )
    // About three in a hundred are whole; far fewer would mean that both sides refuse everything.
    expect(valid).toBeGreaterThan(15)
  })

  it('judge evidence as our own validator does', () => {
    const names = fieldNames(evidenceShape)
    const inputs = fc.oneof(
      nearlyValid(fc.constant(riverbend), names),
      nearlyContentArbitrary(names),
    )
    let valid = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const judged = fits(evidenceShape, input)
        if (judged) valid += 1
        expect(judged).toBe(validEvidence(input))
      }),
      { numRuns: 2000 },
    )
    // About three in a hundred are whole; far fewer would mean that both sides refuse everything.
    expect(valid).toBeGreaterThan(15)
  })
})
