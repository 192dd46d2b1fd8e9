import {
  camdenOutline,
  describeDimensionRadar,
  dimensionRadarRows,
  dimensionRadarWords,
  english,
  type Framework,
  figureWords,
  type Summary,
  scaleEnd,
  speaker,
  translateFramework,
} from '@value-framework/core'
import { carriedFigure } from './carried/carried-figure.ts'
import { licenseLine, type RadarFileOptions } from './office/radar-report.ts'
import { type Sheet, spreadsheetFile } from './office/spreadsheet.ts'
import { tableSheet } from './table-xlsx.ts'

/**
 * The numbers of the radar as an Excel workbook of three sheets: a row for each group and dimension with number,
 * quartiles, count, agreement and the reason where there is no number; the description and notes; the scale. Numbers
 * are numbers; text stays text. The same input gives the same bytes.
 */
export function dimensionRadarXlsx(
  summary: Summary,
  original: Framework = camdenOutline,
  options: RadarFileOptions = {},
): Uint8Array {
  const { language = english, numbers } = options
  const framework = translateFramework(original, language)
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const table = dimensionRadarRows(summary, framework, options)
  const description = describeDimensionRadar(summary, framework, options)
  const { scale } = summary
  const ends = { min: scaleEnd(scale.min, scale, figure), max: scaleEnd(scale.max, scale, figure) }
  const points = Object.entries(scale.labels)
    .map(([point, words]) => [Number(point), words] as const)
    .sort(([one], [two]) => one - two)
  const prose = { widths: [100], dir: say.dir }
  const sheets: readonly Sheet[] = [
    tableSheet(table, say('about.table')),
    {
      ...prose,
      name: say('about'),
      heads: 1,
      rows: [
        description.title,
        ...description.sentences,
        '',
        ...table.notes,
        licenseLine(options),
      ].map((line) => [line]),
    },
    {
      name: say('about.how'),
      dir: say.dir,
      heads: 1,
      widths: [14, 80],
      rows: [
        [say('table.value'), say('table.note')],
        ...withEnds(points, scale),
        [],
        [undefined, `${figure(`statistic.${summary.statistic}`)}. ${figure('scale.ends', ends)}`],
        [undefined, say('how.gap')],
      ],
    },
  ]
  return spreadsheetFile(
    sheets,
    { title: description.title, description: description.full, lang: say.lang },
    carriedFigure('dimension-radar', { ...options, framework, summary }),
  )
}

/** The points of the scale that have words, and its ends whether they have any or not. */
function withEnds(
  points: readonly (readonly [point: number, words: string])[],
  { min, max }: { readonly min: number; readonly max: number },
): readonly (readonly [number, string?])[] {
  const named = points.map(([point]) => point)
  return [
    ...(named.includes(min) ? [] : [[min] as const]),
    ...points,
    ...(named.includes(max) ? [] : [[max] as const]),
  ]
}
