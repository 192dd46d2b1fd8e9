import {
  type Measure,
  type Pool,
  privacyPresets,
  type SummarizeOptions,
} from '@value-framework/core'
import { type Given, named, type Option } from '../arguments.ts'
import { UsageError } from '../failures.ts'

/** The options of `summarize`, in the order of its help. */
export const summarizeOptions: readonly Option[] = [
  {
    name: 'output',
    short: 'o',
    takes: 'summary.json',
    says: 'Where the summary goes; - is standard output.',
  },
  { name: 'map', takes: 'MAP.json', says: 'Says which column is what. Canonical files need none.' },
  { name: 'sheet', takes: 'NAME', says: 'The sheet of a workbook; the first one by default.' },
  { name: 'scale', takes: '1-5', says: 'The scale of the answers, lowest and highest.' },
  {
    name: 'privacy',
    takes: 'RULE',
    says: 'opinion-5 (default), cms-11, strict-20 or shown-by-agreement.',
  },
  {
    name: 'confirmed-by',
    takes: 'NAME',
    says: 'Who confirmed that those shown agreed to be shown.',
  },
  {
    name: 'pool',
    takes: '"Label=id,id"',
    many: true,
    says: 'Also shows these groups as one; may be given several times.',
  },
  { name: 'measure', takes: 'MEASURE', says: 'Only matters, happening, emphasis or allocation.' },
  {
    name: 'wave',
    takes: 'WAVE',
    says: 'Only this round; names the round where the file has none.',
  },
  {
    name: 'published',
    takes: 'FILE',
    many: true,
    says: 'A summary that is out already, to be safe together with.',
  },
  {
    name: 'collaborative',
    takes: 'ID',
    says: 'Summaries of one collaborative are audited together.',
  },
  { name: 'title', takes: 'TEXT', says: 'The title of the figures.' },
  {
    name: 'source',
    takes: 'TEXT',
    says: 'Where the answers come from, for the line below the figures.',
  },
  { name: 'question', takes: 'TEXT', says: 'The question as it was asked.' },
  { name: 'framework', takes: 'FILE', says: "Your own framework; the brief's by default." },
  { name: 'example', says: 'Stamps "Made-up example numbers" on every figure.' },
]

/** @throws {UsageError} for values that no file can make right */
export function chosenOptions(given: Given): SummarizeOptions {
  const preset = named(given, 'privacy', privacyPresets)
  const measure = named(given, 'measure', measures)
  const text = (name: string, as: string = name): { readonly [as: string]: string } => {
    const value = given.one(name)
    return value === undefined ? {} : { [as]: value }
  }
  return {
    pool: poolOptions(given),
    ...(preset && { privacy: preset }),
    ...(measure && { measure }),
    ...text('confirmed-by', 'confirmedBy'),
    ...text('title'),
    ...text('source'),
    ...text('question'),
    ...text('wave'),
    ...text('collaborative'),
    example: given.has('example'),
  }
}

const measures: readonly Measure[] = ['matters', 'happening', 'emphasis', 'allocation']

/** @throws {UsageError} for what is no scale */
export function scaleOption(given: Given): { min: number; max: number } | undefined {
  const text = given.one('scale')
  if (text === undefined) return undefined
  const [, low, high] = /^\s*(-?\d+(?:\.\d+)?)\s*[-–]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? []
  const [min, max] = [Number(low), Number(high)]
  if (low !== undefined && high !== undefined && min < max) return { min, max }
  const mend = 'Write the lowest and the highest answer: --scale 1-5.'
  throw new UsageError(`--scale ${text} is no scale. ${mend}`)
}

function poolOptions(given: Given): Pool[] {
  return given.many('pool').map((text) => {
    const cut = Math.max(text.lastIndexOf('='), 0)
    const label = text.slice(0, cut).trim()
    const ids = text
      .slice(cut + 1)
      .split(',')
      .map((id) => id.trim())
    if (label !== '' && ids.length > 1 && ids.every(Boolean)) return { label, ids }
    const mend = 'Write a label and the ids of two groups or more: --pool "Label=id,id".'
    throw new UsageError(`--pool ${text} is no pool. ${mend}`)
  })
}
