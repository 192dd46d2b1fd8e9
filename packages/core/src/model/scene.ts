import type { Lang } from './framework.ts'

/**
 * What a mark is painted with: a role, never a color. Outlets turn roles into colors:
 * CSS variables where CSS is alive, literal sRGB hex in files.
 */
export type Paint =
  | 'ground'
  | 'surface'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'line-strong'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4'
  | 'none'

/** `compact` is drawn 240 units wide, `regular` 480, `wide` 800 (documents, on request). */
export type SceneSize = 'compact' | 'regular' | 'wide'

/** What all marks share. */
interface MarkBase {
  /** The part of the figure, public as `data-part`. */
  readonly part: string
  /** The id of the group that the mark shows, public as `data-group`. */
  readonly group?: string | undefined
  /** The id of the dimension that the mark shows, public as `data-dimension`. */
  readonly dimension?: string | undefined
}

interface StrokedBase extends MarkBase {
  readonly stroke?: Paint | undefined
  readonly strokeWidth?: number | undefined
  /** Dash lengths in drawing units. */
  readonly dash?: readonly number[] | undefined
  readonly cap?: 'round' | 'butt' | undefined
}

export interface PathMark extends StrokedBase {
  readonly type: 'path'
  /** Absolute path data in final numbers: files write it as it stands, and nothing in it may need escaping. */
  readonly d: string
  readonly fill?: Paint | undefined
}

export interface LineMark extends StrokedBase {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface CircleMark extends StrokedBase {
  readonly type: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill?: Paint | undefined
}

/** One line of text; `y` is its baseline. */
export interface TextMark extends MarkBase {
  readonly type: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  /** In drawing units; never under 12 as shown. */
  readonly size: number
  readonly weight?: 400 | 600 | undefined
  readonly fill: Paint
  /** Where `x` stands, as seen: `start` is the left edge in every language. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** Present where the words are in another language than the scene. */
  readonly lang?: Lang | undefined
  /** Present where the words run right to left. */
  readonly dir?: 'rtl' | undefined
}

/** Marks that belong together, so that one part can be found, named and styled as one. */
export interface GroupMark extends MarkBase {
  readonly type: 'group'
  readonly marks: readonly Mark[]
}

export type Mark = PathMark | LineMark | CircleMark | TextMark | GroupMark

/** One drawing, for every outlet. Geometry is final; the origin is the top left corner. */
export interface Scene {
  /** The figure's name in kebab case, such as `dimension-radar`. */
  readonly figure: string
  readonly size: SceneSize
  readonly width: number
  readonly height: number
  /** The short text alternative, at most 150 characters. */
  readonly title: string
  /** The whole description. */
  readonly description: string
  readonly lang: Lang
  readonly marks: readonly Mark[]
}

/** A color for every paint role; `none` is always `none`. */
export type Paints = { readonly [role in Exclude<Paint, 'none'>]: string }
