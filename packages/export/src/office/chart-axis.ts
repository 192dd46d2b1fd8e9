import type { Scale } from '@value-framework/core'

/** The value axis of a native radar. */
export interface ChartAxis {
  /** One unit below the scale, at the center: the scale's own minimum stands on the first ring. */
  readonly min: number
  /** The scale's maximum, on the outer ring. */
  readonly max: number
  /** From ring to ring. */
  readonly unit: number
  /** An Excel number format that prints the scale's own numbers and nothing at the center. */
  readonly format: string
}

/** So many steps from the minimum to the maximum put the inner ring at 12 to 20 % of the radius; others if need be. */
const stepCounts = [4, 5, 6, 7, 3, 8, 9, 10] as const

/**
 * The axis for a scale. Its center is one step below the scale, because all lows would fall together on a center that
 * stood for the minimum; its rings are answers of the scale where that gives a readable number of them.
 */
export function chartAxis({ min, max, step }: Scale): ChartAxis {
  const range = max - min
  const whole = Number.isInteger(min) && Number.isInteger(max) && range > 3 ? 1 : undefined
  const answer = step ?? whole
  const isAnswers = (count: number): boolean => {
    const ratio = range / count / (answer ?? range)
    return answer !== undefined && Math.abs(ratio - Math.round(ratio)) < 1e-9
  }
  const unit = tidy(range / (stepCounts.find(isAnswers) ?? 4), range)
  const center = tidy(min - unit, range)
  const format = decimals(min, max, unit)
  const below = `[<${plain(tidy(min - unit / 2, range))}]""`
  return {
    min: center,
    max,
    unit,
    format: min < 0 ? `${below};[<0]-${format};${format}` : `${below};${format}`,
  }
}

/** A number without what arithmetic leaves behind its last meaningful digit. */
const tidy = (value: number, range: number): number => {
  const digits = Math.min(100, Math.max(0, 10 - Math.floor(Math.log10(range))))
  return Number(value.toFixed(digits))
}

/** As many decimals as the rings need, at most three beyond the first digit of a step. */
function decimals(min: number, max: number, unit: number): string {
  const size = Math.max(0, -Math.floor(Math.log10(unit)))
  for (let digits = 0; digits < size + 2; digits++) {
    const ends = [min, unit, max].every(
      (value) => Math.abs(value - Number(value.toFixed(digits))) < unit * 1e-6,
    )
    if (ends) return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`
  }
  return `0.${'0'.repeat(Math.min(20, size + 1))}`
}

/** A number format takes no exponents. */
function plain(value: number): string {
  const short = String(value)
  return short.includes('e') ? value.toFixed(20) : short
}
