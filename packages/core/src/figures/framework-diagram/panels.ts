import type { Mark } from '../../model/scene.ts'
import { wrapText } from '../../scene/text-width.ts'
import type { DiagramDimension } from '../../words/framework-diagram.ts'
import type { Block, Column } from '../parts/column.ts'
import { largeGlyph } from '../parts/large-glyph.ts'
import { lineMark } from '../parts/line.ts'
import { pathMark } from '../parts/path.ts'
import {
  type LineStyle,
  labelLeading,
  linesHeight,
  proseLeading,
  textLines,
} from '../parts/text-lines.ts'

/** A dimension's words as they are set: what it means in quotation marks where they are the source's. */
export interface PanelWords {
  readonly dimension: DiagramDimension
  readonly meaning: string | undefined
}

interface PanelsInput extends Column {
  readonly top: number
  readonly panels: readonly PanelWords[]
  readonly lang: string
}

interface PanelStyle {
  readonly glyph: number
  readonly label: number
  readonly text: number
  /** Glyph beside the words, or above them. */
  readonly beside: boolean
}

/** One entry under another, a hairline between them. */
export function listDrawing({ panels, ...input }: PanelsInput): Block {
  const { left, width } = input
  const marks: Mark[] = []
  let y = input.top
  panels.forEach((panel, index) => {
    if (index > 0) {
      marks.push(
        lineMark(left, y, left + width, y, { part: 'rule', stroke: 'line', strokeWidth: 1 }),
      )
      y += 14
    }
    const style = { glyph: 24, label: 16, text: 13, beside: true }
    const set = panelMarks(panel, input, { left, width, top: y }, style)
    marks.push(...set.marks)
    y = set.bottom + 14
  })
  return { marks, bottom: panels.length > 0 ? y - 14 : y }
}

/** Equal panels in rows of one or two, each with a large glyph, its name and what it means. */
export function posterDrawing({ panels, ...input }: PanelsInput, columns: 1 | 2): Block {
  const { left, width, dir } = input
  const [between, padding] = [12, width / columns > 300 ? 24 : 14]
  const panelWidth = (width - between * (columns - 1)) / columns
  const large = panelWidth > 300
  const style = { glyph: large ? 48 : 32, label: large ? 20 : 16, text: 13, beside: false }
  const marks: Mark[] = []
  let top = input.top
  for (let index = 0; index < panels.length; index += columns) {
    const row = panels.slice(index, index + columns).map((panel, column) => {
      const place = dir === 'rtl' ? columns - 1 - column : column
      const x = left + place * (panelWidth + between)
      const inside = { left: x + padding, width: panelWidth - 2 * padding, top: top + padding }
      return { x, panel, set: panelMarks(panel, input, inside, style) }
    })
    const bottom = Math.max(...row.map(({ set }) => set.bottom)) + padding
    for (const { x, panel, set } of row) {
      const { id, marked, added } = panel.dimension
      const d = `M${x},${top}L${x + panelWidth},${top}L${x + panelWidth},${bottom}L${x},${bottom}Z`
      marks.push(
        pathMark(d, {
          part: 'panel',
          dimension: id,
          fill: 'surface',
          stroke: marked ? 'ink' : 'line-strong',
          strokeWidth: marked ? 2.5 : 1,
          ...(added && { dash: [2, 3] }),
        }),
        ...set.marks,
      )
    }
    top = bottom + between
  }
  return { marks, bottom: panels.length > 0 ? top - between : top }
}

function panelMarks(
  { dimension, meaning }: PanelWords,
  { dir, lang }: Omit<PanelsInput, 'panels'>,
  { left, width, top }: { readonly left: number; readonly width: number; readonly top: number },
  { glyph: size, label: labelSize, text: textSize, beside }: PanelStyle,
): Block {
  const { id, label, glyph, definition, source, added } = dimension
  const rtl = dir === 'rtl'
  const indent = beside ? size + 14 : 0
  const room = width - indent
  const x = rtl ? left + width - indent : left + indent
  const anchor = rtl ? 'end' : 'start'
  const marks: Mark[] = []
  if (glyph) marks.push(largeGlyph(glyph, rtl ? left + width - size : left, top, size, id))
  let y = beside ? top : top + size + 12
  const add = (text: string, style: LineStyle, leading: number): void => {
    const lines = wrapText(text, style.size, room, 24, style.weight)
    marks.push(...textLines(lines, x, y, { dimension: id, ...style }, anchor, leading))
    y += linesHeight(lines.length, style.size, leading)
  }
  const other = (own: string | undefined): string | undefined => (own === lang ? undefined : own)
  const name = { part: 'dimension-label', size: labelSize, weight: 600 } as const
  add(label.text, { ...name, lang: other(label.lang) }, labelLeading)
  if (meaning !== undefined) {
    y += 4
    const style = { part: 'definition', size: textSize, lang: other(definition?.said.lang) }
    add(meaning, style, proseLeading)
  }
  if (source !== undefined) {
    y += 4
    const fill = added ? 'ink' : 'quiet'
    add(source, { part: 'source', size: 12, fill }, labelLeading)
  }
  return { marks, bottom: Math.max(y, beside ? top + size : y) }
}
