export { camdenDimensionCards } from '../content/camden-2022/dimension-cards.ts'
export { camdenEvidenceMatrix } from '../content/camden-2022/evidence-matrix.ts'
export { camdenFrameworkDiagram } from '../content/camden-2022/framework-diagram.ts'
export { camdenFramework } from '../content/camden-2022/index.ts'
export { camdenNames } from '../content/camden-2022/names.ts'
export { camdenOutcomeLevels } from '../content/camden-2022/outcome-levels.ts'
export { camdenOutline } from '../content/camden-2022/outline.ts'
export { camdenPrincipleNotes } from '../content/camden-2022/principle-notes.ts'
export { camdenPriorityNeeds } from '../content/camden-2022/priority-needs.ts'
export { camdenQuoteCards } from '../content/camden-2022/quote-cards.ts'
export { camdenSectorTable } from '../content/camden-2022/sector-table.ts'
export { camdenStudyFacts } from '../content/camden-2022/study-facts.ts'
export type { PictureOptions } from './figures/dimension-radar/compose.ts'
export { dimensionRadarPicture } from './figures/dimension-radar/picture.ts'
export { type DimensionRadarOptions, dimensionRadarScene } from './figures/dimension-radar.ts'
export { stateMarkSize, stateMarks } from './figures/evidence-matrix/state-mark.ts'
export { type EvidenceMatrixSceneOptions, evidenceMatrixScene } from './figures/evidence-matrix.ts'
export {
  type FrameworkDiagramSceneOptions,
  frameworkDiagramScene,
} from './figures/framework-diagram.ts'
export { outcomeToken, tokenReach } from './figures/outcome-levels/token.ts'
export { type OutcomeLevelsSceneOptions, outcomeLevelsScene } from './figures/outcome-levels.ts'
export { glyphMark, glyphSize } from './figures/parts/glyph.ts'
export { largeGlyph } from './figures/parts/large-glyph.ts'
export { type MarkSubject, markerMark } from './figures/parts/marker.ts'
export { type SeriesLook, seriesLooks } from './figures/parts/series.ts'
export { seriesSample } from './figures/parts/series-sample.ts'
export {
  type PerspectiveComparisonSceneOptions,
  perspectiveComparisonScene,
} from './figures/perspective-comparison.ts'
export type {
  Evidence,
  EvidenceCell,
  EvidencePassage,
  EvidenceState,
  EvidenceVoice,
  Finding,
} from './model/evidence.ts'
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
export { type Delimiter, forEachRow, type RowsRead } from './responses/delimited-rows.ts'
export { readNumber, type WrittenNumber } from './responses/read-number.ts'
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
export { drawnNumber, drawnText } from './scene/drawn.ts'
export { lintPortableSvg } from './scene/lint-portable-svg.ts'
export { pagePaints } from './scene/page-paints.ts'
export { type PngTexts, pngWithMetadata } from './scene/png-metadata.ts'
export { type PaintTheme, printPaints } from './scene/print-paints.ts'
export { type CanvasContext, type CanvasOptions, sceneToCanvas } from './scene/scene-to-canvas.ts'
export { type SvgOptions, sceneToSvg } from './scene/scene-to-svg.ts'
export { textWidth, wrapText } from './scene/text-width.ts'
export {
  type Carried,
  carriedDigest,
  carriedFormat,
  carriedKeyword,
  carriedText,
  type Library,
} from './schema/carried-text.ts'
export { ContentError, type ContentIssue } from './schema/content-error.ts'
export type { ParseOptions } from './schema/content-input.ts'
export { type EvidenceInput, parseEvidence } from './schema/evidence.ts'
export { evidenceFile } from './schema/evidence-file.ts'
export { evidenceSchema } from './schema/evidence-schema.ts'
export type { EvidenceFile } from './schema/evidence-shape.ts'
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
export { dimensionCardsTable } from './table/dimension-cards.ts'
export {
  type DimensionCardsOptions,
  type DimensionCardsSpeaker,
  type DimensionProfile,
  type DimensionProfiles,
  type DimensionQuestion,
  type DimensionQuote,
  dimensionProfiles,
  type VoicedPassage,
  type VoicedPassages,
} from './table/dimension-profiles.ts'
export {
  type DimensionRadarTableOptions,
  dimensionRadarRows,
  dimensionRadarTable,
} from './table/dimension-radar-table.ts'
export { escapeHtml, htmlLines } from './table/escape-html.ts'
export { evidenceMatrixTable } from './table/evidence-matrix-table.ts'
export { guardFormulas } from './table/formula-guard.ts'
export { frameworkDiagramTable } from './table/framework-diagram-table.ts'
export {
  type NamedNeeds,
  type NeedLayers,
  namedNeeds,
  type OwnNeed,
  type PriorityNeedsOptions,
  priorityNeedsTable,
} from './table/needs.ts'
export {
  type LayeredOutcomes,
  layerOutcomes,
  type OutcomeLayers,
  type OwnOutcome,
} from './table/outcome-layers.ts'
export { outcomeLevelsTable } from './table/outcome-levels-table.ts'
export {
  perspectiveComparisonTable,
  perspectivesTable,
} from './table/perspective-comparison-table.ts'
export {
  type PrincipleNote,
  type PrincipleNotesOptions,
  type PrincipleNotesSaid,
  principleNotes,
  principleNotesTable,
} from './table/principles.ts'
export {
  type AskedQuestion,
  type NamedText,
  type QuestionCard,
  type QuestionPromptCardsOptions,
  type QuestionPrompts,
  questionPrompts,
} from './table/prompt-cards.ts'
export {
  type CardNotes,
  deckHeading,
  type NotedCard,
  type PromptDeckSpeaker,
  promptDeck,
  promptDeckMarkdown,
  promptDeckTable,
  type SessionNotes,
  sessionNotes,
} from './table/prompt-deck.ts'
export {
  type CardLayers,
  type LayeredPrompts,
  layerPrompts,
  type OwnCard,
} from './table/prompt-layers.ts'
export { questionPromptCardsTable, questionPromptCardsText } from './table/question-prompt-cards.ts'
export {
  type OwnQuote,
  type Quotation,
  type Quotations,
  type QuoteCardsOptions,
  type QuoteLayers,
  quotations,
} from './table/quotations.ts'
export { quoteCardsTable, quoteCardsText } from './table/quote-cards.ts'
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
export { studyFactsTable } from './table/study-facts.ts'
export {
  type StudyCount,
  type StudyFactsOptions,
  type StudyReport,
  type StudySection,
  studyReport,
} from './table/study-report.ts'
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
export { dimensionCardsWords } from './words/en/dimension-cards.ts'
export { dimensionRadarWords } from './words/en/dimension-radar.ts'
export { dimensionRadarFirstWords } from './words/en/dimension-radar-first.ts'
export { elementWords } from './words/en/element.ts'
export { evidenceMatrixWords } from './words/en/evidence-matrix.ts'
export { figureWords } from './words/en/figure.ts'
export { figureFirstWords } from './words/en/figure-first.ts'
export { filesWords } from './words/en/files.ts'
export { frameworkDiagramWords } from './words/en/framework-diagram.ts'
export { english } from './words/en/index.ts'
export { menuWords } from './words/en/menu.ts'
export { menuButtonWords } from './words/en/menu-button.ts'
export { outcomeLevelsWords } from './words/en/outcome-levels.ts'
export { passageWords } from './words/en/passage.ts'
export { perspectiveComparisonWords } from './words/en/perspective-comparison.ts'
export { principleNotesWords } from './words/en/principle-notes.ts'
export { priorityNeedsWords } from './words/en/priority-needs.ts'
export { promptDeckWords } from './words/en/prompt-deck.ts'
export { publishWords } from './words/en/publish.ts'
export { questionPromptCardsWords } from './words/en/question-prompt-cards.ts'
export { quoteCardsWords } from './words/en/quote-cards.ts'
export { sectorComparisonTableWords } from './words/en/sector-comparison-table.ts'
export { studyFactsWords } from './words/en/study-facts.ts'
export {
  type EvidenceMatrixOptions,
  type EvidenceMatrixWords,
  evidenceMatrix,
  type MatrixCell,
  type MatrixRow,
  type MatrixSection,
  type MatrixVoice,
  type SaidPassage,
} from './words/evidence-matrix.ts'
export {
  type DiagramDimension,
  describeFrameworkDiagram,
  type FrameworkDescription,
  type FrameworkDiagramOptions,
  type FrameworkDiagramView,
} from './words/framework-diagram.ts'
export { frameworkFile, type PublishedFramework } from './words/framework-file.ts'
export { groupWithCount } from './words/group-with-count.ts'
export { languageDirection } from './words/language-direction.ts'
export { loadLanguage } from './words/languages.ts'
export { lintPrompt, type PromptRule, type PromptWarning } from './words/lint-prompt.ts'
export {
  describeOutcomeLevels,
  type OutcomeLevelsDescription,
  type OutcomeLevelsOptions,
  type OutcomeRegion,
  type OutcomeStanding,
  type PlacedOutcome,
} from './words/outcome-levels.ts'
export type { Passage } from './words/passages.ts'
export {
  type ComparedDimension,
  describePerspectives,
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
} from './words/perspective-comparison.ts'
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
