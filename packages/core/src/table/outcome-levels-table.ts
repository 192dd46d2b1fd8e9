import type { Table } from '../model/table.ts'
import { outcomeLevelsWords } from '../words/en/outcome-levels.ts'
import { describeOutcomeLevels, type OutcomeLevelsOptions } from '../words/outcome-levels.ts'
import { speaker } from '../words/speaker.ts'

/** Outcomes by level as a table, a row each; what the source does not say says so. */
export function outcomeLevelsTable(options: OutcomeLevelsOptions): Table {
  const say = speaker(options.language, 'outcome-levels', outcomeLevelsWords, options.numbers)
  const { lang, dir, title, intro, regions, notes } = describeOutcomeLevels(options)
  return {
    caption: title,
    lang,
    dir,
    head: [
      say('table.outcome'),
      say('table.levels'),
      say('table.kind'),
      say('table.standing'),
      say('table.sectors'),
      say('table.source'),
    ],
    rows: regions.flatMap(({ label, outcomes }) =>
      outcomes.map(({ said, quoted, kindWords = '', standingWords, sectors = '', source }) => [
        {
          text: quoted ? say('quote', { text: said.text }) : said.text,
          ...(said.lang !== lang && { lang: said.lang }),
        },
        { text: label.text, ...(label.lang !== lang && { lang: label.lang }) },
        { text: kindWords },
        { text: standingWords },
        { text: sectors },
        { text: source },
      ]),
    ),
    notes: [intro, ...notes.map(({ text }) => text)],
  }
}
