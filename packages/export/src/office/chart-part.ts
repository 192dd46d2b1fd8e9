import { categoryAxis, categoryAxisId, valueAxis, valueAxisId } from './chart-axes.ts'
import { line, solid, textOf, titleOf, value } from './chart-xml.ts'
import { officeLang } from './office-lang.ts'
import type { Part, Relationship } from './opc.ts'
import type { ChartSeries, RadarChart } from './radar-chart.ts'
import { cellAddress, type SheetCell, spreadsheetFile } from './spreadsheet.ts'
import { documentOf, element, text, type Xml } from './xml.ts'

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetName = 'Sheet1'

/**
 * A native radar chart and the workbook that an office program opens to edit its numbers, for slides and documents
 * alike. Lines and markers, never a filled area; a missing number is a gap.
 *
 * @param folder of the main part: `ppt` or `word`
 * @param number of the chart in the file, from 1
 */
export function chartParts(chart: RadarChart, folder: string, number: number): readonly Part[] {
  const workbook = `${folder}/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
  return [
    {
      name: chartPath(folder, number),
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      content: documentOf(chartSpace(chart)),
      relationships: [{ type: `${relationships}/package`, part: workbook }],
    },
    {
      name: workbook,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: chartWorkbook(chart),
    },
  ]
}

/** Leads from a slide or document to a chart. */
export const chartRelationship = (folder: string, number: number): Relationship => ({
  type: `${relationships}/chart`,
  part: chartPath(folder, number),
})

/** What a frame on a slide or in a line of text shows. */
export const chartReference = (relationship: string): Xml =>
  element(
    'a:graphic',
    { 'xmlns:a': drawing },
    element(
      'a:graphicData',
      { uri: chartNamespace },
      element('c:chart', {
        'xmlns:c': chartNamespace,
        'xmlns:r': relationships,
        'r:id': relationship,
      }),
    ),
  )

const chartPath = (folder: string, number: number): string => `${folder}/charts/chart${number}.xml`

function chartWorkbook({ categories, series, lang, title }: RadarChart): Uint8Array {
  const rows: (readonly SheetCell[])[] = [
    [undefined, ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [
      category,
      ...series.map(({ values }) => values[index]),
    ]),
  ]
  return spreadsheetFile([{ name: sheetName, rows }], {
    title: title ?? '',
    description: '',
    lang,
  })
}

function chartSpace(chart: RadarChart): Xml {
  const { title, series, legend, lang, fontSize, colors } = chart
  return element(
    'c:chartSpace',
    { 'xmlns:c': chartNamespace, 'xmlns:a': drawing, 'xmlns:r': relationships },
    value('date1904', 0),
    value('lang', officeLang(lang)),
    value('roundedCorners', 0),
    element(
      'c:chart',
      {},
      title !== undefined && titleOf(title, chart),
      value('autoTitleDeleted', title === undefined ? 1 : 0),
      element(
        'c:plotArea',
        {},
        plotPlace(chart),
        element(
          'c:radarChart',
          {},
          value('radarStyle', 'marker'),
          value('varyColors', 0),
          series.map((one, index) => seriesOf(one, index, chart)),
          value('axId', categoryAxisId),
          value('axId', valueAxisId),
        ),
        categoryAxis(chart),
        valueAxis(chart),
        element('c:spPr', {}, element('a:noFill')),
      ),
      legend &&
        element(
          'c:legend',
          {},
          value('legendPos', 'b'),
          value('overlay', 0),
          textOf(chart, fontSize, colors.ink),
        ),
      value('plotVisOnly', 1),
      value('dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textOf(chart, fontSize, colors.ink),
    element('c:externalData', { 'r:id': 'rId1' }, value('autoUpdate', 0)),
  )
}

/** The rings' own place: left to itself, each program finds another one, and some push names out of the chart. */
function plotPlace({ plot }: RadarChart): Xml {
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('layoutTarget', 'inner'),
      value('xMode', 'edge'),
      value('yMode', 'edge'),
      value('x', plot.x),
      value('y', plot.y),
      value('w', plot.width),
      value('h', plot.height),
    ),
  )
}

function seriesOf(
  { name, values, color, look }: ChartSeries,
  index: number,
  chart: RadarChart,
): Xml {
  const { colors, series, categories } = chart
  const column = index + 1
  const last = categories.length
  const range = (from: string, to: string): Xml =>
    element('c:f', {}, text(from === to ? `${sheetName}!${from}` : `${sheetName}!${from}:${to}`))
  const at = (cell: number, row: number): string =>
    cellAddress(cell, row).replace(/^([A-Z]+)/, '$$$1$$')
  // A single line is drawn heavier: nothing competes with it.
  const width = series.length === 1 ? 31_750 : 28_575
  return element(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    element(
      'c:tx',
      {},
      element(
        'c:strRef',
        {},
        range(at(column, 0), at(column, 0)),
        element('c:strCache', {}, value('ptCount', 1), point(0, name)),
      ),
    ),
    element('c:spPr', {}, line(color, width, dashOf(look.dash))),
    element(
      'c:marker',
      {},
      value('symbol', look.marker),
      value('size', look.marker === 'circle' || look.marker === 'square' ? 9 : 10),
      element('c:spPr', {}, solid(color), line(colors.ground, 12_700)),
    ),
    chart.numbers && numberLabels(chart),
    element(
      'c:cat',
      {},
      element(
        'c:strRef',
        {},
        range(at(0, 1), at(0, last)),
        element(
          'c:strCache',
          {},
          value('ptCount', last),
          categories.map((label, dimension) => point(dimension, label)),
        ),
      ),
    ),
    element(
      'c:val',
      {},
      element(
        'c:numRef',
        {},
        range(at(column, 1), at(column, last)),
        element(
          'c:numCache',
          {},
          element('c:formatCode', {}, text('General')),
          value('ptCount', last),
          values.flatMap((number, dimension) =>
            number === undefined ? [] : point(dimension, String(number)),
          ),
        ),
      ),
    ),
  )
}

/** Office's own name for the dash of a series, which other programs know too. */
function dashOf([first, , second]: readonly number[]): string {
  if (first === undefined) return 'solid'
  if (second !== undefined) return 'lgDashDot'
  return first > 4 ? 'dash' : 'sysDot'
}

const point = (idx: number, words: string): Xml =>
  element('c:pt', { idx }, element('c:v', {}, text(words)))

function numberLabels(chart: RadarChart): Xml {
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textOf(chart, chart.fontSize, chart.colors.ink, true),
    value('showLegendKey', 0),
    value('showVal', 1),
    value('showCatName', 0),
    value('showSerName', 0),
    value('showPercent', 0),
    value('showBubbleSize', 0),
  )
}
