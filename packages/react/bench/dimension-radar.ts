/** The radar as a file, against the least that React needs for one: both in one run, in alternating rounds. */
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
import { FloorRadar } from './floor.ts'

const answers: { readonly [group: string]: readonly number[] } = {
  Residents: [4, 3, 3.5, 2],
  'Health care': [4, 3, 5, 2],
  'County government': [3, 2, 4, 4],
}
const dimensions = [
  'intrinsic-benefits',
  'community-engagement',
  'outcomes',
  'sustainable-system-change',
]

const summary: Summary = {
  framework: 'camden-2022',
  title: 'Why partners take part',
  statistic: 'median',
  scale: { min: 1, max: 5, labels: { 1: 'Not at all', 5: 'A great deal' } },
  example: true,
  groups: Object.entries(answers).map(([label, values], index) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    kind: index === 0 ? 'community' : 'organization',
    cells: Object.fromEntries(
      dimensions.map((dimension, place) => [
        dimension,
        { state: 'shown', value: values[place] ?? 1 },
      ]),
    ),
  })),
}

const scene = dimensionRadarScene(summary, camdenFramework, { size: 'regular' })

const contenders: { readonly [name: string]: () => string } = {
  'dimensionRadarScene, then sceneToSvg': () =>
    sceneToSvg(
      dimensionRadarScene(summary, camdenFramework, { size: 'regular' }),
      printPaints.light,
    ),
  'renderToStaticMarkup of the smallest React radar': () =>
    renderToStaticMarkup(
      createElement(FloorRadar, {
        min: 1,
        max: 5,
        labels: dimensions,
        groups: Object.values(answers),
      }),
    ),
  'describeDimensionRadar alone': () => describeDimensionRadar(summary, camdenFramework).full,
  'sceneToSvg alone': () => sceneToSvg(scene, printPaints.light),
}

const rounds = 60
const callsARound = 200

const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]))

for (let round = -10; round < rounds; round++) {
  // Every other round runs backwards, so that none always follows the same one.
  const order = Object.entries(contenders)
  for (const [name, draw] of round % 2 === 0 ? order : order.reverse()) {
    const began = performance.now()
    for (let call = 0; call < callsARound; call++) draw()
    const microseconds = ((performance.now() - began) * 1000) / callsARound
    if (round >= 0) times.get(name)?.push(microseconds)
  }
}

/** Sorted, so that quantiles can be read off. */
const sorted = (name: string): number[] => (times.get(name) ?? []).sort((a, b) => a - b)
const at = (values: readonly number[], share: number): number =>
  values[Math.floor(share * (values.length - 1))] ?? Number.NaN

const [ours = '', floor = ''] = Object.keys(contenders)
const medianOf = (name: string): number => at(sorted(name), 0.5)

const report = {
  benchmark: 'radar of 4 dimensions and 3 groups, in Node, as a string',
  node: process.version,
  rounds,
  callsARound,
  results: Object.entries(contenders).map(([name, draw]) => ({
    name,
    medianMicroseconds: round(medianOf(name)),
    q1: round(at(sorted(name), 0.25)),
    q3: round(at(sorted(name), 0.75)),
    characters: draw().length,
  })),
  ratio: round(medianOf(ours) / medianOf(floor)),
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

console.log(JSON.stringify(report))
