import {
  camdenOutline,
  type Framework,
  type PaintTheme,
  printPaints,
  type Summary,
} from '@value-framework/core'
import type { OfficePicture } from './office/picture.ts'
import { presentationFile } from './office/presentation.ts'
import { type RadarFileOptions, radarReport } from './office/radar-report.ts'
import { radarSlides } from './office/radar-slides.ts'

export interface DimensionRadarPptxOptions extends RadarFileOptions {
  /** `light` by default. */
  readonly theme?: PaintTheme
  /** The exact picture, for a slide of its own behind the others. */
  readonly picture?: OfficePicture
}

/**
 * The radar as a PowerPoint file, 16 to 9, with native charts whose numbers can be edited: up to three groups in one
 * chart, more in small charts, four on a slide. Beside the chart or on slides of its own stands the table with spread,
 * agreement and the reason for each missing number; below it what was hidden, the rule of protection and the source.
 * Speaker notes hold the whole description. The same input gives the same bytes.
 */
export function dimensionRadarPptx(
  summary: Summary,
  framework: Framework = camdenOutline,
  { theme = 'light', picture, ...options }: DimensionRadarPptxOptions = {},
): Uint8Array {
  const report = radarReport(summary, framework, { ...options, theme })
  const { title, full } = report.description
  const { slides, parts } = radarSlides(report, picture)
  return presentationFile(slides, parts, {
    title,
    description: full,
    lang: report.lang,
    paints: printPaints[theme],
    carried: report.carried,
  })
}
