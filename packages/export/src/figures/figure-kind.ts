import type {
  ContentIssue,
  Evidence,
  Framework,
  Language,
  PaintTheme,
  Scene,
  SceneSize,
  Summary,
  Table,
} from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import type { OfficePicture } from '../office/picture.ts'
import type { PageContent } from '../page/page-content.ts'
import type { PaperWidth } from '../picture/paper-width.ts'
import type { Paper, PrintSheets } from '../picture/print-sheets.ts'

/** What a file of a figure is made from. */
export interface FigureInput {
  /** As it was read; the translations of the language are added. */
  readonly framework: Framework
  /** The numbers; a figure says whether it needs them (`FigureKind.summary`). */
  readonly summary?: Summary | undefined
  /** Who raised what, of a collaborative's own; a figure says whether it shows any (`FigureKind.evidence`). */
  readonly evidence?: Evidence | undefined
  /** English by default. */
  readonly language?: Language | undefined
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** In place of the summary's title, or of the neutral one. */
  readonly title?: string | undefined
  /** `light` by default. Sheets to print are black on white always. */
  readonly theme?: PaintTheme | undefined
  /** `regular` by default. */
  readonly size?: SceneSize | undefined
  /** Of the radar: `radar` by default. */
  readonly view?: 'radar' | 'dot-plot' | undefined
  /** Of the radar: `polygon` by default. */
  readonly rings?: 'polygon' | 'circle' | undefined
  /** Of the comparison: ids of two to four groups, in the order to show; all of the summary's by default. */
  readonly groups?: readonly string[] | undefined
  /** False leaves a picture (SVG, PNG, PDF) without a ground; true by default, so that it can be read wherever it goes. */
  readonly ground?: boolean | undefined
  /** Pixels a drawing unit of a PNG, 2 by default. */
  readonly scale?: number | undefined
  /** Pixels an inch of a PNG, in place of `scale`. */
  readonly dpi?: number | undefined
  /** How wide a picture is in a document. */
  readonly width?: PaperWidth | undefined
  /** `letter` by default. */
  readonly paper?: Paper | undefined
  /** The license of the numbers or words, as their author gives it; it is printed and carried. */
  readonly license?: string | undefined
  /** Whether slides and documents also hold the exact picture. */
  readonly picture?: boolean | undefined
  /** The address of a picture beside a Markdown file. */
  readonly markdownPicture?: string | undefined
}

/** The input with its language, the framework's words in it, and the title in its place. */
export interface SettledInput extends FigureInput {
  readonly language: Language
}

/** The input of a figure that cannot be without numbers. */
export type NumbersInput = SettledInput & { readonly summary: Summary }

/**
 * A figure as far as files know it: its parts, from which the formats follow. A scene gives SVG, PNG and PDF; a page HTML
 * and Markdown; a table CSV, Excel and Word; sheets a PDF to print, in place of the
 * scene's. What is written for a format itself comes first.
 */
export interface FigureKind<Input extends SettledInput = SettledInput> {
  /** In kebab case, as the component is called. */
  readonly name: string
  /** Whether the figure is nothing without numbers, shows them where there are any, or has none. */
  readonly summary: Input extends NumbersInput ? 'needed' : 'welcome' | 'unused'
  /** Present where the figure shows evidence. */
  readonly evidence?: 'welcome'
  /** What is wanting in an input that the figure cannot be made from; undefined, or no such rule, where nothing is. */
  readonly lacks?: (input: Input) => ContentIssue | undefined
  readonly carried: (input: Input) => CarriedInput
  readonly page: (input: Input) => PageContent
  readonly scene?: (input: Input) => Scene
  readonly table?: (input: Input) => Table
  readonly sheets?: (input: Input) => PrintSheets
  readonly pptx?: (input: Input, picture?: OfficePicture) => Uint8Array
  readonly docx?: (input: Input, picture?: OfficePicture) => Uint8Array
  readonly xlsx?: (input: Input) => Uint8Array
}

/** Any figure. */
export type AnyFigureKind = FigureKind | FigureKind<NumbersInput>
