import {
  type Description,
  describeDimensionRadar,
  dimensionRadarTable,
  emptyCellNotes,
  english,
  type Framework,
  figureWords,
  filesWords,
  type Language,
  privacyCaption,
  type Summary,
  scaleEnd,
  sourceLine,
  speaker,
  type Table,
  translateFramework,
} from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import { carriedFigure } from '../carried/carried-figure.ts'
import { chartCount, type RadarChart, type RadarChartOptions, radarCharts } from './radar-chart.ts'

/** What all files of the radar take. */
export interface RadarFileOptions {
  /** English by default. */
  readonly language?: Language
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string
  /** The license of the numbers, as their author gives it; it is printed with the notes and carried in the file. */
  readonly license?: string
}

/** What a radar says in a document, whatever the format. */
export interface RadarReport {
  readonly description: Description
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** What was asked or measured. */
  readonly context?: string
  /** "Made-up example numbers", where they are. */
  readonly stamp?: string
  /** What the rings mean. */
  readonly scale: string
  /** Which numbers are missing and why. */
  readonly missing: readonly string[]
  /** The rule of protection and the source. */
  readonly captions: readonly string[]
  readonly table: Table
  /** How many charts there are. */
  readonly count: number
  readonly charts: (sizes: RadarChartOptions['sizes']) => readonly DescribedChart[]
  /** How many notes more there are than those printed beside a picture. */
  readonly more: (count: number) => string
  readonly carried: CarriedInput
}

export interface DescribedChart {
  readonly chart: RadarChart
  /** The text alternative. */
  readonly description: string
  /** Which numbers of it are missing and why. */
  readonly missing: readonly string[]
}

export function radarReport(
  summary: Summary,
  original: Framework,
  options: RadarFileOptions & Pick<RadarChartOptions, 'theme' | 'largestFont'>,
): RadarReport {
  const { language = english } = options
  const framework = translateFramework(original, language)
  const say = speaker(language, 'figure', figureWords, options.numbers)
  const describe = (some: Summary): Description => describeDimensionRadar(some, framework, options)
  const description = describe(summary)
  const context = summary.question ?? (summary.measure && say(`measure.${summary.measure}`))
  const source = sourceLine(summary, say)
  const ends = {
    min: scaleEnd(summary.scale.min, summary.scale, say),
    max: scaleEnd(summary.scale.max, summary.scale, say),
  }
  const count = chartCount(summary)
  const charts: RadarReport['charts'] = (sizes) =>
    radarCharts(summary, framework, { ...options, sizes }).map(({ chart, groups }) => ({
      chart,
      description: (count === 1 ? description : describe({ ...summary, groups })).short,
      missing: emptyCellNotes({ ...summary, groups }, framework, say),
    }))
  return {
    description,
    lang: say.lang,
    dir: say.dir,
    ...(context && { context }),
    ...(summary.example && { stamp: `${say('example')}.` }),
    scale: `${say(`statistic.${summary.statistic}`)}. ${say('scale.rings', ends)}`,
    missing: emptyCellNotes(summary, framework, say),
    captions: [privacyCaption(summary, say), source, licenseLine(options)].filter(
      (words) => words !== undefined,
    ),
    table: dimensionRadarTable(summary, framework, options),
    count,
    charts,
    more: (count) => say('note.more', { count }),
    carried: carriedFigure('dimension-radar', { ...options, framework, summary }),
  }
}

/** "License: CC BY 4.0.", where the author gives one. */
export function licenseLine({
  language = english,
  license,
}: Pick<RadarFileOptions, 'language' | 'license'>): string | undefined {
  return license && speaker(language, 'files', filesWords)('license', { license })
}
