import {
  cellOf,
  dimensionRadarWords,
  english,
  type Framework,
  type Group,
  type Lang,
  type Language,
  type PaintTheme,
  printPaints,
  readText,
  type SeriesLook,
  type Summary,
  seriesLooks,
  speaker,
} from '@value-framework/core'
import { type ChartAxis, chartAxis } from './chart-axis.ts'
import { type ChartSize, chartLayout, type Plot } from './chart-layout.ts'
import { chartText } from './chart-text.ts'

/** One native radar, ready to be written. */
export interface RadarChart {
  /** Above the chart itself; a chart that fills a slide has the slide's title. */
  readonly title?: string
  readonly lang: Lang
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly axis: ChartAxis
  readonly colors: ChartColors
  readonly legend: boolean
  /** Whether each marker prints its number. */
  readonly numbers: boolean
  /** In points. */
  readonly fontSize: number
  readonly plot: Plot
  readonly size: ChartSize
}

export interface ChartSeries {
  readonly name: string
  /** One for each category; undefined where there is no number to show, which breaks the line. */
  readonly values: readonly (number | undefined)[]
  /** sRGB hex without `#`. */
  readonly color: string
  readonly look: SeriesLook
}

export interface ChartColors {
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly ground: string
}

export interface RadarChartOptions {
  readonly language?: Language
  readonly theme?: PaintTheme
  /** In points; 14 by default. */
  readonly largestFont?: number
  /** Of one chart of all groups, and of a small one, in inches. */
  readonly sizes: { readonly whole: ChartSize; readonly small: ChartSize }
}

/** At most so many perspectives lie over one another; more become small charts, one a perspective (domain rule). */
const mostOverlaid = 3

/** How many charts show a summary. */
export const chartCount = ({ groups }: Summary): number =>
  groups.length <= mostOverlaid ? 1 : groups.length

/** The charts that show a summary: one of up to three groups, else a small one for each group. */
export function radarCharts(
  summary: Summary,
  framework: Framework,
  options: RadarChartOptions,
): readonly { readonly chart: RadarChart; readonly groups: readonly Group[] }[] {
  const { groups } = summary
  const overlaid = chartCount(summary) === 1
  const sets = overlaid ? [groups] : groups.map((group) => [group])
  return sets.map((set) => ({
    groups: set,
    chart: radarChart(summary, set, framework, options, !overlaid),
  }))
}

function radarChart(
  summary: Summary,
  groups: readonly Group[],
  framework: Framework,
  { language = english, theme = 'light', sizes, largestFont }: RadarChartOptions,
  titled: boolean,
): RadarChart {
  const say = speaker(language, 'dimension-radar', dimensionRadarWords)
  const paints = printPaints[theme]
  const looks = seriesLooks(summary)
  const named = groups.some(({ label }) => label !== '')
  const nameOf = ({ label }: Group): string => chartText(label) || say('table.rating')
  const [first] = groups
  const title = titled && first ? nameOf(first) : undefined
  const size = titled ? sizes.small : sizes.whole
  const legend = named && !titled
  const layout = chartLayout(
    framework.dimensions.map(({ label }) => readText(label, language.id, framework.lang).text),
    { size, title, legend: legend ? groups.map(nameOf) : [], largestFont },
  )
  return {
    ...(title !== undefined && { title }),
    lang: say.lang,
    size,
    ...layout,
    series: groups.map((group) => {
      const look = looks.get(group.id) as SeriesLook
      return {
        name: nameOf(group),
        values: framework.dimensions.map(({ id }) => {
          const cell = cellOf(group, id)
          return cell.state === 'shown' ? cell.value : undefined
        }),
        color: hex(look.paint === 'none' ? paints.ink : paints[look.paint]),
        look,
      }
    }),
    axis: chartAxis(summary.scale),
    colors: {
      ink: hex(paints.ink),
      quiet: hex(paints.quiet),
      line: hex(paints.line),
      ground: hex(paints.ground),
    },
    legend,
    numbers:
      groups.length === 1 &&
      layout.plot.width * size.width >= leastNumbered &&
      numbersFit(groups, framework, summary),
  }
}

/** Rings less wide than this, in inches, have no room for numbers beside their markers. */
const leastNumbered = 1.6

/** A number at the end of a spoke that points sideways would stand on the spoke's name. */
function numbersFit(groups: readonly Group[], framework: Framework, { scale }: Summary): boolean {
  const { dimensions } = framework
  return dimensions.every(({ id }, index) => {
    const sideways = Math.abs(Math.sin((index / dimensions.length) * 2 * Math.PI)) > 0.3
    const far = scale.max - (scale.max - scale.min) * 0.1
    return groups.every((group) => {
      const cell = cellOf(group, id)
      return !sideways || cell.state !== 'shown' || cell.value < far
    })
  })
}

const hex = (color: string): string => color.slice(1)
