import type { Framework } from '../model/framework.ts'
import type { Responses } from '../model/responses.ts'
import type { Cell, Group, Summary } from '../model/summary.ts'
import { agreementRule } from './agreement.ts'
import type { DraftTable } from './draft.ts'
import { type CellRules, publishedCell } from './published-cell.ts'
import type { Plan } from './summarize-options.ts'

/** The groups of one summary as drafts leave them, with a cell for each dimension of the framework. */
export function builtGroups(
  table: DraftTable,
  { scale, agreement = agreementRule(scale), filter }: Omit<Summary, 'groups'>,
  { groups, dimensions: asked }: Responses,
  { dimensions }: Framework,
  { rules, rows }: Plan,
): readonly Group[] {
  // Beside the whole, a filter's count of those who were not sure would tell the rest's.
  const cellRules: CellRules = { rules, scale, agreement, asides: filter === undefined }
  return rows.map(({ id, label, kind, sector, parts, pooled }, place) => ({
    id,
    label,
    kind,
    ...(sector !== undefined && { sector }),
    ...(pooled && { pools: parts.map((part) => groups[part]?.id ?? '') }),
    cells: Object.fromEntries(
      dimensions.map((dimension): [string, Cell] => {
        const draft = table.rows[place]?.[asked.indexOf(dimension.id)]
        return [dimension.id, draft ? publishedCell(draft, cellRules) : { state: 'not-asked' }]
      }),
    ),
  }))
}
