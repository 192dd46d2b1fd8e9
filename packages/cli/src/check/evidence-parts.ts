import type { Evidence } from '@value-framework/core'
import { counted } from './summary-parts.ts'

/** What is in evidence, counted: `2 voices`, `4 findings`, `1 passage`, `1 withdrawn`. */
export function evidenceParts({ voices, findings }: Evidence): readonly string[] {
  const cells = findings.flatMap((finding) => Object.values(finding.cells))
  const passages = cells.flatMap((cell) => cell.passages)
  const withdrawn = passages.filter((passage) => passage.withdrawn).length
  return [
    counted(voices.length, 'voice'),
    counted(findings.length, 'finding'),
    ...(passages.length > withdrawn ? [counted(passages.length - withdrawn, 'passage')] : []),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
  ]
}
