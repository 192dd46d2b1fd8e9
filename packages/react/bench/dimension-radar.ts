/**
 * The radar as a file, against two drawings by React of the same numbers: the smallest honest one, whose texts and line
 * breaks are given, and a bare one without any words. All in one run, in alternating rounds; once with the same summary
 * in every call, and once with new objects and other numbers in each, so that nothing is gained by remembering them.
 */
import {
  camdenFramework,
  describeDimensionRadar,
  dimensionRadarScene,
  printPaints,
  type Summary,
  sceneToSvg,
} from '@value-framework/core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BareRadar } from './bare.ts'
import { FloorRadar } from './floor.ts'

const groups = ['Residents', 'Health care', 'County government']
const dimensions = [
  'intrinsic-benefits',
  'community-engagement',
  'outcomes',
  'sustainable-system-change',
]
type Answers = readonly (readonly number[])[]
const answers: Answers = [
  [4, 3, 3.5, 2],
  [4, 3, 5, 2],
  [3, 2, 4, 4],
]

/** Short ones, many: what else a machine does then falls into few. */
const rounds = 300
const callsARound = 40

/** Other answers for each call, from 1 to 5 by halves; the same in every run. */
const otherAnswers: readonly Answers[] = Array.from({ length: callsARound }, (_, call) =>
  answers.map((values, group) =>
    values.map((_value, index) => 1 + ((call * 7 + group * 5 + index * 3 + call * index) % 9) / 2),
  ),
)

const summaryOf = (numbers: Answers): Summary => ({
  framework: 'camden-2022',
  title: 'Why partners take part',
  statistic: 'median',
  scale: { min: 1, max: 5, labels: { 1: 'Not at all', 5: 'A great deal' } },
  source: { text: 'Partner survey, April 2026' },
  example: true,
  groups: groups.map((label, index) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    kind: index === 0 ? 'community' : 'organization',
    cells: Object.fromEntries(
      dimensions.map((dimension, place) => [
        dimension,
        { state: 'shown', value: numbers[index]?.[place] ?? 1 },
      ]),
    ),
  })),
})

const summary = summaryOf(answers)
const scene = dimensionRadarScene(summary, camdenFramework, { size: 'regular' })

const ours = (one: Summary): string =>
  sceneToSvg(dimensionRadarScene(one, camdenFramework, { size: 'regular' }), printPaints.light)

const given = {
  title: summary.title ?? '',
  description: scene.description,
  labels: [
    ['Intrinsic benefits'],
    ['Community', 'engagement'],
    ['Outcomes'],
    ['Sustainable', 'system-level', 'change'],
  ],
  steps: [1, 2, 3, 4, 5],
  foot: [
    'Inner ring: 1 (Not at all). Outer ring: 5 (A great deal).',
    'Made-up example numbers',
    'Source: Partner survey, April 2026.',
  ],
}

const floor = (numbers: Answers): string =>
  renderToStaticMarkup(
    createElement(FloorRadar, {
      ...given,
      groups: groups.map((name, index) => ({ name, values: numbers[index] ?? [] })),
    }),
  )

const bare = (numbers: Answers): string =>
  renderToStaticMarkup(
    createElement(BareRadar, { min: 1, max: 5, labels: dimensions, groups: numbers }),
  )

/** What is timed, by the number of the call in its round; `prepare` makes the inputs of a round and is not timed. */
interface Contender {
  readonly name: string
  readonly draw: (call: number) => string
  readonly prepare?: () => void
}

let summaries: readonly Summary[] = []
const other = (call: number): Answers => otherAnswers[call] ?? answers

const names = {
  ours: 'dimensionRadarScene, then sceneToSvg',
  floor: 'React, the smallest honest radar: texts and line breaks given',
  bare: 'React, bare: lines without words, legend, ring numbers or source',
  oursAnew: 'dimensionRadarScene, then sceneToSvg: a new summary with other numbers in each call',
  floorAnew: 'React, the smallest honest radar: other numbers in each call',
}

const contenders: readonly Contender[] = [
  { name: names.ours, draw: () => ours(summary) },
  { name: names.floor, draw: () => floor(answers) },
  { name: names.bare, draw: () => bare(answers) },
  {
    name: names.oursAnew,
    draw: (call) => ours(summaries[call] ?? summary),
    prepare: () => {
      summaries = otherAnswers.map(summaryOf)
    },
  },
  { name: names.floorAnew, draw: (call) => floor(other(call)) },
  {
    name: 'Of ours, describeDimensionRadar',
    draw: () => describeDimensionRadar(summary, camdenFramework).full,
  },
  { name: 'Of ours, sceneToSvg', draw: () => sceneToSvg(scene, printPaints.light) },
]

const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))

for (let round = -50; round < rounds; round++) {
  // Every other round runs backwards, so that none always follows the same one.
  for (const { name, draw, prepare } of round % 2 === 0 ? contenders : contenders.toReversed()) {
    prepare?.()
    const began = performance.now()
    for (let call = 0; call < callsARound; call++) draw(call)
    const microseconds = ((performance.now() - began) * 1000) / callsARound
    if (round >= 0) times.get(name)?.push(microseconds)
  }
}

/** Sorted, so that quantiles can be read off. */
const sorted = (name: string): number[] => (times.get(name) ?? []).sort((a, b) => a - b)
const at = (values: readonly number[], share: number): number =>
  values[Math.floor(share * (values.length - 1))] ?? Number.NaN

const ratio = (one: string, two: string): number =>
  rounded(at(sorted(one), 0.5) / at(sorted(two), 0.5))

const report = {
  benchmark: 'radar of 4 dimensions and 3 groups, in Node, as a string',
  node: process.version,
  rounds,
  callsARound,
  results: contenders.map(({ name, draw }) => ({
    name,
    medianMicroseconds: rounded(at(sorted(name), 0.5)),
    q1: rounded(at(sorted(name), 0.25)),
    q3: rounded(at(sorted(name), 0.75)),
    characters: draw(0).length,
  })),
  ratios: {
    'ours to the smallest honest React radar': ratio(names.ours, names.floor),
    'the same, with other numbers in each call': ratio(names.oursAnew, names.floorAnew),
    'ours to the bare React radar': ratio(names.ours, names.bare),
  },
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

console.log(JSON.stringify(report))
