import type { SummaryInput } from '@value-framework/core'

/** Made-up numbers of three groups, with a number that is not shown. */
export const exampleSummary: SummaryInput = {
  format: 'value-framework/summary@1',
  framework: 'camden-2022',
  title: 'Residents and organizations differ most on outcomes',
  measure: 'matters',
  statistic: 'median',
  question: 'How much does this matter in why you take part?',
  scale: {
    min: 1,
    max: 5,
    step: 1,
    labels: { '1': 'Not at all', '2': 'A little', '3': 'Some', '4': 'A lot', '5': 'A great deal' },
  },
  source: { text: 'Partner survey', collected: '2026-04', unit: 'person' },
  example: true,
  groups: [
    {
      id: 'residents',
      label: 'Residents',
      kind: 'community',
      cells: {
        'intrinsic-benefits': { median: 4, q1: 3, q3: 5, n: '20–49', agreement: 'mixed' },
        'community-engagement': { median: 5, q1: 4, q3: 5, n: '20–49', agreement: 'close' },
        outcomes: { median: 3, q1: 2, q3: 4, n: '20–49', agreement: 'mixed' },
        'sustainable-system-change': { median: 3, q1: 2, q3: 4, n: '10–19', agreement: 'mixed' },
      },
    },
    {
      id: 'health-care',
      label: 'Health care',
      kind: 'organization',
      sector: 'healthcare',
      cells: {
        'intrinsic-benefits': { median: 4, q1: 4, q3: 5, n: '10–19', agreement: 'close' },
        'community-engagement': { median: 3, q1: 2, q3: 4, n: '10–19', agreement: 'mixed' },
        outcomes: { median: 5, q1: 4, q3: 5, n: '10–19', agreement: 'close' },
        'sustainable-system-change': { median: 4, q1: 3, q3: 4, n: '10–19', agreement: 'close' },
      },
    },
    {
      id: 'county-government',
      label: 'County government',
      kind: 'organization',
      sector: 'county-government',
      cells: {
        'intrinsic-benefits': { median: 3, n: '5–9' },
        'community-engagement': { median: 4, n: '5–9' },
        outcomes: { median: 4, n: '5–9' },
        'sustainable-system-change': { state: 'too-few' },
      },
    },
  ],
}

const roles = [
  'Resident',
  'Health care provider',
  'County staff',
  'Community organization',
] as const
const answers = [5, 4, 3, 5, 2, 4, 4, 3, 5, 1]

/**
 * Made-up answers as a form exports them: a column that names people, one that asks something else, and a group too small
 * to be shown.
 */
export function exampleSurvey(): string {
  const head = [
    'Timestamp',
    'Email address',
    'Which of these describes you best?',
    'How much does this matter to you? [It fits with what I believe in and want to do.]',
    'How much does this matter to you? [Community members have a real say in what gets done.]',
    'How much does this matter to you? [We can see results that matter to us.]',
    'How much does this matter to you? [The changes will last and fix bigger problems.]',
    'Anything else?',
  ]
  const sizes = [14, 9, 3, 8]
  const people = roles.flatMap((role, group) =>
    Array.from({ length: sizes[group] ?? 0 }, (_, person) => ({
      role,
      person: group * 17 + person,
    })),
  )
  const rows = people.map(({ role, person }) => [
    `4/${(person % 28) + 1}/2026 10:${String((person * 7) % 60).padStart(2, '0')}:00`,
    `person${person}@example.org`,
    role,
    ...[0, 3, 7, 11].map((skip) => String(answers[(person * 3 + skip) % answers.length])),
    person % 9 === 0 ? 'Thank you for asking us.' : '',
  ])
  return [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')
}
