import {
  type DimensionRadarOptions,
  describeDimensionRadar,
  dimensionRadarScene,
  dimensionRadarTable,
  dimensionRadarWords,
  english,
  type Framework,
  filesWords,
  type Summary,
  speaker,
  translateFramework,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import type { PageContent } from './page-content.ts'

export interface RadarPageOptions
  extends Pick<DimensionRadarOptions, 'language' | 'numbers' | 'view' | 'rings' | 'size'> {
  /** The license of the numbers, as their author gives it. */
  readonly license?: string
}

/** The radar as a document by itself: picture, what it shows, the numbers with their notes. */
export function radarPage(
  summary: Summary,
  original: Framework,
  { license, ...options }: RadarPageOptions = {},
): PageContent {
  const { language = english, numbers, size } = options
  const framework = translateFramework(original, language)
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const files = speaker(language, 'files', filesWords, numbers)
  const description = describeDimensionRadar(summary, framework, options)
  const drawn = { ...options, description }
  const scene = dimensionRadarScene(summary, framework, drawn)
  const compact = dimensionRadarScene(summary, framework, { ...drawn, size: 'compact' })
  return {
    title: description.title,
    lang: say.lang,
    dir: say.dir,
    blocks: [
      { type: 'picture', scene, ...(size !== 'compact' && { compact }) },
      { type: 'words', heading: say('about.description'), paragraphs: [description.full] },
      {
        type: 'table',
        heading: say('about.table'),
        table: dimensionRadarTable(summary, framework, options),
      },
      ...(license === undefined
        ? []
        : [{ type: 'words', paragraphs: [files('license', { license })] } as const]),
    ],
    carried: carriedFigure('dimension-radar', { ...options, license, framework, summary }),
  }
}
