import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenOutline } from '../../content/camden-2022/outline.ts'
import { type MadeGroup, madeResponses, type Said } from '../../test/made-responses.ts'
import { dimensionRadarScene } from '../figures/dimension-radar.ts'
import type { PrivacyPolicy, PrivacyPreset } from '../model/protection.ts'
import type { Responses } from '../model/responses.ts'
import type { Cell, GroupKind, ShownCell, Summary } from '../model/summary.ts'
import { printPaints } from '../scene/print-paints.ts'
import { sceneToSvg } from '../scene/scene-to-svg.ts'
import { parseSummary } from '../schema/summary.ts'
import { summaryFile } from '../schema/summary-file.ts'
import { dimensionRadarTable } from '../table/dimension-radar-table.ts'
import { tableToCsv } from '../table/table-to-csv.ts'
import { tableToHtml } from '../table/table-to-html.ts'
import { describeDimensionRadar } from '../words/dimension-radar.ts'
import { audit } from './audit.ts'
import { summarize } from './summarize.ts'
import type { SummarizeOptions } from './summarize-options.ts'

const numRuns = 2000
/** For a busy machine; alone, each takes a few seconds. */
const timeout = 120_000
/** Two dimensions are enough: no rule looks across dimensions. */
const framework = { ...camdenOutline, dimensions: camdenOutline.dimensions.slice(0, 2) }
const dimensions = framework.dimensions.map(({ id }) => id)

/** Counts around every limit of the rules, small ones often. */
const sizes = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 5, max: 12 }),
  fc.constantFrom(9, 10, 11, 19, 20, 21, 22, 40, 50, 63),
)

const kinds = fc.constantFrom<GroupKind>('community', 'organization', 'other')

interface Recipe {
  readonly size: number
  readonly seed: number
  /** The answer that most lean to; 6 for all the same. */
  readonly lean: number
}

const recipes = (size: fc.Arbitrary<number>): fc.Arbitrary<Recipe> =>
  fc.record({ size, seed: fc.nat(2 ** 30), lean: fc.constantFrom(1, 2, 3, 4, 5, 6) })

/** Whole numbers below a limit, by a seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
}

/** Units that lean to one side, as groups do. */
function unitsOf({ size, seed, lean }: Recipe): readonly (readonly Said[])[] {
  const next = numbersFrom(seed)
  return Array.from({ length: size }, () =>
    dimensions.map((): Said => {
      const chance = next(20)
      if (chance === 0) return 'not-sure'
      if (chance === 1) return 'skipped'
      if (lean === 6) return 5
      return Math.max(1, Math.min(5, lean + next(3) - 1 + (chance > 17 ? next(5) - 2 : 0)))
    }),
  )
}

interface Made {
  readonly groups: readonly MadeGroup[]
  readonly options: SummarizeOptions
}

const privacies: fc.Arbitrary<PrivacyPreset | PrivacyPolicy> = fc.constantFrom<
  PrivacyPreset | PrivacyPolicy
>(
  'opinion-5',
  'opinion-5',
  'cms-11',
  'strict-20',
  { minimum: 5, exactCounts: true },
  { minimum: 8 },
)

const madeArbitrary: fc.Arbitrary<Made> = fc
  .record({
    names: fc.constantFrom(
      ['a'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ),
    kindOf: fc.array(kinds, { minLength: 6, maxLength: 6 }),
    waves: fc.constantFrom<readonly (string | undefined)[]>([undefined], [undefined], ['1', '2']),
    sectors: fc.constantFrom<readonly (string | undefined)[]>(
      [undefined],
      [undefined],
      [undefined],
      ['healthcare', 'county-government'],
    ),
    pools: fc.array(fc.tuple(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), fc.boolean()), {
      maxLength: 2,
    }),
    privacy: privacies,
    seeds: fc.array(recipes(sizes), { minLength: 6, maxLength: 6 }),
    shift: fc.nat(1000),
  })
  .map(({ names, kindOf, waves, sectors, pools, privacy, seeds, shift }) => {
    let place = 0
    const groups = names.flatMap((id, index) =>
      waves.flatMap((wave) =>
        sectors.map((sector): MadeGroup => {
          const recipe = seeds[place % seeds.length] as Recipe
          const units = unitsOf({ ...recipe, seed: recipe.seed + shift * place })
          place += 1
          return { id, kind: kindOf[index] ?? 'other', wave, sector, units }
        }),
      ),
    )
    const pool = pools.flatMap(([members, keep], index) => {
      const ids = members.filter((id) => (names as readonly string[]).includes(id))
      return ids.length > 1 ? [{ label: `Pool ${index}`, ids, keep: keep && index === 0 }] : []
    })
    const filter = [{ label: 'Clinics', sectors: ['healthcare'] }]
    return {
      groups,
      options: { privacy, pool, ...(sectors.length > 1 && { filter }) },
    }
  })

const made = (groups: readonly MadeGroup[]): Responses => madeResponses(groups, { framework })

const run = (responses: Responses, options: SummarizeOptions) =>
  summarize(responses, framework, options).summaries

describe('what summarize makes', () => {
  it(
    'passes its own audit, and is a valid file',
    () => {
      fc.assert(
        fc.property(madeArbitrary, ({ groups, options }) => {
          const summaries = run(made(groups), options)
          expect(audit(summaries).leaks).toEqual([])
          for (const summary of summaries) {
            expect(parseSummary(JSON.stringify(summaryFile(summary)), framework)).toEqual(summary)
          }
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'passes its audit together with what was published before',
    () => {
      fc.assert(
        fc.property(madeArbitrary, ({ groups, options }) => {
          const responses = made(groups)
          const published = run(responses, { ...options, pool: [] })
          const pool = (options.pool ?? []).map(({ label, ids }) => ({ label, ids }))
          const { summaries, report } = summarize(responses, framework, {
            ...options,
            pool,
            published,
          })
          expect(report.alreadyOut).toEqual([])
          expect(audit([...published, ...summaries]).passed).toBe(true)
        }),
        { numRuns: 300 },
      )
    },
    timeout,
  )

  it(
    'does not depend on the order of rows',
    () => {
      fc.assert(
        fc.property(madeArbitrary, fc.nat(2 ** 30), ({ groups, options }, seed) => {
          const rows = made(groups)
          const next = numbersFrom(seed)
          const keyed = rows.responses.map((response) => ({ response, key: next(10_000) }))
          const responses = keyed.sort((a, b) => a.key - b.key).map(({ response }) => response)
          expect(JSON.stringify(run({ ...rows, responses }, options))).toBe(
            JSON.stringify(run(rows, options)),
          )
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'keeps the rules, counted again from the rows',
    () => {
      fc.assert(
        fc.property(madeArbitrary, ({ groups, options }) => {
          const broken = run(made(groups), options).flatMap((summary) =>
            dimensions.flatMap((dimension) => brokenRules(summary, dimension, groups)),
          )
          expect(broken).toEqual([])
        }),
        { numRuns },
      )
    },
    timeout,
  )
})

/** Which rules for cells and totals are broken, by the rows and not by any code of summarize. */
function brokenRules(
  summary: Summary,
  dimension: string,
  groups: readonly MadeGroup[],
): readonly string[] {
  const minimum = summary.privacy?.minimum ?? 0
  const place = dimensions.indexOf(dimension)
  const answersOf = (ids: readonly string[]): number[] =>
    groups
      .filter(({ id, wave }) => ids.includes(id) && wave === summary.wave)
      .filter(({ sector }) => summary.filter === undefined || sector === 'healthcare')
      .flatMap(({ units }) => units.map((said) => said[place]))
      .filter((said) => typeof said === 'number')
      .sort((a, b) => a - b)
  const cells = new Map(summary.groups.map((group) => [group.id, group.cells[dimension] as Cell]))
  return summary.groups.flatMap(({ id, pools }) => {
    const cell = cells.get(id) as Cell
    const answers = answersOf(pools ?? [id])
    const few = answers.length > 0 && answers.length < minimum
    if (few && JSON.stringify(cell) !== '{"state":"too-few"}') return [`${id} shows too few`]
    if (cell.state !== 'shown') return []
    const hidden = (pools ?? [])
      .filter((part) => cells.get(part)?.state !== 'shown')
      .map((part) => answersOf([part]).length)
      .filter((count) => count > 0)
    const people = hidden.reduce((sum, count) => sum + count, 0)
    return [
      ...(answers.length === 0 ? [`${id} shows nobody`] : []),
      ...(hidden.length === 1 ? [`${id} has one hidden part`] : []),
      ...(hidden.length > 1 && people < minimum ? [`${id} hides too few`] : []),
      ...brokenTiers(cell, answers, minimum).map((problem) => `${id} ${problem}`),
    ]
  })
}

function brokenTiers(
  cell: ShownCell,
  answers: readonly number[],
  minimum: number,
): readonly string[] {
  const count = answers.length
  const middle = [answers[Math.floor((count - 1) / 2)], answers[Math.floor(count / 2)]]
  const median = ((middle[0] ?? Number.NaN) + (middle[1] ?? Number.NaN)) / 2
  const band = count >= 50 ? '50+' : count >= 20 ? '20–49' : count >= 10 ? '10–19' : '5–9'
  const few = Object.keys(cell.answers ?? {}).filter((share) => {
    const [low = 0, high = low] = share.split('–').map(Number)
    const people = answers.filter((answer) => answer >= low && answer <= high).length
    return people > 0 && people < 3
  })
  const known = ['state', 'value', 'q1', 'q3', 'n', 'agreement', 'answers', 'notSure', 'skipped']
  return [
    ...(cell.value === median ? [] : ['has another median']),
    ...(cell.n === band || cell.n === count ? [] : ['has another count']),
    ...(count < 2 * minimum && (cell.q1 ?? cell.agreement) !== undefined ? ['spread'] : []),
    ...(count < 4 * minimum && cell.answers ? ['shares of too few'] : []),
    ...(cell.agreement === 'nearly-all' && cell.answers ? ['shares of nearly all'] : []),
    ...few.map((share) => `share of one or two: ${share}`),
    ...Object.keys(cell).filter((field) => !known.includes(field)),
  ]
}

/** Everything that leaves a summary, as text. */
function outlets(summary: Summary): readonly string[] {
  const description = describeDimensionRadar(summary, framework)
  const table = dimensionRadarTable(summary, framework)
  return [
    JSON.stringify(summaryFile(summary)),
    sceneToSvg(dimensionRadarScene(summary, framework, { description }), printPaints.light),
    tableToHtml(table),
    tableToCsv(table),
    JSON.stringify(description),
  ]
}

describe('two response sets that differ inside a hidden cell alone', () => {
  const hiddenGroup = fc.record({
    first: recipes(fc.integer({ min: 1, max: 4 })).map(unitsOf),
    other: recipes(fc.integer({ min: 1, max: 4 })).map(unitsOf),
    id: fc.constantFrom('a', 'b', 'c', 'small'),
    kind: kinds,
    dimension: fc.nat(1),
  })
  /** One number on one dimension, and no word on the others. */
  const onlyOn = (units: readonly (readonly Said[])[], dimension: number) =>
    units.map((said) =>
      said.map((answer, place): Said => {
        if (place !== dimension) return 'skipped'
        return typeof answer === 'number' ? answer : 3
      }),
    )

  it(
    'give the same file, picture, table and description, to the byte',
    () => {
      fc.assert(
        fc.property(madeArbitrary, hiddenGroup, ({ groups, options }, hidden) => {
          const rest = groups.filter(({ id }) => id !== hidden.id)
          const wave = groups[0]?.wave
          const sector = groups[0]?.sector
          const { id, kind, dimension } = hidden
          const withUnits = (units: readonly (readonly Said[])[]) =>
            run(made([{ id, kind, wave, sector, units }, ...rest]), { ...options, pool: [] })
          const one = withUnits(onlyOn(hidden.first, dimension))
          const two = withUnits(onlyOn(hidden.other, dimension))
          expect(one[0]?.groups[0]?.cells[dimensions[dimension] as string]).toEqual({
            state: 'too-few',
          })
          expect(one.flatMap(outlets)).toEqual(two.flatMap(outlets))
        }),
        { numRuns },
      )
    },
    timeout,
  )

  it(
    'give the same under a hidden total, whatever the few people said',
    () => {
      const size = fc.integer({ min: 1, max: 4 })
      const pair = size.chain((count) => {
        const units = recipes(fc.constant(count)).map(unitsOf)
        return fc.tuple(units, units)
      })
      fc.assert(
        fc.property(madeArbitrary, pair, ({ groups, options }, [first, other]) => {
          const rest = groups.filter(({ id }) => id === 'b' || id === 'c')
          const [{ wave, sector } = { wave: undefined, sector: undefined }] = rest
          const pool = [{ label: 'Total', ids: ['small', 'b'] }]
          if (!rest.some(({ id }) => id === 'b')) return
          const withUnits = (units: readonly (readonly Said[])[]) =>
            run(
              made([
                { id: 'small', kind: 'community', wave, sector, units: onlyOn(units, 0) },
                ...rest,
              ]),
              { ...options, pool },
            )
          const one = withUnits(first)
          const shows = one.some(({ groups: rows }) =>
            rows.some(
              ({ id, cells }) =>
                id === 'total' && cells[dimensions[0] as string]?.state === 'shown',
            ),
          )
          if (shows) return
          expect(one.flatMap(outlets)).toEqual(withUnits(other).flatMap(outlets))
        }),
        { numRuns },
      )
    },
    timeout,
  )
})
