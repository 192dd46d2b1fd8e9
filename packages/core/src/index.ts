export type {
  Audience,
  Clause,
  Dimension,
  Framework,
  Glyph,
  Item,
  Lang,
  Need,
  Origin,
  Outcome,
  OutcomeLevel,
  Principle,
  Prompt,
  Question,
  Quote,
  Reference,
  Sector,
  StudyFact,
  Subtheme,
  TableRow,
  Text,
  Translation,
  Voice,
} from './model/framework.ts'
export type { Language, Phrase, Phrases } from './model/language.ts'
export type {
  CircleMark,
  GroupMark,
  LineMark,
  Mark,
  Paint,
  Paints,
  PathMark,
  Scene,
  SceneSize,
  TextMark,
} from './model/scene.ts'
export type {
  Agreement,
  Cell,
  Count,
  EmptyCell,
  Group,
  GroupKind,
  Nothing,
  PrivacyRecord,
  Scale,
  SeriesNumber,
  ShownCell,
  Source,
  Statistic,
  Summary,
} from './model/summary.ts'
export type { Table, TableCell } from './model/table.ts'
export { ContentError, type ContentIssue } from './schema/content-error.ts'
export { english } from './words/en/index.ts'
export { loadLanguage } from './words/languages.ts'
export { type Slots, type Speaker, speaker } from './words/speaker.ts'
export { type ReadText, readText, translateFramework } from './words/text.ts'
