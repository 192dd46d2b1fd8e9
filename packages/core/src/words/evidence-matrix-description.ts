import { evidenceMatrixWords } from './en/evidence-matrix.ts'
import type { EvidenceMatrixOptions, EvidenceMatrixWords } from './evidence-matrix.ts'
import { speaker } from './speaker.ts'

/** Everything that a picture of the matrix shows, in words: each finding with what it is for each voice. */
export function describeEvidenceMatrix(
  { short, stamp, intro, voices, sections }: EvidenceMatrixWords,
  { language, numbers }: Pick<EvidenceMatrixOptions, 'language' | 'numbers'>,
): string {
  const say = speaker(language, 'evidence-matrix', evidenceMatrixWords, numbers)
  const findings = sections.flatMap(({ caption, rows }) => [
    `${caption}.`,
    ...rows.map(({ passage: { said, quoted }, cells }) => {
      const words = quoted ? say('quote', { text: said.text }) : said.text
      const raised = cells.map(({ text }, index) => `${voices[index]?.label.text}: ${text}`)
      return `${words} ${raised.join('; ')}.`
    }),
  ])
  return [short, ...(stamp ? [`${stamp}.`] : []), intro, ...findings].join(' ')
}
