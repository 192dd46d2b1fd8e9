import { camdenOutline } from '@value-framework/core'
import * as fc from 'fast-check'
import { type Change, changed, type Place } from '../src/model/changes.ts'
import { blankPage, type Page } from '../src/model/page.ts'

const ids = camdenOutline.dimensions.map(({ id }) => id)

/** What people type into cells, readable and not. */
const typed: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('1', '2', '3,5', '4', '5', 'too few', 'not-asked', '') },
  { weight: 1, arbitrary: fc.constantFrom('9', 'abc', '1e3', '=1+1', '"', '4;5') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
)

const names: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Residents', 'residents', 'County', '', '!', '?', 'A & B', 'المجتمع'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const place: fc.Arbitrary<Place> = fc.record(
  { column: fc.integer({ min: 1, max: 4 }), dimension: fc.constantFrom(...ids) },
  { requiredKeys: ['column'] },
)

/** Anything that a user can do to a page. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('write' as const),
    at: fc.array(place, { minLength: 1, maxLength: 3 }),
    text: typed,
  }),
  fc.record({
    type: fc.constant('write' as const),
    at: fc.integer({ min: 1, max: 4 }).map((column): Place[] => [{ column }]),
    text: names,
  }),
  fc.record({
    type: fc.constant('lay' as const),
    at: place,
    rows: fc.array(fc.array(typed, { maxLength: 3 }), { maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('add-group' as const), label: names }),
  fc.record({ type: fc.constant('remove-group' as const), column: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    type: fc.constant('move-group' as const),
    column: fc.integer({ min: 1, max: 4 }),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({
    type: fc.constant('set-group' as const),
    column: fc.integer({ min: 1, max: 4 }),
    fields: fc.record({
      shown: fc.boolean(),
      kind: fc.constantFrom('community' as const, 'organization' as const, 'other' as const),
    }),
  }),
  fc.record({
    type: fc.constant('set' as const),
    fields: fc.oneof(
      fc.record({ title: fc.string({ unit: 'grapheme', maxLength: 30 }) }),
      fc.record({ source: names, collected: fc.constantFrom('', '2026', '2026-04', 'May') }),
      fc.record({ example: fc.boolean() }),
      fc.record({ statistic: fc.constantFrom('median' as const, 'mean' as const) }),
      fc.record({
        scale: fc.constantFrom({ min: 0, max: 10, labels: {} }, { min: 1, max: 3, labels: {} }),
      }),
      fc.record({ language: fc.constantFrom('en' as const, 'es' as const, 'ar' as const) }),
    ),
  }),
)

/** Pages as users may leave them, problems and all. */
export const page: fc.Arbitrary<Page> = fc
  .array(change, { maxLength: 12 })
  .map((changes) => changes.reduce(changed, blankPage))
