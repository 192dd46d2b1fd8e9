import {
  describeProtection,
  describeReading,
  type Framework,
  type ReadingReport,
  type Summarized,
} from '@value-framework/core'
import { printable } from '../printable.ts'

interface Made {
  /** The survey file as messages name it. */
  readonly subject: string
  readonly reading: ReadingReport
  readonly summarized: Summarized
  readonly framework: Framework | undefined
  /** The files that were written; none for standard output. */
  readonly written: readonly string[]
}

/** What was read, dropped and hidden, why, and what would show more. */
export function summarizeReport({
  subject,
  reading,
  summarized: { report },
  framework,
  written,
}: Made): string[] {
  const options = framework ? { framework } : {}
  const saidKinds = reading.warnings.some(({ code }) => code === 'group-kind-missing')
  const protection = describeProtection(
    saidKinds ? { ...report, kindUnstated: [] } : report,
    options,
  )
  const { preset, confirmedBy } = report.privacy
  const isUnconfirmed = preset === 'shown-by-agreement' && confirmedBy === undefined
  return [
    ...section(subject, describeReading(reading, options)),
    ...section(written[0] ?? 'The summary', [
      ...protection,
      ...(isUnconfirmed ? ['Say who confirmed the agreement: --confirmed-by NAME.'] : []),
    ]),
    ...(written.length > 0 ? [`Wrote ${written.map(printable).join(', ')}.`] : []),
  ]
}

const section = (title: string, sentences: readonly string[]): string[] => [
  printable(title),
  ...sentences.map((sentence) => `  ${printable(sentence)}`),
  '',
]
