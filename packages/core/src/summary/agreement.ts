import type { Agreement, AgreementRule, Scale } from '../model/summary.ts'
import { type Answers, countWithin, quantile, scaleAnswers } from './answers.ts'

/**
 * The thresholds of agreement on a scale: on five answers the bottom two, the top two and one step; elsewhere the
 * same quarters of the scale's length, and a step or, where the scale has none, a tenth of its length.
 */
export function agreementRule(scale: Scale): AgreementRule {
  const { min, max, step = scaleAnswers(scale) ? 1 : (max - min) / 10 } = scale
  const quarter = (max - min) / 4
  return { low: min + quarter, high: max - quarter, close: step }
}

/** Whether the rule can be said as "the two lowest answers", "the two highest" and "one step". */
export const isFivePoint = (scale: Scale): boolean => scaleAnswers(scale)?.length === 5

/**
 * How alike answers are, by counting: nearly all the same over 90 %; split when at least a quarter chose the bottom
 * and at least a quarter the top of the scale; close when the quartiles are at most one step apart; else mixed.
 */
export function agreementOf(answers: Answers, rule: AgreementRule): Agreement {
  const { counts, n } = answers
  if (Math.max(...counts) * 10 > n * 9) return 'nearly-all'
  const bottom = countWithin(answers, Number.NEGATIVE_INFINITY, rule.low)
  const top = countWithin(answers, rule.high, Number.POSITIVE_INFINITY)
  if (bottom * 4 >= n && top * 4 >= n) return 'split'
  const apart = quantile(answers, 0.75) - quantile(answers, 0.25)
  return apart <= rule.close + 1e-9 ? 'close' : 'mixed'
}
