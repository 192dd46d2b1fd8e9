import type { Language } from '../src/model/language.ts'
import type { Scale } from '../src/model/summary.ts'
import type { Claim } from '../src/words/dimension-radar-claims.ts'
import { dimensionRadarWords } from '../src/words/en/dimension-radar.ts'
import { figureWords } from '../src/words/en/figure.ts'
import { type Facts, same } from './oracle-facts.ts'

/** A language whose sentences are their own name and slots: «peak.group|high=D0 and D1|…». */
const spelled = (phrases: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(phrases).map(([name, phrase]) => {
      const text = typeof phrase === 'string' ? phrase : Object.values(phrase as object).join(' ')
      const slots = [...new Set([...text.matchAll(/\{([\w-]+)\}/g)].map(([, slot]) => slot))]
      return [name, `«${[name, ...slots.map((slot) => `${slot}={${slot}}`)].join('|')}»`]
    }),
  )

const notes = Object.fromEntries(
  Object.entries(figureWords).filter(([name]) => /^note\.(?!subject)/.test(name)),
)

/** English as names and slots, for reading back what a description says. */
export const spelling: Language = {
  id: 'en',
  name: 'Spelled',
  dir: 'ltr',
  words: {
    'dimension-radar': spelled(dimensionRadarWords),
    figure: { ...figureWords, ...spelled(notes) },
  },
  translations: [],
}

/** One phrase, read back. */
export interface Said {
  readonly name: string
  readonly slots: { readonly [slot: string]: string }
}

/** The phrases that a text is made of; undefined where it holds anything else. */
export function readBack(text: string): readonly Said[] | undefined {
  if (text.replace(/«[^»]*»/g, '').trim() !== '') return undefined
  return [...text.matchAll(/«([^»]*)»/g)].map(([, inside = '']) => {
    const [name = '', ...slots] = inside.split('|')
    const pairs = slots.map((slot): [string, string] => {
      const at = slot.indexOf('=')
      return [slot.slice(0, at), slot.slice(at + 1)]
    })
    return { name, slots: Object.fromEntries(pairs) }
  })
}

const labels = (text: string | undefined, letter: 'D' | 'G'): number[] =>
  [...(text ?? '').matchAll(new RegExp(`${letter}(\\d+)`, 'g'))].map(([, place]) => Number(place))

/** Numbers as an English reader writes them, with the decimals that the scale has sense for. */
function written(value: number, { min, max }: Scale): string {
  const range = max - min
  const digits =
    range > 20 ? 0 : range > 2 ? 1 : Math.min(20, 2 + Math.max(0, Math.ceil(-Math.log10(range))))
  return new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value)
}

/** Whether one phrase, read back, says what the figures say. */
export function isSaidTruly({ name, slots }: Said, facts: Facts): boolean {
  const { summary, groups, dimensions } = facts
  const { scale } = summary
  const group = groups[labels(slots.group, 'G')[0] ?? 0] ?? ''
  const dimensionsIn = (slot: string) =>
    labels(slots[slot], 'D').map((place) => dimensions[place] ?? '')
  const groupsIn = (slot: string) => labels(slots[slot], 'G').map((place) => groups[place] ?? '')
  const own = facts.valuesOf(group)
  const values = own.map(({ value }) => value)
  const is = (slot: string, value: number) => slots[slot] === written(value, scale)
  const onIts = (value: number) =>
    own.filter((one) => one.value === value).map((one) => one.dimension)
  const unnamed = summary.groups.some(({ label }) => label === '')
  switch (name) {
    case 'what.radar':
      return (
        same(dimensionsIn('dimensions'), dimensions) && same(groupsIn('groups'), groups) && !unnamed
      )
    case 'what.many':
      return same(dimensionsIn('dimensions'), dimensions) && Number(slots.count) === groups.length
    case 'what.unnamed':
      return same(dimensionsIn('dimensions'), dimensions) && unnamed
    case 'measured.median':
    case 'measured.mean':
    case 'measured.agreed-rating':
    case 'measured.unstated':
      return name === `measured.${summary.statistic}` && isEnd('min') && isEnd('max')
    case 'peak.group':
    case 'peak.one': {
      const [high, low] = [Math.max(...values), Math.min(...values)]
      return (
        high > low &&
        unnamed === (name === 'peak.one') &&
        is('highValue', high) &&
        is('lowValue', low) &&
        same(dimensionsIn('high'), onIts(high)) &&
        same(dimensionsIn('low'), onIts(low))
      )
    }
    case 'level.group':
    case 'level.one':
      return values.length > 1 && new Set(values).size === 1 && is('value', values[0] as number)
    case 'single.group':
    case 'single.one':
      return (
        values.length === 1 &&
        is('value', values[0] as number) &&
        same(dimensionsIn('dimension'), [own[0]?.dimension])
      )
    case 'difference.one': {
      const [dimension = ''] = dimensionsIn('dimension')
      const on = facts.valuesOn(dimension)
      const valueIn = (slot: string) =>
        on.filter((one) => groupsIn(slot).includes(one.group)).map((one) => one.value)
      const [high, low] = [valueIn('high'), valueIn('low')]
      const most = Math.max(...dimensions.map((one) => facts.distance(one)))
      return (
        new Set(high).size === 1 &&
        new Set(low).size === 1 &&
        is('highValue', high[0] as number) &&
        is('lowValue', low[0] as number) &&
        facts.near((high[0] as number) - (low[0] as number), most) &&
        most > 0
      )
    }
    case 'difference.many': {
      const most = Math.max(...dimensions.map((one) => facts.distance(one)))
      return (
        most > 0 &&
        is('amount', most) &&
        dimensionsIn('dimensions').length > 1 &&
        dimensionsIn('dimensions').every((one) => facts.near(facts.distance(one), most))
      )
    }
    case 'range': {
      const on = facts.valuesOn(dimensionsIn('dimension')[0] ?? '').map(({ value }) => value)
      return on.length > 1 && is('lowValue', Math.min(...on)) && is('highValue', Math.max(...on))
    }
    case 'similar.all':
      return (
        facts.compared().length > 0 && facts.compared().every((one) => facts.distance(one) === 0)
      )
    case 'similar.some':
      return (
        dimensionsIn('dimensions').length > 0 &&
        dimensionsIn('dimensions').every(
          (one) => facts.compared().includes(one) && facts.distance(one) === 0,
        )
      )
    case 'split':
    case 'nearly-all':
      return (
        dimensionsIn('dimensions').length > 0 &&
        dimensionsIn('dimensions').every((one) => facts.shown(group, one)?.agreement === name)
      )
    case 'missing.count':
      return (
        Number(slots.total) === groups.length * dimensions.length &&
        Number(slots.count) === missing()
      )
    case 'missing.all':
      return missing() === groups.length * dimensions.length
    case 'made-up':
      return summary.example
    default: {
      const state = name.replace(/^note\./, '')
      if (!name.startsWith('note.')) return false
      const subject = slots.subject ?? ''
      const id = groups[labels(subject, 'G')[0] ?? 0] ?? ''
      const named = labels(subject, 'D').map((place) => dimensions[place] ?? '')
      const cells = summary.groups.find((one) => one.id === id)?.cells ?? {}
      const told = named.length > 0 ? named : dimensions
      return told.every((one) => cells[one]?.state === state)
    }
  }

  function missing(): number {
    return (
      groups.length * dimensions.length -
      groups.reduce((sum, one) => sum + facts.valuesOf(one).length, 0)
    )
  }
  function isEnd(slot: 'min' | 'max'): boolean {
    const end = scale[slot]
    const label = Object.entries(scale.labels).find(([point]) => Number(point) === end)?.[1]
    return slots[slot] === (label ? `${written(end, scale)} (${label})` : written(end, scale))
  }
}

/** Which claim stands behind a phrase. */
export function isBacked(name: string, claims: readonly Claim[]): boolean {
  const [first = ''] = name.split('.')
  const type =
    { what: 'figure', measured: 'figure', note: 'missing', 'made-up': 'example' }[first] ?? first
  return claims.some((claim) => claim.type === type)
}
