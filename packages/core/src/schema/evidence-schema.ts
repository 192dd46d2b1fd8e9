import { describedSchema } from './described-schema.ts'
import { evidenceShape } from './evidence-shape.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * The JSON Schema (draft 2020-12) of an evidence file, `value-framework/evidence@1`: its structure. That ids resolve,
 * and who may be quoted, is for `parseEvidence` to say.
 */
export const evidenceSchema: JsonSchema = /* @__PURE__ */ describedSchema(evidenceShape, {
  '': 'Who raised what: voices, and findings with a cell for each voice.',
  '.$schema': 'The address of this schema, for editors.',
  '.format': 'The name and version of the format.',
  '.framework': 'The id of the framework whose sub-themes and dimensions the findings name.',
  '.title': 'The title of the matrix.',
  '.source': 'Where the evidence comes from, as a reader should see it.',
  '.example': 'True for made-up evidence; the matrix then says so.',
  '.voices': 'Who was heard, a column each, in the order to show them; at most 12.',
  '.findings': 'What was heard, a row each; at most 400.',
  voice: 'Someone whose findings have a column: a group, a sector, a set of interviews.',
  'voice.id': 'Unique in the file; cells name it.',
  'voice.label': 'The name that readers see.',
  'voice.kind': 'Whose voice it is; "other" if left out.',
  finding: 'A sub-theme of the framework, by its id, or a finding of your own.',
  'finding.id': 'The id of a sub-theme, or one of your own; unique in the file.',
  'finding.text': 'The words of a finding of your own.',
  'finding.dimension': 'The id of the dimension that a finding of your own is about.',
  'finding.section': 'Where a finding of your own comes from, as a reader would look it up.',
  'finding.cells': 'What each voice said.',
  cells: 'A cell for each voice, by its id; a voice that is left out is not reported.',
  cell: 'Whether one voice raised the finding.',
  'cell.state':
    'Raised; asked and not raised; the source is silent; not asked; too few to show; not there yet; taken back.',
  'cell.passages': 'What was said, at most 20 passages; only where the finding was raised.',
  passage: 'Words that somebody said or wrote.',
  'passage.text': 'The words; needed unless the passage was withdrawn.',
  'passage.attribution': 'Who said it, no closer than the speaker agreed to.',
  'passage.source': 'Where it comes from; needed unless the passage was withdrawn.',
  'passage.consent':
    'How the speaker agreed to be quoted; needed unless the passage was withdrawn.',
  'passage.withdrawn': 'True where the speaker no longer agrees; nothing else of it is kept.',
  label: 'A short text: in the language of the framework, or one for each language.',
  text: 'A text: in the language of the framework, or one for each language.',
  words: 'A text in one language; line breaks are allowed.',
  line: 'Text on one line, without control characters.',
  lang: 'A language tag.',
  id: 'Lower-case letters a to z, digits, hyphens and points.',
})
