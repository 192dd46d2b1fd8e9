import { chartParts, chartRelationship } from './chart-part.ts'
import type { Part, Relationship } from './opc.ts'
import { fittedPicture, type OfficePicture, picturePart } from './picture.ts'
import { type Slide, slideSize } from './presentation.ts'
import type { DescribedChart, RadarReport } from './radar-report.ts'
import {
  bottom,
  type FootNotes,
  footNotes,
  headOf,
  heightOf,
  margin,
  mirrored,
  readingOf,
  room,
  titleOf,
  titleWords,
  top,
} from './slide-places.ts'
import {
  type Box,
  chartShape,
  pictureShape,
  tableShape,
  textBox,
  type Words,
} from './slide-shapes.ts'
import { type PagedTable, pagedTable } from './slide-table.ts'

const gap = 0.3
/** Of the table beside a chart. */
const tableWidth = 5.3
const columns = 2
const chartsOnSlide = 4

/** Slides and the charts that stand on them. */
export interface ChartSlides {
  readonly slides: readonly Slide[]
  readonly parts: readonly Part[]
}

/**
 * The slides of a radar. Up to three groups: the chart, and beside it the table, or the table on slides of its own where
 * it needs more room. More groups: four small charts a slide, then the table.
 */
export function radarSlides(report: RadarReport, picture?: OfficePicture): ChartSlides {
  const { slides, parts } = report.count === 1 ? overlaySlides(report) : smallChartSlides(report)
  if (!picture) return { slides, parts }
  const { part, relationship } = picturePart(picture, 'ppt')
  return {
    slides: [...slides, pictureSlide(report, picture, relationship)],
    parts: [...parts, part],
  }
}

/** The exact picture, by itself: it has its own notes inside. */
function pictureSlide(
  { description, lang, dir }: RadarReport,
  picture: OfficePicture,
  relationship: Relationship,
): Slide {
  const title = titleWords(description.title)
  const y = top + heightOf([title], room) + 0.2
  const size = fittedPicture(picture, { width: room, height: bottom - y })
  const box = { x: (slideSize.width - size.width) / 2, y, ...size }
  return {
    shapes: [titleOf(title, { lang, dir }), pictureShape('rId1', description.short, box)],
    relationships: [relationship],
    notes: [],
  }
}

function overlaySlides(report: RadarReport): ChartSlides {
  const head = headOf(report)
  const reading = readingOf(report)
  const place = mirrored(report.dir)
  const foot = footNotes(report, report.missing)
  const notes = footBox(foot)
  const height = notes.y - 0.15 - head.below
  const beside = besideTable(report, height)
  const width = beside ? room - tableWidth - gap : room
  const box: Box = { x: margin, y: head.below, width, height }
  const charts = report.charts({ whole: box, small: box })
  const tableBox = {
    x: margin + room - tableWidth,
    y: head.below,
    width: tableWidth,
    height: beside?.height ?? 0,
  }
  const slide: Slide = {
    shapes: [
      ...head.shapes,
      ...charts.map(({ description }) => chartShape('rId1', description, place(box))),
      ...(beside
        ? [tableShape({ ...beside, head: report.table.head }, place(tableBox), reading)]
        : []),
      textBox('Notes', foot.words, notes, reading),
    ],
    relationships: [chartRelationship('ppt', 1)],
    notes: speakerNotes(report),
  }
  const rest = [...(beside ? [] : tableSlides(report)), ...noteSlides(report, [foot])]
  return { slides: [slide, ...rest], parts: partsOf(charts) }
}

function besideTable(report: RadarReport, height: number): PagedTable | undefined {
  for (const size of [14, 12, 11, 10]) {
    const [first, ...others] = pagedTable(report.table, tableWidth, height, size)
    if (first && others.length === 0 && first.height <= height) return first
  }
  return undefined
}

function smallChartSlides(report: RadarReport): ChartSlides {
  const head = headOf(report)
  const place = mirrored(report.dir)
  // Room for as many notes as any slide may have, so that all small charts are of one size.
  const least = report.charts(sizesOf(1))
  const feet = Array.from({ length: Math.ceil(least.length / chartsOnSlide) }, (_, page) =>
    footNotes(
      report,
      least
        .slice(page * chartsOnSlide, (page + 1) * chartsOnSlide)
        .flatMap(({ missing }) => missing),
      true,
    ),
  )
  const boxes = feet.map(footBox)
  const rowHeight = (Math.min(...boxes.map(({ y }) => y)) - 0.1 - head.below) / 2
  const sizes = sizesOf(rowHeight)
  const charts = report.charts(sizes)
  const slides = feet.map(({ words }, page): Slide => {
    const from = page * chartsOnSlide
    const shown = charts.slice(from, from + chartsOnSlide)
    const shapes = shown.map(({ description }, index) =>
      chartShape(
        `rId${index + 1}`,
        description,
        place({
          x: margin + (index % columns) * (sizes.small.width + gap),
          y: head.below + Math.floor(index / columns) * rowHeight,
          ...sizes.small,
        }),
      ),
    )
    const notes = textBox('Notes', words, boxes[page] as Box, readingOf(report))
    return {
      shapes: [...head.shapes, ...shapes, notes],
      relationships: shown.map((_, index) => chartRelationship('ppt', from + index + 1)),
      notes: page === 0 ? speakerNotes(report) : [],
    }
  })
  const rest = [...tableSlides(report), ...noteSlides(report, feet)]
  return { slides: [...slides, ...rest], parts: partsOf(charts) }
}

const sizesOf = (height: number) => {
  const small = { width: (room - gap) / columns, height }
  return { whole: small, small }
}

const partsOf = (charts: readonly DescribedChart[]): readonly Part[] =>
  charts.flatMap(({ chart }, index) => chartParts(chart, 'ppt', index + 1))

/** The foot of a slide. */
const footBox = ({ height }: FootNotes): Box => ({
  x: margin,
  y: bottom - height,
  width: room,
  height,
})

function tableSlides(report: RadarReport): readonly Slide[] {
  const reading = readingOf(report)
  const { title, y } = tableTitle(report)
  return pagedTable(report.table, room, bottom - y, 12).map((page): Slide => {
    const box = { x: margin, y, width: room, height: page.height }
    return {
      shapes: [
        titleOf(title, reading),
        tableShape({ ...page, head: report.table.head }, box, reading),
      ],
      relationships: [],
      notes: [],
    }
  })
}

/** The title of a slide behind the charts, and where the rest may begin. */
function tableTitle({ table }: RadarReport): { readonly title: Words; readonly y: number } {
  const title = titleWords(table.caption)
  return { title, y: top + heightOf([title], room) + 0.2 }
}

/** Where the slides of charts have not room for all notes, they stand in full at the end. */
function noteSlides(report: RadarReport, feet: readonly FootNotes[]): readonly Slide[] {
  if (!feet.some(({ shortened }) => shortened)) return []
  const { title, y } = tableTitle(report)
  const pages: Words[][] = []
  let left = 0
  for (const note of [...report.missing, ...report.captions]) {
    const words = { text: note, size: 14 }
    const height = heightOf([words], room)
    if (height > left) {
      pages.push([])
      left = bottom - y
    }
    pages.at(-1)?.push(words)
    left -= height
  }
  const reading = readingOf(report)
  const box = { x: margin, y, width: room, height: bottom - y }
  return pages.map((words) => ({
    shapes: [titleOf(title, reading), textBox('Notes', words, box, reading)],
    relationships: [],
    notes: [],
  }))
}

const speakerNotes = ({ description, table }: RadarReport): readonly string[] => [
  ...description.sentences,
  ...table.notes,
]
