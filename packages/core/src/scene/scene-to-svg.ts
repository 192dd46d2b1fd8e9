import type { Mark, Paint, Paints, Scene } from '../model/scene.ts'
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
  const pen: Pen = { colors: { none: 'none' } as Colors, ids: new Map() }
  for (const role in paints) {
    pen.colors[role as keyof Paints] = escapeXml(paints[role as keyof Paints])
  }
  const [width, height] = [drawnDigits(scene.width), drawnDigits(scene.height)]
  const size = `width="${width}" height="${height}"`
  let svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}` +
    ` role="img" xml:lang="${escapeXml(lang)}" direction="ltr" font-family="${escapeXml(fontFamily)}"` +
    ` data-figure="${escapeXml(scene.figure)}" data-size="${scene.size}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`
  if (metadata !== undefined) svg += `<metadata>${escapeXml(metadata)}</metadata>`
  if (ground) svg += `<rect data-part="ground" ${size} fill="${pen.colors.ground}"/>`
  for (const mark of marks) svg += markToSvg(mark, pen)
  return `${svg}</svg>`
}

type Colors = { [role in Paint]: string }

interface Pen {
  readonly colors: Colors
  /** Names of parts, groups and dimensions as XML, since each stands on many marks. */
  readonly ids: Map<string, string>
}

function markToSvg(mark: Mark, pen: Pen): string {
  const { type, group, dimension } = mark
  const { colors } = pen
  let svg = `<${type === 'group' ? 'g' : type} data-part="${escapedId(mark.part, pen)}"`
  if (group !== undefined) svg += ` data-group="${escapedId(group, pen)}"`
  if (dimension !== undefined) svg += ` data-dimension="${escapedId(dimension, pen)}"`
  if (type === 'group') {
    svg += '>'
    for (const child of mark.marks) svg += markToSvg(child, pen)
    return `${svg}</g>`
  }
  if (type === 'text') {
    const { weight, lang } = mark
    svg += ` x="${drawnDigits(mark.x)}" y="${drawnDigits(mark.y)}" font-size="${drawnDigits(mark.size)}"`
    if (weight === 600) svg += ' font-weight="600"'
    svg += ` text-anchor="${mark.anchor}" fill="${colors[mark.fill]}"`
    if (lang !== undefined) svg += ` xml:lang="${escapeXml(lang)}"`
    return `${svg}>${escapeXml(drawnText(mark))}</text>`
  }
  if (type === 'line') {
    svg +=
      ` x1="${drawnDigits(mark.x1)}" y1="${drawnDigits(mark.y1)}"` +
      ` x2="${drawnDigits(mark.x2)}" y2="${drawnDigits(mark.y2)}"`
  } else {
    svg +=
      type === 'circle'
        ? ` cx="${drawnDigits(mark.cx)}" cy="${drawnDigits(mark.cy)}" r="${drawnDigits(mark.r)}"`
        : ` d="${mark.d}"`
    svg += ` fill="${colors[mark.fill ?? 'none']}"`
  }
  const { stroke, strokeWidth, dash, cap } = mark
  if (stroke !== undefined) {
    svg += ` stroke="${colors[stroke]}"`
    if (strokeWidth !== undefined) svg += ` stroke-width="${drawnDigits(strokeWidth)}"`
    if (dash !== undefined) svg += ` stroke-dasharray="${dash.join(' ')}"`
    if (cap !== undefined) svg += ` stroke-linecap="${cap}"`
  }
  return `${svg}/>`
}

function escapedId(id: string, { ids }: Pen): string {
  const known = ids.get(id)
  if (known !== undefined) return known
  const escaped = escapeXml(id)
  ids.set(id, escaped)
  return escaped
}

/** What XML reads as markup, and characters that it forbids. */
const suspect = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u
const special = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu
/** What becomes of them; all others are left out. */
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
