import type { Table, TableCell } from '../model/table.ts'
import { studyFactsWords } from '../words/en/study-facts.ts'
import type { Passage } from '../words/passages.ts'
import { speaker } from '../words/speaker.ts'
import { type StudyFactsOptions, studyReport } from './study-report.ts'

/** The facts about the study as a table, one row each; what is not reported says so. */
export function studyFactsTable(options: StudyFactsOptions): Table {
  const say = speaker(options.language, 'study-facts', studyFactsWords, options.numbers)
  const { lang, dir, title, counts, countsLabel, sections, notes } = studyReport(options)
  const row = (topic: string, { said, source }: Passage, number = ''): TableCell[] => [
    { text: topic },
    { text: said.text, ...(said.lang !== lang && { lang: said.lang }) },
    { text: number },
    { text: source },
  ]
  return {
    caption: title,
    lang,
    dir,
    head: [say('table.topic'), say('table.fact'), say('table.number'), say('table.source')],
    rows: [
      ...counts.map((count) => row(countsLabel, count, count.number)),
      ...sections.flatMap(({ label, facts }) => facts.map((fact) => row(label, fact))),
    ],
    notes: notes.map(({ text }) => text),
  }
}
