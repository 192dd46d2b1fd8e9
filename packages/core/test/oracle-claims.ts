import type { Claim } from '../src/words/dimension-radar-claims.ts'
import { type Facts, same } from './oracle-facts.ts'

/** Whether one claim follows from the figures. */
export function isTrue(claim: Claim, facts: Facts): boolean {
  const { summary, dimensions, groups } = facts
  switch (claim.type) {
    case 'figure':
      return (
        same(claim.dimensions, dimensions) &&
        same(claim.groups, groups) &&
        claim.statistic === summary.statistic
      )
    case 'peak': {
      const own = facts.valuesOf(claim.group)
      const on = (value: number) =>
        own.filter((one) => one.value === value).map((one) => one.dimension)
      return (
        claim.high.value > claim.low.value &&
        own.every(({ value }) => value <= claim.high.value && value >= claim.low.value) &&
        claim.high.dimensions.length > 0 &&
        claim.low.dimensions.length > 0 &&
        same(claim.high.dimensions, on(claim.high.value)) &&
        same(claim.low.dimensions, on(claim.low.value))
      )
    }
    case 'level': {
      const own = facts.valuesOf(claim.group)
      return own.length > 1 && own.every(({ value }) => value === claim.value)
    }
    case 'single':
      return (
        JSON.stringify(facts.valuesOf(claim.group)) ===
        JSON.stringify([{ dimension: claim.dimension, value: claim.value }])
      )
    case 'difference': {
      const most = Math.max(...dimensions.map((dimension) => facts.distance(dimension)))
      const widest = dimensions.filter((dimension) => facts.near(facts.distance(dimension), most))
      return (
        most > 0 &&
        same(
          claim.places.map(({ dimension }) => dimension),
          widest,
        ) &&
        claim.places.every(({ dimension, high, highValue, low, lowValue }) => {
          const on = facts.valuesOn(dimension)
          const at = (value: number) =>
            on.filter((one) => one.value === value).map((one) => one.group)
          return (
            facts.near(highValue - lowValue, most) &&
            high.length > 0 &&
            low.length > 0 &&
            same(high, at(highValue)) &&
            same(low, at(lowValue))
          )
        })
      )
    }
    case 'range': {
      const values = facts.valuesOn(claim.dimension).map(({ value }) => value)
      return (
        values.includes(claim.low) &&
        values.includes(claim.high) &&
        claim.low < claim.high &&
        values.every((value) => value >= claim.low && value <= claim.high)
      )
    }
    case 'similar': {
      const alike = facts.compared().filter((dimension) => facts.distance(dimension) === 0)
      return (
        alike.length > 0 &&
        same(claim.dimensions, alike) &&
        claim.all === (alike.length === facts.compared().length)
      )
    }
    case 'split':
    case 'nearly-all':
      return (
        claim.dimensions.length > 0 &&
        same(
          claim.dimensions,
          dimensions.filter(
            (dimension) => facts.shown(claim.group, dimension)?.agreement === claim.type,
          ),
        )
      )
    case 'missing': {
      const total = groups.length * dimensions.length
      const shown = groups.reduce((sum, group) => sum + facts.valuesOf(group).length, 0)
      return claim.total === total && claim.count === total - shown && claim.count > 0
    }
    case 'example':
      return summary.example
  }
}
