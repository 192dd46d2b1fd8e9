import type { GroupKind, Scale } from './summary.ts'

/**
 * What a number says about a dimension. `matters` and `happening` are answers on the set's scale; `emphasis` and
 * `allocation` are shares from 0 to 1.
 */
export type Measure = 'matters' | 'happening' | 'emphasis' | 'allocation'

/** Who or what one row of answers stands for. */
export type UnitKind = 'person' | 'case' | 'focus-group' | 'organization'

/** From whose standpoint a unit spoke; neither its group nor its sector. */
export type Lens = 'individual' | 'organizational' | 'community' | 'collective'

/** Why a unit has no number. Never read as 0 or as a midpoint. */
export type Missing = 'not-sure' | 'skipped' | 'not-asked' | 'not-raised' | 'withdrawn'

interface ResponseBase {
  /**
   * Stands for one unit of the file in all its rows, waves and moments. A running number as text; the file's own ids
   * are forgotten once they have kept one unit's rows together.
   */
  readonly unit: string
  readonly unitKind: UnitKind
  /** The id of one of the set's `groups`. */
  readonly group: string
  /** The id of a column of the sector table, or the file's own word as an id where the framework has no such sector. */
  readonly sector?: string | undefined
  readonly lens?: Lens | undefined
  /** The round of asking, as the file names it. */
  readonly wave?: string | undefined
  /** A point within a round, such as before and after, as the file names it. */
  readonly moment?: string | undefined
  /** The id of a dimension of the framework. */
  readonly dimension: string
  readonly measure: Measure
}

/** A unit's number for one dimension and measure. */
export interface Answer extends ResponseBase {
  /** Finite, and inside the measure's scale. */
  readonly value: number
  readonly missing?: undefined
}

/** A unit that has no number for one dimension and measure, and the reason. */
export interface NoAnswer extends ResponseBase {
  readonly value?: undefined
  readonly missing: Missing
}

/**
 * One number, or the reason for none, for a unit, dimension and measure. `response.missing === undefined` tells an
 * answer. A set holds at most one response for a unit, dimension, measure, lens, wave and moment.
 */
export type SurveyResponse = Answer | NoAnswer

/** A perspective that the file's units belong to. */
export interface ResponseGroup {
  /** The label in lower case with hyphens. */
  readonly id: string
  readonly label: string
  readonly kind: GroupKind
  /** False where the file does not say the kind and `other` stands in: protection then cannot spare community groups. */
  readonly kindStated: boolean
  /** The sector of all the group's units, where they share one. */
  readonly sector?: string | undefined
}

/**
 * What one survey file says: private, never an input of a component. Nothing in it but the order of `responses` and
 * the running numbers of units depends on the order of the file's rows.
 */
export interface Responses {
  /** The id of the framework whose dimensions the responses name. */
  readonly framework: string
  /** The scale of `matters` and `happening`: 1–5 unless the map or an option says otherwise; shares are always 0–1. */
  readonly scale: Scale
  /** In the map's order, else community groups first, then organizations, then others, each by label. */
  readonly groups: readonly ResponseGroup[]
  /** Ids of the dimensions that the file asks about, in the framework's order; the others were not asked. */
  readonly dimensions: readonly string[]
  /** The measures that the file holds, in the order of `Measure`. */
  readonly measures: readonly Measure[]
  /** The rounds that the file names, sorted as text with numbers by size; empty where it names none. */
  readonly waves: readonly string[]
  readonly responses: readonly SurveyResponse[]
}

/** The kind of table that a file turned out to be, told by its shape. */
export type SurveyShape =
  | 'long'
  | 'wide'
  | 'qualtrics'
  | 'surveymonkey'
  | 'redcap'
  | 'google-forms'
  | 'taguette'
  | 'table'

/** Why rows or cells were left out. */
export type DropReason =
  /** Rows without any text. */
  | 'blank-row'
  /** A test run of the survey's author. */
  | 'preview-row'
  /** The tool marked the row as sent by a machine. */
  | 'spam-row'
  /** The tool marked the row as not finished. */
  | 'unfinished-row'
  /** The same unit and answers a second time. */
  | 'duplicate-row'
  /** The row has text beyond the last column: its cells cannot be told apart for certain. */
  | 'ragged-row'
  /** The heading a second time, as where files were joined. */
  | 'repeated-header'
  /** The file has ids for units and this row has none. */
  | 'no-unit'
  /** The unit's group is not given, in this row or in another row of the unit. */
  | 'no-group'
  /** More than one group for one unit. */
  | 'several-groups'
  /** The group is given as an e-mail address, a number or the like that could tell who answered. */
  | 'identifying-value'
  /** A row that holds no answer column's data, such as a REDCap event without the instrument. */
  | 'no-answers'
  /** A row about a dimension that the framework has not, or a tag that the map does not name. */
  | 'unknown-dimension'
  /** A marked passage without any tag. */
  | 'untagged'
  /** A row whose measure is none of the four. */
  | 'unknown-measure'
  /** A number outside the scale. */
  | 'out-of-scale'
  /** Neither a number nor one of the scale's words. */
  | 'unreadable'
  /** Several different answers of one unit to one question: none of them can be told to be right. */
  | 'conflicting'
  /** Several choices in a cell that can hold one. */
  | 'several-answers'

/** What was left out for one reason, counted. */
export interface Dropped {
  readonly reason: DropReason
  readonly what: 'row' | 'cell'
  readonly count: number
  /** The column, for cells. */
  readonly column?: string | undefined
  /** Row numbers as a spreadsheet shows them, the first ten. */
  readonly rows: readonly number[]
  /** What stood there, shortened, at most five different ones; never from an identifying column. */
  readonly found: readonly string[]
}

export type IdentifyingKind =
  | 'name'
  | 'email'
  | 'ip-address'
  | 'location'
  | 'external-id'
  | 'phone'
  | 'birth-date'
  | 'free-text'

/** A column that could tell who answered; its cells were dropped before anything else was read. */
export interface IdentifyingColumn {
  readonly column: string
  readonly kind: IdentifyingKind
  /** Whether its heading or its cells gave it away. */
  readonly by: 'name' | 'content'
  /** True for ids that kept one unit's rows together and were then forgotten. */
  readonly joined?: boolean
}

/** What a column was read as. */
export interface ColumnUse {
  readonly column: string
  readonly field:
    | 'unit'
    | 'unit-kind'
    | 'group'
    | 'group-kind'
    | 'sector'
    | 'lens'
    | 'wave'
    | 'moment'
    | 'dimension'
    | 'measure'
    | 'value'
    | 'missing'
  /** For a column of answers. */
  readonly dimension?: string | undefined
  readonly measure?: Measure | undefined
}

/** Something that a reader of the report should know, by code; `describeReading` says it in words. */
export interface ReadingWarning {
  readonly code:
    | 'group-kind-missing'
    | 'group-kind-conflict'
    | 'unknown-group-kind'
    | 'unknown-sector'
    | 'unknown-lens'
    | 'unknown-unit-kind'
    | 'dimension-not-asked'
    | 'identifying-unit-ids'
    | 'no-unit-ids'
    | 'group-labels-merged'
    | 'mapping-assumed'
    | 'repeated-header'
    | 'decimal-comma'
    | 'windows-1252'
    | 'damaged-text'
    | 'text-after-quote'
    | 'fractions'
    | 'short-rows'
    | 'rows-are-not-people'
    | 'more-than-one-sheet'
  /** Names that the warning is about, such as columns, groups or dimensions. */
  readonly names: readonly string[]
  readonly count?: number | undefined
}

/** A word that was read as a number, or as a reason for none. */
export interface WordRead {
  readonly word: string
  readonly value: number | Missing
  readonly count: number
}

/** What reading a file did, so that nothing is dropped or assumed in silence. */
export interface ReadingReport {
  /** The file, as the user knows it. */
  readonly subject: string
  readonly shape: SurveyShape
  readonly delimiter: ',' | ';' | '\t'
  /** Rows below the heading, blank ones included. */
  readonly rows: number
  /** Rows that gave at least one response. */
  readonly rowsRead: number
  readonly units: number
  /** Responses with a number. */
  readonly answers: number
  /** Responses without one, by reason; only reasons that occur. */
  readonly missing: { readonly [reason in Missing]?: number }
  readonly dropped: readonly Dropped[]
  readonly identifying: readonly IdentifyingColumn[]
  readonly used: readonly ColumnUse[]
  /** Columns that were neither used nor identifying. */
  readonly ignored: readonly string[]
  /** The words that stood for numbers, and what each was read as; by value, then by word. */
  readonly words: readonly WordRead[]
  readonly warnings: readonly ReadingWarning[]
}

/** `sure`: heading and cells leave no other reading; `likely`: look at it; `unsure`: a hint, no more. */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** What a choice rests on; `describeMapping` says it in words. */
export type MappingReason =
  | 'canonical-name'
  | 'item-wording'
  | 'dimension-name'
  | 'heading-words'
  | 'field-name'
  | 'field-words'
  | 'sector-names'
  | 'few-repeated-answers'
  | 'tool-column'
  | 'tag-name'

/** What one column seems to be. */
export interface MappingChoice {
  readonly column: string
  readonly as: 'dimension' | 'group' | 'group-kind' | 'sector' | 'lens' | 'wave' | 'moment'
  readonly dimension?: string
  readonly measure?: Measure
  /** For a checkbox column: what it says when checked. */
  readonly is?: string
  readonly confidence: Confidence
  readonly reason: MappingReason
  /** True where nothing in the heading says which measure was asked, and `matters` stands in. */
  readonly measureAssumed?: boolean
}

/** What a file says, and what reading it did. */
export interface ReadResponses {
  readonly responses: Responses
  readonly report: ReadingReport
}
