import type { ContentIssue, Dropped, DropReason, ReadResponses, Scale } from '@value-framework/core'

/**
 * Answers of a survey file that were given and cannot be read, as problems to mend. What a survey tool leaves behind,
 * such as test runs and unfinished rows, is none.
 */
export function readingFaults({ report, responses }: ReadResponses): ContentIssue[] {
  const isCanonical = report.shape === 'long' || report.shape === 'wide'
  return report.dropped.flatMap((dropped): ContentIssue[] => {
    const wanted = wantedInstead(dropped.reason, isCanonical, responses.scale)
    return wanted === undefined
      ? []
      : [{ path: placeOf(dropped), found: foundWords(dropped), wanted, hint: '' }]
  })
}

function wantedInstead(
  reason: DropReason,
  isCanonical: boolean,
  { min, max }: Scale,
): string | undefined {
  switch (reason) {
    case 'out-of-scale':
      return `a number from ${min} to ${max}`
    case 'unreadable':
      return 'a number or a word of the scale'
    case 'unknown-dimension':
      return 'the id of a dimension'
    case 'unknown-measure':
      return 'matters, happening, emphasis or allocation'
    case 'ragged-row':
      return 'a row that ends where the heading does'
    case 'conflicting':
      return 'one answer of a unit to a question'
    case 'several-answers':
      return 'one answer'
    case 'several-groups':
      return 'one group for a unit'
    case 'no-group':
      return isCanonical ? 'a group' : undefined
    case 'no-unit':
      return isCanonical ? 'a unit id' : undefined
    case 'blank-row':
    case 'preview-row':
    case 'spam-row':
    case 'unfinished-row':
    case 'duplicate-row':
    case 'repeated-header':
    case 'identifying-value':
    case 'no-answers':
    case 'untagged':
      return undefined
  }
}

const plainFound: { readonly [reason in DropReason]?: string } = {
  'ragged-row': 'text beyond the last column',
  conflicting: 'different answers of one unit to one question',
  'several-answers': 'several answers',
  'several-groups': 'several groups for one unit',
  'no-group': 'no group',
  'no-unit': 'no unit id',
}

const foundWords = ({ reason, found }: Dropped): string =>
  [plainFound[reason], found.map((text) => JSON.stringify(text)).join(', ')]
    .filter(Boolean)
    .join(': ')

/** `rows 7, 9 and more, column "Q3_1"`. */
function placeOf({ rows, count, column }: Dropped): string {
  const more = rows.length < count ? ' and more' : ''
  const place = `${count === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more}`
  return column === undefined ? place : `${place}, column ${JSON.stringify(column)}`
}
