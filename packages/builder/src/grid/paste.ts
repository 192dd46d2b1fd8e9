import type { Builder } from '../context.ts'
import { dimensionIds } from '../model/framework-of.ts'
import { type Pasted, readPaste } from '../model/read-paste.ts'
import { rowsOfText } from '../model/rows-of-text.ts'
import { dimensionName } from '../names.ts'
import { type Area, spotsOf } from './area.ts'
import { placeOf } from './place-of.ts'

/**
 * Puts pasted text into the grid and says what was done with it.
 * @param area what is selected; the first number where nothing is
 * @param onAnswers called with a table that holds a row for each person
 */
export function pasteText(
  builder: Builder,
  text: string,
  area: Area,
  onAnswers: (text: string) => void,
): void {
  const { page, say, change, announce } = builder
  const pasted = readPaste(rowsOfText(text), builder.framework, page.scale)
  switch (pasted.kind) {
    case 'nothing':
      announce(say('pasted.nothing'))
      break
    case 'answers':
      onAnswers(text)
      break
    case 'table':
      change({ type: 'take-table', groups: pasted.groups })
      announce(tableNotes(pasted, builder))
      break
    case 'block':
      pasteBlock(builder, pasted.rows, area)
  }
}

function pasteBlock(
  { page, say, change, announce }: Builder,
  rows: readonly (readonly string[])[],
  area: Area,
): void {
  const count = dimensionIds(page).length
  const spots = spotsOf(area)
  const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : []
  if (only !== undefined && spots.flat().length > 1) {
    const at = spots.flat().map((spot) => placeOf(page, spot))
    change({ type: 'write', at, text: only })
    announce(say('pasted.block'))
    return
  }
  const first = spots[0]?.[0] ?? { row: 1, column: 0 }
  const room = count + 1 - first.row
  // A whole column goes where it belongs, wherever in it the user stands.
  const whole = rows.length === count ? 1 : rows.length === count + 1 ? 0 : undefined
  const row = rows.length <= room ? first.row : whole
  if (row === undefined) {
    announce(say('pasted.too-tall', { count }))
    return
  }
  change({ type: 'lay', at: placeOf(page, { row, column: first.column }), rows })
  announce(say('pasted.block'))
}

/** What became of a pasted table, in words. */
export function tableNotes(pasted: Extract<Pasted, { kind: 'table' }>, builder: Builder): string {
  const { say } = builder
  const { groups, left, assumed } = pasted
  const quoted = left.map((name) => `“${name}”`)
  const pairs = assumed.map(({ found, dimension }) =>
    say('pasted.pair', { found, dimension: dimensionName(builder, dimension) }),
  )
  return [
    say('pasted.table', { count: groups.length }),
    ...(left.length > 0 ? [say('pasted.left', { names: say.list(quoted) })] : []),
    ...(assumed.length > 0 ? [say('pasted.assumed', { pairs: say.list(pairs) })] : []),
  ].join(' ')
}
