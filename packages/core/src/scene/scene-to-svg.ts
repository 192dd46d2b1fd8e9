import type { Mark, Paint, Paints, Scene, TextMark } from '../model/scene.ts'
import { drawnDigits, drawnText } from './drawn.ts'

/** The fonts that a drawing asks for where nothing else is said; widths of labels are reckoned for these. */
export const systemFonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif"

export interface SvgOptions {
  /** Paints the ground behind the drawing; without it the drawing is transparent. */
  readonly ground?: boolean
  /** A CSS font list; the system's own fonts by default. */
  readonly fontFamily?: string
  /** Text that the file carries unseen, such as its data as JSON. */
  readonly metadata?: string
}

/**
 * A scene as a complete SVG file: attributes only, no styles, scripts, ids or outside references, so that it looks the same
 * in a browser, an office document and a converter. With literal paints it needs no stylesheet either.
 */
export function sceneToSvg(scene: Scene, paints: Paints, options: SvgOptions = {}): string {
  const { title, description, lang, marks } = scene
  const { ground = false, fontFamily = systemFonts, metadata } = options
  const pen: Pen = {
    paints,
    part: '',
    group: undefined,
    names: ' data-part=""',
    fill: undefined,
    stroke: undefined,
    strokeWidth: undefined,
    dash: undefined,
    cap: undefined,
    style: '/>',
  }
  const [width, height] = [drawnDigits(scene.width), drawnDigits(scene.height)]
  const size = `width="${width}" height="${height}"`
  let svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}` +
    ` role="img" xml:lang="${escapeXml(lang)}" direction="ltr" font-family="${escapeXml(fontFamily)}"` +
    ` data-figure="${escapeXml(scene.figure)}" data-size="${scene.size}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`
  if (metadata !== undefined) svg += `<metadata>${escapeXml(metadata)}</metadata>`
  if (ground) svg += `<rect data-part="ground" ${size} fill="${color('ground', paints)}"/>`
  for (const mark of marks) svg += markToSvg(mark, pen)
  return `${svg}</svg>`
}

/** What was written last: most marks are named as the one before them, and look like it. */
interface Pen {
  readonly paints: Paints
  part: string
  group: string | undefined
  names: string
  fill: Paint | undefined
  stroke: Paint | undefined
  strokeWidth: number | undefined
  dash: readonly number[] | undefined
  cap: string | undefined
  style: string
}

function markToSvg(mark: Mark, pen: Pen): string {
  const { type, part, group, dimension } = mark
  if (part !== pen.part || group !== pen.group) {
    pen.part = part
    pen.group = group
    pen.names = ` data-part="${escapeXml(part)}"`
    if (group !== undefined) pen.names += ` data-group="${escapeXml(group)}"`
  }
  let names = pen.names
  if (dimension !== undefined) names += ` data-dimension="${escapeXml(dimension)}"`
  switch (type) {
    case 'path': {
      const { fill = 'none', stroke, strokeWidth, dash, cap } = mark
      return `<path${names} d="${mark.d}"${styleOf(pen, fill, stroke, strokeWidth, dash, cap)}`
    }
    case 'text':
      return textToSvg(mark, names, pen.paints)
    case 'line': {
      const { stroke, strokeWidth, dash, cap } = mark
      return (
        `<line${names} x1="${drawnDigits(mark.x1)}" y1="${drawnDigits(mark.y1)}"` +
        ` x2="${drawnDigits(mark.x2)}" y2="${drawnDigits(mark.y2)}"` +
        styleOf(pen, undefined, stroke, strokeWidth, dash, cap)
      )
    }
    case 'circle': {
      const { fill = 'none', stroke, strokeWidth, dash, cap } = mark
      return (
        `<circle${names} cx="${drawnDigits(mark.cx)}" cy="${drawnDigits(mark.cy)}"` +
        ` r="${drawnDigits(mark.r)}"${styleOf(pen, fill, stroke, strokeWidth, dash, cap)}`
      )
    }
    default: {
      let svg = `<g${names}>`
      for (const child of mark.marks) svg += markToSvg(child, pen)
      return `${svg}</g>`
    }
  }
}

function textToSvg(mark: TextMark, names: string, paints: Paints): string {
  const { weight, lang } = mark
  let svg =
    `<text${names} x="${drawnDigits(mark.x)}" y="${drawnDigits(mark.y)}"` +
    ` font-size="${drawnDigits(mark.size)}"`
  if (weight === 600) svg += ' font-weight="600"'
  svg += ` text-anchor="${mark.anchor}" fill="${color(mark.fill, paints)}"`
  if (lang !== undefined) svg += ` xml:lang="${escapeXml(lang)}"`
  return `${svg}>${escapeXml(drawnText(mark))}</text>`
}

/** How a shape looks, and its end; lines have no fill. */
function styleOf(
  pen: Pen,
  fill: Paint | undefined,
  stroke: Paint | undefined,
  strokeWidth: number | undefined,
  dash: readonly number[] | undefined,
  cap: string | undefined,
): string {
  if (
    fill === pen.fill &&
    stroke === pen.stroke &&
    strokeWidth === pen.strokeWidth &&
    dash === pen.dash &&
    cap === pen.cap
  ) {
    return pen.style
  }
  let style = fill === undefined ? '' : ` fill="${color(fill, pen.paints)}"`
  if (stroke !== undefined) {
    style += ` stroke="${color(stroke, pen.paints)}"`
    if (strokeWidth !== undefined) style += ` stroke-width="${drawnDigits(strokeWidth)}"`
    if (dash !== undefined) style += ` stroke-dasharray="${dash.join(' ')}"`
    if (cap !== undefined) style += ` stroke-linecap="${cap}"`
  }
  pen.fill = fill
  pen.stroke = stroke
  pen.strokeWidth = strokeWidth
  pen.dash = dash
  pen.cap = cap
  pen.style = `${style}/>`
  return pen.style
}

const color = (role: Paint, paints: Paints): string =>
  role === 'none' ? role : escapeXml(paints[role])

/** Not among those that XML takes as they stand; halves of a pair are looked at more closely. */
const suspect = /[^ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/
/** What XML reads as markup, and characters that it forbids. */
const special = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu
/** What becomes of these; all others are left out. */
const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '\t',
  '\n': '\n',
}

function escapeXml(text: string): string {
  return suspect.test(text) ? text.replace(special, (char) => entities[char] ?? '') : text
}
