import { camdenOutline, type Framework, type Summary } from '@value-framework/core'
import type { ChartSize } from './office/chart-layout.ts'
import { chartParts, chartReference, chartRelationship } from './office/chart-part.ts'
import { documentFile, pageRoom } from './office/document.ts'
import {
  drawingParagraph,
  type Inline,
  paragraph,
  pictureGraphic,
  tableBlock,
} from './office/document-blocks.ts'
import { fittedPicture, type OfficePicture, picturePart } from './office/picture.ts'
import {
  type DescribedChart,
  type RadarFileOptions,
  type RadarReport,
  radarReport,
} from './office/radar-report.ts'
import type { Xml } from './office/xml.ts'
import type { Paper } from './picture/print-sheets.ts'

export interface DimensionRadarDocxOptions extends RadarFileOptions {
  /** `letter` by default. */
  readonly paper?: Paper
  /** The exact picture, at the end of the document. */
  readonly picture?: OfficePicture
}

/**
 * The radar as a Word file: heading, what was asked, the native chart whose numbers can be edited (small ones for more
 * than three groups), the description, a real table, what is missing and why, the rule of protection and the source. The
 * same input gives the same bytes.
 */
export function dimensionRadarDocx(
  summary: Summary,
  framework: Framework = camdenOutline,
  { paper = 'letter', picture, ...options }: DimensionRadarDocxOptions = {},
): Uint8Array {
  const report = radarReport(summary, framework, { ...options, largestFont: 11 })
  const { description, context, stamp, table, missing, captions, lang, dir } = report
  const page = { paper, margin: 1 }
  const room = pageRoom(page)
  const { charts, size, inRow } = chartRows(report, room.width)
  const reading = { lang, dir }
  const inlines = charts.map(
    (chart, index): Inline => ({
      name: 'Chart',
      description: chart.description,
      graphic: chartReference(`rId${index + 1}`),
    }),
  )
  const rows = Array.from({ length: Math.ceil(inlines.length / inRow) }, (_, row) => {
    const from = row * inRow
    return drawingParagraph(inlines.slice(from, from + inRow), size, from + 1, reading)
  })
  const drawn = picture && pictureBlock(picture, report, charts.length + 1, room)
  const image = picture && picturePart(picture, 'word')
  return documentFile({
    title: description.title,
    description: description.full,
    lang,
    dir,
    page,
    blocks: [
      paragraph(description.title, 'Heading1', reading),
      ...(context ? [paragraph(context, 'Context', reading)] : []),
      ...rows,
      ...(stamp ? [paragraph(stamp, 'Stamp', reading, { keepNext: true })] : []),
      paragraph(report.scale, 'Note', reading),
      paragraph(description.full, 'Normal', reading, { before: 8 }),
      paragraph(table.caption, 'Caption', reading),
      tableBlock(table, room.width),
      ...[...missing, ...captions].map((words, index) =>
        paragraph(words, 'Note', reading, index === 0 ? { before: 8 } : {}),
      ),
      ...(drawn ? [drawn] : []),
    ],
    relationships: [
      ...charts.map((_, index) => chartRelationship('word', index + 1)),
      ...(image ? [image.relationship] : []),
    ],
    parts: [
      ...charts.flatMap(({ chart }, index) => chartParts(chart, 'word', index + 1)),
      ...(image ? [image.part] : []),
    ],
    carried: report.carried,
  })
}

function pictureBlock(
  picture: OfficePicture,
  { description, lang, dir }: RadarReport,
  id: number,
  room: ChartSize,
): Xml {
  const size = fittedPicture(picture, { width: room.width, height: room.height - 0.5 })
  const graphic = pictureGraphic(`rId${id}`, size)
  const inline = { name: 'Picture', description: description.short, graphic }
  return drawingParagraph([inline], size, id, { lang, dir })
}

/** Rings less wide than this, in inches, are too small to read: their charts stand in rows of their own. */
const leastRings = 1.1

function chartRows(
  report: RadarReport,
  width: number,
): {
  readonly charts: readonly DescribedChart[]
  readonly size: ChartSize
  readonly inRow: 1 | 2
} {
  const whole = { width, height: 3.8 }
  const half = { width: width / 2 - 0.05, height: 2.6 }
  const small = report.charts({ whole, small: half })
  if (report.count === 1) return { charts: small, size: whole, inRow: 1 }
  const roomy = small.every(({ chart }) => chart.plot.width * half.width >= leastRings)
  if (roomy) return { charts: small, size: half, inRow: 2 }
  const row = { width, height: 2.4 }
  return { charts: report.charts({ whole, small: row }), size: row, inRow: 1 }
}
