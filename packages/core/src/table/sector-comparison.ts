import type { Framework, Lang, Origin, Sector, Text } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Nothing, Summary } from '../model/summary.ts'
import { figureWords } from '../words/en/figure.ts'
import { sectorComparisonTableWords } from '../words/en/sector-comparison-table.ts'
import { speaker } from '../words/speaker.ts'
import { type ReadText, readText } from '../words/text.ts'
import { type Context, dimensionName, type SectorSpeaker } from './sector-context.ts'
import { type LayerProblem, layerSectors, type SectorLayers } from './sector-layers.ts'
import { sectorNotes } from './sector-notes.ts'
import { hasColumn, numberRows } from './sector-numbers.ts'
import { wordRow } from './sector-words.ts'

/** What the sector table is made from. */
export interface SectorComparisonOptions extends SectorLayers {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string
  /** The heading; a neutral one by default. */
  readonly title?: string
  /** Numbers of groups stand under their group's sector, one row a dimension. */
  readonly summary?: Summary
  /** The id of the dimension whose rows are marked. */
  readonly dimension?: string
}

/** The sector table as words: what each outlet sets in its own way. */
export interface SectorComparison {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly caption: string
  /** The head of the first column. */
  readonly corner: string
  readonly sectors: readonly ComparedSector[]
  readonly rows: readonly ComparedRow[]
  /** Caveats, notes and sources, in the order to print. */
  readonly notes: readonly ComparedNote[]
  /** The stamp of made-up numbers, where the summary asks for it. */
  readonly stamp?: string
  /** Which rows are marked, where a dimension is chosen. */
  readonly marked?: string
  /** What was laid over the framework and cannot be shown. */
  readonly problems: readonly LayerProblem[]
}

export interface ComparedNote extends ReadText {
  /** What changes the meaning of the table, or where its words and numbers come from. */
  readonly kind: 'caveat' | 'source'
}

export interface ComparedSector {
  readonly id: string
  readonly label: ReadText
  readonly origin: Origin
  /** Says that the column was added, where others were not. */
  readonly note?: string
}

export interface ComparedRow {
  readonly id: string
  readonly kind: 'words' | 'numbers'
  readonly caption: ReadText
  readonly origin: Origin
  /** Where the row comes from and what it is about, as short lines. */
  readonly notes: readonly string[]
  readonly dimensions: readonly string[]
  /** True where the row is about the chosen dimension. */
  readonly marked: boolean
  /** One for each sector, in the sectors' order. */
  readonly cells: readonly ComparedCell[]
}

export interface ComparedCell {
  readonly sector: string
  /** At least one; words before what was added to them. */
  readonly entries: readonly ComparedEntry[]
}

/** One statement in a cell: words, a number with its words, or the reason for none. */
export type ComparedEntry =
  | {
      readonly kind: 'words'
      /** With quotation marks where the words are a source's own. */
      readonly said: ReadText
      readonly quoted: boolean
      readonly origin: Origin
      /** Says that the words were added to a row of the source. */
      readonly note?: string
    }
  | {
      readonly kind: 'number'
      readonly group: string
      /** The group's name, where the sector's does not say it. */
      readonly label?: string
      /** The number in words and figure, "4 of 5, A lot". */
      readonly number: string
      /** Count, spread, agreement, as sentences. */
      readonly details: readonly string[]
    }
  | {
      readonly kind: 'nothing'
      readonly state: Nothing | 'not-reported'
      readonly group?: string
      readonly label?: string
      readonly text: string
    }

/** Sets the sectors side by side. Words stay words: nothing here turns a tendency into a mark or a grade. */
export function compareSectors(options: SectorComparisonOptions): SectorComparison {
  const { framework, language, numbers, summary } = options
  const say = speaker(language, 'sector-comparison-table', sectorComparisonTableWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const { rows, sectors, problems } = layerSectors(framework, options)
  const brief = sectors.length > 0 && rows.some(({ row }) => row.origin === 'brief')
  const context: Context = { options, say, figure, sectors, brief, read: reader(framework, say) }
  const named = (summary?.groups ?? []).some((group) => hasColumn(group, sectors))
  const wordRows = sectors.length > 0 ? rows.map((row) => wordRow(row, context)) : []
  const compared = [...wordRows, ...(named ? numberRows(context) : [])]
  const mixed = brief && (hasOrigin(compared, sectors) || named)
  const marked = markedSentence(compared, context)
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: options.title || say('title'),
    caption: say(mixed ? 'caption.added' : brief ? 'caption.brief' : 'caption.own'),
    corner: say('corner'),
    sectors: sectors.map(({ id, label, origin }) => ({
      id,
      label: context.read(label),
      origin,
      ...(brief && origin === 'user' && { note: say('added') }),
    })),
    rows: compared,
    notes: sectorNotes(compared, rows, context),
    ...(named && summary?.example && { stamp: figure('example') }),
    ...(marked && { marked }),
    problems,
  }
}

const reader =
  (framework: Framework, say: SectorSpeaker) =>
  (text: Text): ReadText =>
    readText(text, say.lang, framework.lang)

function markedSentence(rows: readonly ComparedRow[], context: Context): string | undefined {
  const dimension = dimensionName(context)
  if (!dimension) return undefined
  return context.say(rows.some(({ marked }) => marked) ? 'marked.some' : 'marked.none', {
    dimension,
  })
}

/** Whether anything among the words was added by a user. */
const hasOrigin = (rows: readonly ComparedRow[], sectors: readonly Sector[]): boolean =>
  sectors.some(({ origin }) => origin === 'user') ||
  rows.some(
    ({ origin, cells }) =>
      origin === 'user' ||
      cells.some(({ entries }) =>
        entries.some((entry) => entry.kind === 'words' && entry.origin === 'user'),
      ),
  )
