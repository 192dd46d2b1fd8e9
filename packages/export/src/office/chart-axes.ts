import { line, textOf, value } from './chart-xml.ts'
import type { RadarChart } from './radar-chart.ts'
import { element, type Xml } from './xml.ts'

export const categoryAxisId: number = 111_111_111
export const valueAxisId: number = 222_222_222

/** The spokes and their names. */
export function categoryAxis(chart: RadarChart): Xml {
  return element(
    'c:catAx',
    {},
    value('axId', categoryAxisId),
    element('c:scaling', {}, value('orientation', 'minMax')),
    value('delete', 0),
    value('axPos', 'b'),
    element('c:majorGridlines', {}, element('c:spPr', {}, line(chart.colors.line, 9525))),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    element('c:spPr', {}, line(chart.colors.line, 9525)),
    textOf(chart, chart.fontSize, chart.colors.ink),
    value('crossAx', valueAxisId),
    value('crosses', 'autoZero'),
    value('auto', 1),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', 1),
  )
}

/** The rings and their numbers. */
export function valueAxis(chart: RadarChart): Xml {
  const { min, max, unit, format } = chart.axis
  return element(
    'c:valAx',
    {},
    value('axId', valueAxisId),
    element('c:scaling', {}, value('orientation', 'minMax'), value('max', max), value('min', min)),
    value('delete', 0),
    value('axPos', 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, line(chart.colors.line, 9525))),
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    element('c:spPr', {}, line(chart.colors.line, 9525)),
    textOf(chart, Math.max(9, chart.fontSize - 2), chart.colors.quiet),
    value('crossAx', categoryAxisId),
    value('crosses', 'autoZero'),
    value('crossBetween', 'between'),
    value('majorUnit', unit),
  )
}
