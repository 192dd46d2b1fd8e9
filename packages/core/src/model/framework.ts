/** A BCP 47 language tag, such as `en` or `es`. */
export type Lang = string

/** One text. A bare string is in the framework's own language (`Framework.lang`). */
export type Text = string | { readonly [lang: Lang]: string }

/** Who wrote an item: the framework's source document, this library, or whoever layered content over it. */
export type Origin = 'brief' | 'library' | 'user'

/** Who voiced a finding in the source; `unspecified` where the source does not say. */
export type Voice = 'community' | 'organizational' | 'both' | 'unspecified'

/** What every piece of content has. */
export interface Item {
  /** Stable, unique in the framework: lower case, digits, hyphens and points. */
  readonly id: string
  readonly origin: Origin
  /** Where it stands in the source, as a reader would look it up. */
  readonly section?: string
  /** True where the words are the source's own, to the letter. */
  readonly verbatim?: boolean
  /** Origins of single fields that differ from the item's, such as a caption that the library adds. */
  readonly fieldOrigins?: { readonly [field: string]: Origin }
}

/** A part of a dimension, with who voiced it. */
export interface Subtheme extends Item {
  readonly text: Text
  /** A form to show where the verbatim words would make a reader stumble; `text` keeps the quotation. */
  readonly display?: Text
  readonly voice: Voice
  readonly sectors?: readonly string[]
  readonly level?: OutcomeLevel
}

/** One dimension of worth: an axis of the radar, a row of a table. */
export interface Dimension extends Item {
  readonly label: Text
  readonly definition?: Text
  readonly display?: Text
  /** Shorter statements of the same dimension elsewhere in the source. */
  readonly clauses?: readonly Clause[]
  readonly subthemes: readonly Subtheme[]
  /** A line drawing of the library's own that stands for the dimension. */
  readonly glyph?: Glyph
}

export interface Clause extends Item {
  readonly text: Text
}

export type Glyph = 'compass' | 'circle-of-people' | 'path-marks' | 'roots'

/** A column of the sector table. */
export interface Sector extends Item {
  readonly label: Text
}

/** A row of the sector table: a caption and one text a sector. */
export interface TableRow extends Item {
  readonly caption: Text
  readonly cells: { readonly [sector: string]: Text }
  readonly dimensions?: readonly string[]
}

/** Whom a prompt is asked of. */
export interface Audience extends Item {
  readonly label: Text
}

/** A card with one question or more. */
export interface Prompt extends Item {
  readonly audience: string
  readonly text: Text
  /** The questions that make up `text`, in order; one entry where the card asks one thing. */
  readonly questions: readonly Question[]
  readonly dimensions: readonly string[]
}

export interface Question {
  readonly id: string
  readonly text: Text
}

export interface Quote extends Item {
  readonly text: Text
  readonly attribution: Text
  readonly dimension?: string
  readonly sector?: string
  readonly level?: OutcomeLevel
  /** Where a user's own quotation comes from; the brief's have a section instead. */
  readonly source?: Text
  /** How the speaker agreed to be quoted; required for a user's own quotations. */
  readonly consent?: Text
  /** True where the speaker took the words back: then `parseFramework` keeps the place and drops the words. */
  readonly withdrawn?: boolean
}

export type OutcomeLevel = 'individual' | 'organizational' | 'collaborative'

/** The source's name for a level of outcomes. Levels overlap; their order is no rank. */
export interface Level extends Item {
  readonly id: OutcomeLevel
  readonly label: Text
}

export interface Outcome extends Item {
  readonly text: Text
  /** Levels overlap: an outcome may belong to several. */
  readonly levels: readonly OutcomeLevel[]
  readonly kind?: 'process' | 'outcome'
  readonly standing?: 'hoped-for' | 'seen'
  readonly sectors?: readonly string[]
}

export interface Principle extends Item {
  readonly heading: Text
  readonly texts: readonly Text[]
  /** A form to show for each of `texts`, in the same order, where the words alone would make a reader stumble. */
  readonly display?: readonly Text[]
}

export interface Need extends Item {
  readonly text: Text
}

/** A fact about the study behind the framework; `count` is null where the source does not report one. */
export interface StudyFact extends Item {
  readonly topic: 'method' | 'count' | 'lens' | 'limitation'
  readonly text: Text
  /** A form to show where the verbatim words would make a reader stumble. */
  readonly display?: Text
  readonly count?: number | null
}

/** What `cite` prints. */
export interface Reference {
  readonly authors: readonly {
    readonly family: string
    readonly given: string
    readonly affiliation?: string
  }[]
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  readonly title: Text
  readonly kind?: Text
  readonly publisher: string
  readonly url?: string
  /** Address lines and sites of the publisher, as the source prints them. */
  readonly contact?: readonly string[]
}

/** The content that figures, tables and cards show. */
export interface Framework {
  readonly id: string
  /** The language of bare strings. */
  readonly lang: Lang
  readonly title: Text
  /** Ids of the frameworks that this one was layered over, nearest first. */
  readonly layers: readonly string[]
  readonly reference?: Reference
  readonly notice?: Text
  /** Who translated the content into a language that is not the source's. */
  readonly translations?: {
    readonly [lang: Lang]: { readonly origin: Origin; readonly note: Text }
  }
  readonly dimensions: readonly Dimension[]
  readonly sectors: readonly Sector[]
  readonly table: readonly TableRow[]
  readonly audiences: readonly Audience[]
  readonly prompts: readonly Prompt[]
  readonly quotes: readonly Quote[]
  readonly levels?: readonly Level[]
  readonly outcomes: readonly Outcome[]
  readonly principles: readonly Principle[]
  readonly needs: readonly Need[]
  readonly study: readonly StudyFact[]
}

/**
 * Words of a framework in one more language, kept apart so that a page loads only the languages that it shows.
 * Keys are `itemId.field` (`outcomes.label`, `healthcare-funding.cells.healthcare`).
 */
export interface Translation {
  readonly framework: string
  readonly lang: Lang
  readonly origin: Origin
  readonly note: string
  readonly texts: { readonly [key: string]: string }
}
