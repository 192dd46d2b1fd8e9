import { type Paints, type Scene, sceneToSvg } from '@value-framework/core'
import { type CarriedInput, carriedText } from '../carried/carried.ts'

export interface SvgFileOptions {
  /** Paints the ground behind the drawing; without it the drawing is transparent. */
  readonly ground?: boolean
  /** A CSS font list; the reader's own fonts by default. */
  readonly fontFamily?: string
  /** What the file carries, so that the figure can be made again from it. */
  readonly carried?: CarriedInput
}

/** A scene as an SVG file that carries its data unseen, in its `<metadata>`. */
export function sceneToSvgFile(
  scene: Scene,
  paints: Paints,
  { carried, ...options }: SvgFileOptions = {},
): string {
  const metadata = carried && { metadata: withoutControls(carriedText(carried)) }
  return sceneToSvg(scene, paints, { ...options, ...metadata })
}

/** JSON may hold characters as they are that an SVG file leaves out; escaped they stay. */
const withoutControls = (json: string): string =>
  json.replace(/[\u007f-\u009f]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)
