import type { AgreementRule, Cell, Count, Scale, ShownCell } from '../model/summary.ts'
import { agreementOf } from './agreement.ts'
import { answerShares } from './answer-shares.ts'
import { answersOf, quantile, scaleAnswers } from './answers.ts'
import { bandOf } from './count-band.ts'
import type { Draft } from './draft.ts'
import type { Rules } from './policy.ts'

/** What all cells of one summary are judged by. */
export interface CellRules {
  readonly rules: Rules
  readonly scale: Scale
  readonly agreement: AgreementRule
  /** Whether to count those who gave no number. */
  readonly asides: boolean
}

/** What may be published of a draft, by its level and the tiers of the rules. */
export function publishedCell(
  draft: Draft,
  { rules, scale, agreement: agreementRule, asides }: CellRules,
): Cell {
  const { level, tally, nothing } = draft
  if (level === 'hidden') return { state: nothing ?? 'too-few' }
  const answers = answersOf(tally.answers)
  const { n } = answers
  const exact = level === 'count'
  const count = countOf(n, exact)
  const number = { state: 'shown', value: quantile(answers, 0.5) } as const
  if (level === 'value') return { ...number, ...(count !== undefined && { n: count }) }
  const spread = n >= rules.spreadFrom
  const agreement = spread ? agreementOf(answers, agreementRule) : undefined
  const unanimous = agreement === 'nearly-all' && rules.protects
  const shares =
    n >= rules.answersFrom && !unanimous
      ? answerShares(answers, scaleAnswers(scale), rules.protects ? undefined : 1)
      : undefined
  const cell: ShownCell = {
    ...number,
    ...(spread && { q1: quantile(answers, 0.25), q3: quantile(answers, 0.75) }),
    ...(count !== undefined && { n: count }),
    ...(agreement && { agreement }),
    ...(shares && { answers: shares }),
  }
  // Totals and parts of the answers would let the counts of hidden people be subtracted.
  if (!asides || draft.row.pooled) return cell
  const notSure = aside('not-sure', draft, rules)
  const skipped = aside('skipped', draft, rules)
  return {
    ...cell,
    ...(notSure !== undefined && { notSure }),
    ...(skipped !== undefined && { skipped }),
  }
}

/** A band, or the number; undefined where there is no band so low. */
const countOf = (n: number, exact: boolean): Count | undefined => (exact ? n : bandOf(n))

/** How many gave no number for one reason, from the minimum up. */
function aside(
  reason: 'not-sure' | 'skipped',
  draft: Draft,
  { minimum }: Rules,
): Count | undefined {
  const counted = draft.tally.missing.get(reason) ?? 0
  return counted >= minimum ? countOf(counted, draft.level === 'count') : undefined
}
