import { officeLang } from './office-lang.ts'
import type { RadarChart } from './radar-chart.ts'
import { element, text, type Xml } from './xml.ts'

/** An element of a chart with one value. */
export const value = (name: string, val: string | number): Xml => element(`c:${name}`, { val })

export const solid = (color: string): Xml =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color }))

/** A line of a width in EMU. */
export const line = (color: string, width: number, dash?: string): Xml =>
  element(
    'a:ln',
    { w: width, cap: dash === undefined || dash === 'solid' ? 'rnd' : 'flat' },
    solid(color),
    dash !== undefined && element('a:prstDash', { val: dash }),
    element('a:round'),
  )

const fontOf = (
  { lang }: RadarChart,
  size: number,
  color: string,
  bold: boolean,
): readonly [{ readonly [name: string]: string | number }, readonly Xml[]] => [
  { lang: officeLang(lang), sz: Math.round(size * 100), b: bold ? 1 : 0 },
  [
    solid(color),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:cs', { typeface: '+mn-cs' }),
  ],
]

/** How the words of a part of a chart are set. */
export function textOf(chart: RadarChart, size: number, color: string, bold = false): Xml {
  const [{ lang, ...font }, inside] = fontOf(chart, size, color, bold)
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', font, inside)),
      element('a:endParaRPr', { lang }),
    ),
  )
}

/** The chart's own title. */
export function titleOf(title: string, chart: RadarChart): Xml {
  const [font, inside] = fontOf(chart, chart.fontSize + 1, chart.colors.ink, true)
  const { lang: _, ...plain } = font
  return element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr'),
        element('a:lstStyle'),
        element(
          'a:p',
          {},
          element('a:pPr', {}, element('a:defRPr', plain)),
          element('a:r', {}, element('a:rPr', font, inside), element('a:t', {}, text(title))),
        ),
      ),
    ),
    value('overlay', 0),
  )
}
