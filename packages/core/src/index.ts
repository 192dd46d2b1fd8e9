export { camdenFramework } from '../content/camden-2022/index.ts'
export { camdenNames } from '../content/camden-2022/names.ts'
export { camdenOutline } from '../content/camden-2022/outline.ts'
export { camdenSectorTable } from '../content/camden-2022/sector-table.ts'
export type { PictureOptions } from './figures/dimension-radar/compose.ts'
export { dimensionRadarPicture } from './figures/dimension-radar/picture.ts'
export { type DimensionRadarOptions, dimensionRadarScene } from './figures/dimension-radar.ts'
export { glyphMark, glyphSize } from './figures/parts/glyph.ts'
export { type MarkSubject, markerMark } from './figures/parts/marker.ts'
export { type SeriesLook, seriesLooks } from './figures/parts/series.ts'
export { seriesSample } from './figures/parts/series-sample.ts'
export type {
  Audience,
  Clause,
  Dimension,
  Framework,
  Glyph,
  Item,
  Lang,
  Level,
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
  Advice,
  AuditLeak,
  AuditResult,
  CellPlace,
  CoarsenedCells,
  HiddenCells,
  HidingReason,
  LeakKind,
  PrivacyPolicy,
  PrivacyPreset,
  ProtectionReport,
} from './model/protection.ts'
export type {
  Answer,
  ColumnUse,
  Confidence,
  Dropped,
  DropReason,
  IdentifyingColumn,
  IdentifyingKind,
  Lens,
  MappingChoice,
  MappingReason,
  Measure,
  Missing,
  NoAnswer,
  ReadingReport,
  ReadingWarning,
  ReadResponses,
  ResponseGroup,
  Responses,
  SurveyResponse,
  SurveyShape,
  UnitKind,
  WordRead,
} from './model/responses.ts'
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
  AgreementRule,
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
export { shareScale } from './responses/answer-reader.ts'
export { type DecodedText, decodeText } from './responses/decode-text.ts'
export { type DefaultItem, defaultItems } from './responses/default-items.ts'
export type { Delimiter } from './responses/delimited-rows.ts'
export { type ReadResponsesOptions, readResponses } from './responses/read-responses.ts'
export { parseMap, type ResponseMap, type ResponseMapInput } from './responses/response-map.ts'
export {
  type MappingProposal,
  type SuggestOptions,
  suggestMapping,
} from './responses/suggest-mapping.ts'
export type { ColumnHeading } from './responses/survey-shape.ts'
export {
  readTable,
  type SurveyColumn,
  type SurveyTable,
  type TableOptions,
} from './responses/survey-table.ts'
export type { TableInput } from './responses/table-input.ts'
export { contrastRatio } from './scene/contrast.ts'
export { drawnNumber, drawnPath, drawnText } from './scene/drawn.ts'
export { lintPortableSvg } from './scene/lint-portable-svg.ts'
export { pagePaints } from './scene/page-paints.ts'
export { type PngTexts, pngWithMetadata } from './scene/png-metadata.ts'
export { type PaintTheme, printPaints } from './scene/print-paints.ts'
export { type CanvasContext, type CanvasOptions, sceneToCanvas } from './scene/scene-to-canvas.ts'
export { type SvgOptions, sceneToSvg } from './scene/scene-to-svg.ts'
export { textWidth, wrapText } from './scene/text-width.ts'
export { ContentError, type ContentIssue } from './schema/content-error.ts'
export type { ParseOptions } from './schema/content-input.ts'
export { defineFramework, type FrameworkInput, parseFramework } from './schema/framework.ts'
export { frameworkSchema } from './schema/framework-schema.ts'
export type { FrameworkFile } from './schema/framework-shape.ts'
export type { JsonSchema } from './schema/json-schema.ts'
export { nearest } from './schema/nearest.ts'
export { defineSummary, parseSummary, type SummaryInput } from './schema/summary.ts'
export { summaryAtOnce, valuesAtOnce } from './schema/summary-at-once.ts'
export { summaryFile } from './schema/summary-file.ts'
export { summarySchema } from './schema/summary-schema.ts'
export type { SummaryFile } from './schema/summary-shape.ts'
export { summaryFromValues, type Values, type ValuesOptions } from './schema/values.ts'
export { audit } from './summary/audit.ts'
export { privacyPresets } from './summary/policy.ts'
export { type Summarized, summarize } from './summary/summarize.ts'
export type { Pool, ResponseFilter, SummarizeOptions } from './summary/summarize-options.ts'
export {
  type DimensionRadarTableOptions,
  dimensionRadarRows,
  dimensionRadarTable,
} from './table/dimension-radar-table.ts'
export {
  type AskedQuestion,
  type NamedText,
  type QuestionCard,
  type QuestionPromptCardsOptions,
  type QuestionPrompts,
  questionPrompts,
} from './table/prompt-cards.ts'
export {
  type CardLayers,
  type LayeredPrompts,
  layerPrompts,
  type OwnCard,
} from './table/prompt-layers.ts'
export { questionPromptCardsTable, questionPromptCardsText } from './table/question-prompt-cards.ts'
export {
  type ComparedCell,
  type ComparedEntry,
  type ComparedNote,
  type ComparedRow,
  type ComparedSector,
  compareSectors,
  type SectorComparison,
  type SectorComparisonOptions,
} from './table/sector-comparison.ts'
export { comparisonTable, sectorComparisonTable } from './table/sector-comparison-table.ts'
export type { LayerProblem, OwnRow, OwnSector, SectorLayers } from './table/sector-layers.ts'
export {
  type PromptCard,
  type PromptFilter,
  type PromptSplit,
  selectPrompts,
} from './table/select-prompts.ts'
export { type CsvOptions, tableToCsv } from './table/table-to-csv.ts'
export { tableToHtml } from './table/table-to-html.ts'
export { markdownText, tableToMarkdown } from './table/table-to-markdown.ts'
export { tableToText } from './table/table-to-text.ts'
export { type TsvOptions, tableToTsv } from './table/table-to-tsv.ts'
export { cellOf, emptyCellNotes, groupCount } from './words/caption.ts'
export { type CiteOptions, citeFrom } from './words/cite.ts'
export { cite } from './words/cite-brief.ts'
export {
  type Description,
  describeDimensionRadar,
  type RadarSpeaker,
} from './words/dimension-radar.ts'
export {
  type BriefDescription,
  type DescriptionOptions,
  describeDimensionRadarBriefly,
  type RadarFirstSpeaker,
} from './words/dimension-radar-brief.ts'
export type { Claim, DetailClaim } from './words/dimension-radar-claims.ts'
export type { DifferencePlace, LeadClaim } from './words/dimension-radar-lead.ts'
export { dimensionRadarWords } from './words/en/dimension-radar.ts'
export { dimensionRadarFirstWords } from './words/en/dimension-radar-first.ts'
export { figureWords } from './words/en/figure.ts'
export { figureFirstWords } from './words/en/figure-first.ts'
export { filesWords } from './words/en/files.ts'
export { english } from './words/en/index.ts'
export { menuWords } from './words/en/menu.ts'
export { menuButtonWords } from './words/en/menu-button.ts'
export { questionPromptCardsWords } from './words/en/question-prompt-cards.ts'
export { sectorComparisonTableWords } from './words/en/sector-comparison-table.ts'
export { frameworkFile, type PublishedFramework } from './words/framework-file.ts'
export { groupWithCount } from './words/group-with-count.ts'
export { languageDirection } from './words/language-direction.ts'
export { loadLanguage } from './words/languages.ts'
export { lintPrompt, type PromptRule, type PromptWarning } from './words/lint-prompt.ts'
export {
  countWords,
  type FigureFirstSpeaker,
  type FigureSpeaker,
  pointNumber,
  scaleEnd,
  scaleEnds,
} from './words/point.ts'
export { type PointDetails, pointDetails } from './words/point-details.ts'
export { pointWords } from './words/point-words.ts'
export { privacyCaption } from './words/privacy-caption.ts'
export { questionsFor } from './words/questions.ts'
export { describeMapping, describeReading, type ReadingOptions } from './words/reading-report.ts'
export { sourceLine } from './words/source-line.ts'
export { type Slots, type Speaker, speaker } from './words/speaker.ts'
export {
  describeAudit,
  describeProtection,
  type ReportOptions,
} from './words/summarizing-report.ts'
export { type ReadText, readText, translateFramework } from './words/text.ts'
