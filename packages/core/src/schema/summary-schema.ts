import { describedSchema } from './described-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { summaryShape } from './summary-shape.ts'

/**
 * The JSON Schema (draft 2020-12) of a summary file, `value-framework/summary@1`: its structure. Rules between fields,
 * such as quartiles around the median, are `parseSummary`'s.
 */
export const summarySchema: JsonSchema = /* @__PURE__ */ describedSchema(summaryShape, {
  '': 'A summary that may be published: for each group and dimension a number, or the reason for none.',
  '.$schema': 'The address of this schema, for editors.',
  '.format': 'The name and version of the format.',
  '.framework': 'The id of the framework whose dimensions the cells name.',
  '.title': 'The title of the figure, at most 300 characters.',
  '.measure':
    'What was asked: how much it matters, how much it happens, how much people spoke of it, how they would share it out.',
  '.statistic':
    'What the numbers are. Left out: "median" if every number stands under "median", else "unstated", which is shown as "Rating".',
  '.question': 'The question as it was asked, at most 1,000 characters.',
  '.scale': 'The scale of the answers, 1 to 5 if left out.',
  '.agreement':
    'By what agreement was judged, where the scale has not five answers; left out for the bottom two, the top two and one step.',
  '.privacy':
    'The record of how small groups were protected; written by the software that summarized.',
  '.source': 'Where the numbers come from.',
  '.example': 'True for made-up numbers; drawings then say so.',
  '.collaborative': 'Files of the same collaborative are audited together.',
  '.wave': 'The round of asking, where there are several.',
  '.filter': 'Which part of the answers this file is about, where it is a part.',
  '.groups': 'The perspectives, in the order to show them; at most 40.',
  scale: 'Any finite numbers, min below max; shares run from 0 to 1.',
  'scale.min': 'The lowest answer.',
  'scale.max': 'The highest answer.',
  'scale.step': 'The distance between neighboring answers.',
  'scale.labels': 'Words for answers, by the number as text, at most 200 characters each.',
  privacy: 'Captions about protection are printed from this record only.',
  'privacy.preset': 'The name of the rules.',
  'privacy.minimum': 'The smallest number of people that a shown number stands for.',
  'privacy.rules': 'The version of the rules.',
  'privacy.confirmedBy': 'Who confirmed that those shown agreed to be shown.',
  'privacy.exactCounts': 'True where rules of one’s own allow counts as numbers.',
  'privacy.spreadFrom':
    'From how many people quartiles and agreement are shown; twice the minimum if left out.',
  'privacy.answersFrom':
    'From how many people shares of answers are shown; four times the minimum if left out.',
  agreement: 'By what agreement was judged, on the scale of the file.',
  'agreement.low': 'Split when at least a quarter answered this or lower …',
  'agreement.high': '… and at least a quarter this or higher.',
  'agreement.close': 'Close when the quartiles are at most this far apart.',
  source: 'Where the numbers come from.',
  'source.text': 'The source as a reader should see it, at most 1,000 characters.',
  'source.collected': 'When the answers were collected: a year, a month or a day.',
  'source.unit': 'What is counted.',
  group: 'One perspective.',
  'group.id': 'Stable and unique in the file; made from the label if left out.',
  'group.label':
    'The name that readers see, at most 200 characters; the id if left out. A single group needs neither.',
  'group.kind': 'Whose group it is.',
  'group.sector': 'The id of a column of the sector table.',
  'group.pools': 'The ids of the groups that this one pools.',
  'group.series': 'Fixes color, dash and marker.',
  'group.invited': 'How many people were asked.',
  'group.cells': 'What the group said, by dimension.',
  cells: 'A cell for each dimension, by its id; a dimension that is left out has no answers yet.',
  cell: 'A number, alone or with what is known about it; or the reason why there is none.',
  'cell.median': 'The number, where it is a median.',
  'cell.value': 'The number, whatever the statistic.',
  'cell.q1': 'The first quartile; goes with a median and "q3".',
  'cell.q3': 'The third quartile; goes with a median and "q1".',
  'cell.n': 'How many people answered.',
  'cell.agreement': 'How alike the answers are; goes with a median.',
  'cell.answers':
    'The share of each answer in tenths, by the answer as text; "1–2" for answers shown together.',
  'cell.notSure': 'How many were not sure.',
  'cell.skipped': 'How many did not answer.',
  'cell.state': 'Why there is no number; "shown" beside a number says nothing new.',
  point: 'A number on the scale of the file.',
  count: 'A band, or the exact number where everyone may know it.',
  framework: 'The id of a framework.',
  sector: 'The id of a sector of the framework.',
  id: 'Letters of any script, digits, hyphens and points.',
  line: 'Text on one line, without control characters.',
})
