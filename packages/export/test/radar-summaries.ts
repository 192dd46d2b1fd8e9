import { camdenFramework, parseSummary, type Summary } from '@value-framework/core'

const ids = ['intrinsic-benefits', 'community-engagement', 'outcomes', 'sustainable-system-change']
const cells = (...values: readonly unknown[]): object =>
  Object.fromEntries(ids.map((id, index) => [id, values[index]]))
const median = (value: number, q1: number, q3: number, agreement: string, n: string): object => ({
  median: value,
  q1,
  q3,
  agreement,
  n,
})

const groups = [
  {
    id: 'community-members',
    label: 'Community members',
    kind: 'community',
    cells: cells(
      median(4, 3, 5, 'close', '20–49'),
      { state: 'too-few' },
      median(3.5, 2, 5, 'split', '20–49'),
      median(2, 1, 3, 'mixed', '20–49'),
    ),
  },
  {
    id: 'health-care',
    label: 'Health care',
    kind: 'organization',
    cells: cells(
      median(3, 3, 4, 'close', '10–19'),
      median(5, 4, 5, 'nearly-all', '10–19'),
      median(4, 3, 5, 'mixed', '10–19'),
      median(3, 2, 4, 'mixed', '10–19'),
    ),
  },
  {
    id: 'county',
    label: 'County government',
    kind: 'organization',
    cells: cells(
      { state: 'not-asked' },
      median(3, 2, 4, 'mixed', '10–19'),
      median(5, 4, 5, 'close', '10–19'),
      median(4, 4, 4, 'close', '10–19'),
    ),
  },
]

const file = {
  format: 'value-framework/summary@1',
  title: 'Why partners take part, spring 2026',
  statistic: 'median',
  question: 'How much does this matter in why you take part?',
  scale: { min: 1, max: 5, labels: { 1: 'Not at all', 4: 'A lot', 5: 'A great deal' } },
  privacy: { preset: 'opinion-5', minimum: 5, rules: '1' },
  source: { text: 'Partner survey', collected: '2026-04', unit: 'person' },
  example: true,
}

/** Three groups with two hidden cells. */
export const threeGroups: Summary = parseSummary({ ...file, groups }, camdenFramework)

/** As many groups as asked for, all with numbers and gaps. */
export const manyGroups = (count: number): Summary =>
  parseSummary(
    {
      ...file,
      groups: Array.from({ length: count }, (_, index) => ({
        ...groups[index % groups.length],
        id: `group-${index}`,
        label: `Neighborhood ${index + 1}`,
      })),
    },
    camdenFramework,
  )
