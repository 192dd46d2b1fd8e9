import fc from 'fast-check'
import type { Dimension, Framework } from '../src/model/framework.ts'
import type {
  Cell,
  Count,
  Group,
  Nothing,
  Scale,
  Statistic,
  Summary,
} from '../src/model/summary.ts'

/** Text that a file may hold on one line, in several scripts. */
export const lineArbitrary = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ maxLength }),
      fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 4) }),
      fc.constantFrom(
        'Vecinas y vecinos',
        'سكان الحي',
        '居民',
        '<b>&"\'',
        'Donaudampfschiff'.repeat(2),
      ),
    )
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]/gu, ' ').trim())
    .filter((text) => [...text].length <= maxLength)

const idArbitrary = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/)

/** A framework of a user's own with 2 to 8 dimensions and 0 to 4 sectors. */
export const frameworkArbitrary: fc.Arbitrary<Framework> = fc
  .record({
    ids: fc.uniqueArray(idArbitrary, { minLength: 2, maxLength: 8 }),
    sectors: fc.uniqueArray(idArbitrary, { maxLength: 4 }),
    label: lineArbitrary(200).filter((text) => text !== ''),
  })
  .map(({ ids, sectors, label }) => ({
    id: 'our-own',
    lang: 'en',
    title: 'Our own',
    layers: [],
    dimensions: ids.map(
      (id): Dimension => ({
        id,
        origin: 'user',
        label: `${label.slice(0, 150)} ${id}`,
        subthemes: [],
      }),
    ),
    sectors: sectors.map((id) => ({ id: `sector.${id}`, origin: 'user' as const, label: id })),
    table: [],
    audiences: [],
    prompts: [],
    quotes: [],
    outcomes: [],
    principles: [],
    needs: [],
    study: [],
  }))

/** Scales that people use, and any other with finite ends. */
export const scaleArbitrary: fc.Arbitrary<Scale> = fc.oneof(
  fc.constantFrom<Scale>(
    { min: 1, max: 5, labels: {} },
    { min: 1, max: 5, step: 1, labels: { 1: 'Not at all', 3: 'Some', 5: 'A great deal' } },
    { min: 0, max: 10, labels: { 0: 'None', 10: 'All' } },
    { min: 0, max: 100, labels: {} },
    { min: 0, max: 1, step: 0.1, labels: {} },
    { min: -3, max: 3, labels: { 0: 'Neither' } },
  ),
  fc
    .tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    )
    .map(([min, width]) => ({ min: min + 0, max: min + width, labels: {} })),
)

const countArbitrary = fc.oneof(
  fc.constantFrom<Count>('5–9', '10–19', '20–49', '50+'),
  fc.nat(500) as fc.Arbitrary<Count>,
)

export const nothings: readonly Nothing[] = [
  'too-few',
  'not-asked',
  'not-raised',
  'pending',
  'withdrawn',
]

/** A cell of a summary with this statistic and scale: a number, or any reason for none. */
export function cellArbitrary(statistic: Statistic, scale: Scale): fc.Arbitrary<Cell> {
  const point = fc
    .oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, 0.75, 1))
    .map((share) =>
      Math.min(scale.max, Math.max(scale.min, scale.min + share * (scale.max - scale.min))),
    )
    .map((value) => value + 0)
  const counts = fc.record(
    { n: countArbitrary, notSure: countArbitrary, skipped: countArbitrary },
    { requiredKeys: [] },
  )
  const shown = fc
    .record({ value: point, counts })
    .map(({ value, counts }): Cell => ({ state: 'shown', value, ...counts }))
  const spread = fc
    .record({
      points: fc.tuple(point, point, point).map((points) => points.toSorted((a, b) => a - b)),
      counts,
      agreement: fc.constantFrom('close', 'mixed', 'split', 'nearly-all'),
    })
    .map(
      ({ points: [q1, value, q3], counts, agreement }): Cell => ({
        state: 'shown',
        value: value as number,
        q1: q1 as number,
        q3: q3 as number,
        ...counts,
        agreement: agreement as 'close',
      }),
    )
  return fc.oneof(
    { weight: 3, arbitrary: shown },
    ...(statistic === 'median' ? [{ weight: 3, arbitrary: spread }] : []),
    { weight: 2, arbitrary: fc.constantFrom(...nothings).map((state): Cell => ({ state })) },
  )
}

export interface SummaryShape {
  readonly minGroups?: number
  readonly maxGroups?: number
  readonly framework?: Framework
}

/** Valid summaries with their framework: 1 to 40 groups, 2 to 8 dimensions, all states, many scales. */
export function summaryArbitrary({
  minGroups = 1,
  maxGroups = 40,
  framework,
}: SummaryShape = {}): fc.Arbitrary<{ readonly summary: Summary; readonly framework: Framework }> {
  return fc
    .record({
      framework: framework ? fc.constant(framework) : frameworkArbitrary,
      statistic: fc.constantFrom<Statistic>('median', 'mean', 'agreed-rating', 'unstated'),
      scale: scaleArbitrary,
    })
    .chain(({ framework, statistic, scale }) =>
      fc
        .record({
          groups: fc.uniqueArray(groupArbitrary(framework, statistic, scale), {
            minLength: minGroups,
            maxLength: maxGroups,
            selector: ({ label }) => label.toLowerCase(),
          }),
          example: fc.boolean(),
          texts: fc.record(
            { title: lineArbitrary(), question: lineArbitrary(), wave: lineArbitrary() },
            { requiredKeys: [] },
          ),
          source: fc.option(
            fc.record({
              text: lineArbitrary(),
              collected: fc.constantFrom('2026', '2026-04', '2026-04-30'),
            }),
            { nil: undefined },
          ),
        })
        .map(({ groups, example, texts, source }) => ({
          framework,
          summary: {
            framework: framework.id,
            statistic,
            scale,
            example,
            ...texts,
            ...(source && { source }),
            groups: groups.map((group, index) => ({ ...group, id: `${group.id}-${index}` })),
          },
        })),
    )
}

function groupArbitrary(
  framework: Framework,
  statistic: Statistic,
  scale: Scale,
): fc.Arbitrary<Group> {
  const sectors = framework.sectors.map(({ id }) => id)
  const cell = cellArbitrary(statistic, scale)
  return fc.record(
    {
      id: idArbitrary,
      label: lineArbitrary(200).filter((label) => label !== ''),
      kind: fc.constantFrom('community', 'organization', 'other'),
      cells: fc.record(Object.fromEntries(framework.dimensions.map(({ id }) => [id, cell]))),
      series: fc.constantFrom(1, 2, 3, 4),
      invited: countArbitrary,
      ...(sectors.length > 0 && { sector: fc.constantFrom(...sectors) }),
    },
    { requiredKeys: ['id', 'label', 'kind', 'cells'] },
  ) as fc.Arbitrary<Group>
}

/** Any JSON value that looks a little like content: the format's own field names with anything in them. */
export function nearlyContentArbitrary(names: readonly string[]): fc.Arbitrary<unknown> {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.constantFrom<unknown>(
          null,
          true,
          false,
          0,
          1,
          3,
          4.5,
          -1,
          1e9,
          '',
          '4',
          '4,5',
          'x-',
          '__proto__',
        ),
        fc.string({ maxLength: 8 }),
        fc.constantFrom(...names),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.oneof(
          fc.constantFrom(...names),
          fc.constantFrom('x-own', '__proto__', 'constructor', '1', 'en'),
        ),
        tie('value'),
        { maxKeys: 6 },
      ),
    ),
  }))
  return value
}
