import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { AuditLeak, ProtectionReport } from '../model/protection.ts'
import type { Measure, Responses, UnitKind } from '../model/responses.ts'
import type { Scale, Source, Summary } from '../model/summary.ts'
import { shareScale } from '../responses/answer-reader.ts'
import { agreementRule, isFivePoint } from './agreement.ts'
import { audit } from './audit.ts'
import { builtGroups } from './built-groups.ts'
import { type DraftTable, draftTables } from './draft.ts'
import { guardLeaks } from './guard-audit.ts'
import { guardFilters } from './guard-filters.ts'
import { guardTotals } from './guard-totals.ts'
import type { Rules } from './policy.ts'
import { protectionReport } from './report.ts'
import { planSummaries, type SummarizeOptions } from './summarize-options.ts'
import { tabulate } from './tabulate.ts'

export interface Summarized {
  /** One for each round, measure and filter that the responses hold answers to. */
  readonly summaries: readonly Summary[]
  readonly report: ProtectionReport
}

/**
 * Responses to summaries that are safe to publish: medians with what the size of each group allows beside them, and
 * small groups protected by a preset or by rules of one's own. Waves, measures and filters are protected as one
 * table, and the outcome passes `audit`. A summary holds nothing of its input's name, path, date or digest, and
 * nothing that depends on the order of rows.
 *
 * @param framework the one that the responses were read with; the brief's by default
 * @throws {ContentError} for options that do not fit the responses
 */
export function summarize(
  responses: Responses,
  framework: Framework = camdenOutline,
  options: SummarizeOptions = {},
): Summarized {
  const plan = planSummaries(responses, framework, options)
  const { published = [] } = options
  const asked = responses.dimensions
  const tabulated = tabulate(responses, asked, plan)
  const tables = draftTables(tabulated, plan.rows, asked, plan.rules)
  const fields = sharedFields(responses, framework, options, plan.rules)
  const build = (): Summary[] =>
    tables.map((table) => {
      const head = fields(table)
      return { ...head, groups: builtGroups(table, head, responses, framework, plan) }
    })
  const alreadyOut: AuditLeak[] = []
  const settled = new Set<string>()
  for (;;) {
    for (const table of tables) guardTotals(table, plan.rules)
    if (guardFilters(tables, plan.rules)) continue
    const summaries = build()
    const { leaks } = audit([...published, ...summaries])
    const open = leaks.filter((leak) => !settled.has(JSON.stringify(leak)))
    const { changed, left } = guardLeaks(open, tables, asked, published.length)
    if (!changed) {
      alreadyOut.push(...leaks)
      return { summaries, report: protectionReport(responses, plan, tables, summaries, alreadyOut) }
    }
    for (const leak of left) settled.add(JSON.stringify(leak))
  }
}

/** All but the groups: the same for every table, but for measure, wave and filter. */
export type SummaryHead = Omit<Summary, 'groups'>

function sharedFields(
  responses: Responses,
  framework: Framework,
  options: SummarizeOptions,
  rules: Rules,
): (table: DraftTable) => SummaryHead {
  const { title, question, collaborative, example = false } = options
  const source = sourceOf(responses, options.source)
  return ({ key: { measure, wave, filter } }) => {
    const scale = scaleOf(responses, measure)
    const asked = typeof question === 'string' ? question : question?.[measure]
    return {
      framework: framework.id,
      ...(title !== undefined && { title }),
      measure,
      statistic: 'median',
      ...(asked !== undefined && { question: asked }),
      scale,
      ...(!isFivePoint(scale) && { agreement: agreementRule(scale) }),
      privacy: rules.record,
      ...(source && { source }),
      example,
      ...(collaborative !== undefined && { collaborative }),
      ...(wave !== undefined && { wave }),
      ...(filter !== undefined && { filter }),
    }
  }
}

/** Answers are on the set's scale, shares from 0 to 1. */
const scaleOf = ({ scale }: Responses, measure: Measure): Scale =>
  measure === 'emphasis' || measure === 'allocation' ? shareScale : scale

/** The source with what is counted, where that is one thing and not people. */
function sourceOf(
  { responses }: Responses,
  source: string | Source | undefined,
): Source | undefined {
  if (source === undefined) return undefined
  const given: Source = typeof source === 'string' ? { text: source } : source
  const kinds = new Set<UnitKind>()
  for (const { unitKind } of responses) kinds.add(unitKind)
  const [unit] = kinds
  if (given.unit !== undefined || kinds.size !== 1 || unit === undefined) return given
  return { ...given, unit }
}
