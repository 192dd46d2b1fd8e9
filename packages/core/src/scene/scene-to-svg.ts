import type { Mark, Paint, Paints, Scene } from '../model/scene.ts'
import { drawnNumber, drawnPath, drawnText } from './drawn.ts'

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
  const { width, height, title, description, lang, marks } = scene
  const { ground = false, fontFamily = systemFonts, metadata } = options
  const colors = { none: 'none' } as { [role in Paint]: string }
  for (const role in paints) colors[role as keyof Paints] = escapeXml(paints[role as keyof Paints])
  const size = `width="${drawnNumber(width)}" height="${drawnNumber(height)}"`
  let svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawnNumber(width)} ${drawnNumber(height)}" ${size}` +
    ` role="img" xml:lang="${escapeXml(lang)}" direction="ltr" font-family="${escapeXml(fontFamily)}"` +
    ` data-figure="${escapeXml(scene.figure)}" data-size="${scene.size}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`
  if (metadata !== undefined) svg += `<metadata>${escapeXml(metadata)}</metadata>`
  if (ground) svg += `<rect data-part="ground" ${size} fill="${colors.ground}"/>`
  for (const mark of marks) svg += markToSvg(mark, colors)
  return `${svg}</svg>`
}

function markToSvg(mark: Mark, colors: { readonly [role in Paint]: string }): string {
  let names = ` data-part="${escapeXml(mark.part)}"`
  if (mark.group !== undefined) names += ` data-group="${escapeXml(mark.group)}"`
  if (mark.dimension !== undefined) names += ` data-dimension="${escapeXml(mark.dimension)}"`
  if (mark.type === 'group') {
    let inner = ''
    for (const child of mark.marks) inner += markToSvg(child, colors)
    return `<g${names}>${inner}</g>`
  }
  if (mark.type === 'text') {
    const weight = mark.weight === 600 ? ' font-weight="600"' : ''
    const lang = mark.lang === undefined ? '' : ` xml:lang="${escapeXml(mark.lang)}"`
    return (
      `<text${names} x="${drawnNumber(mark.x)}" y="${drawnNumber(mark.y)}" font-size="${drawnNumber(mark.size)}"${weight}` +
      ` text-anchor="${mark.anchor}" fill="${colors[mark.fill]}"${lang}>${escapeXml(drawnText(mark))}</text>`
    )
  }
  let stroke = ''
  if (mark.stroke !== undefined) {
    stroke = ` stroke="${colors[mark.stroke]}"`
    if (mark.strokeWidth !== undefined) stroke += ` stroke-width="${drawnNumber(mark.strokeWidth)}"`
    if (mark.dash !== undefined) stroke += ` stroke-dasharray="${mark.dash.join(' ')}"`
    if (mark.cap !== undefined) stroke += ` stroke-linecap="${mark.cap}"`
  }
  if (mark.type === 'line')
    return (
      `<line${names} x1="${drawnNumber(mark.x1)}" y1="${drawnNumber(mark.y1)}"` +
      ` x2="${drawnNumber(mark.x2)}" y2="${drawnNumber(mark.y2)}"${stroke}/>`
    )
  const fill = ` fill="${colors[mark.fill ?? 'none']}"`
  if (mark.type === 'circle')
    return (
      `<circle${names} cx="${drawnNumber(mark.cx)}" cy="${drawnNumber(mark.cy)}"` +
      ` r="${drawnNumber(mark.r)}"${fill}${stroke}/>`
    )
  return `<path${names} d="${drawnPath(mark.d)}"${fill}${stroke}/>`
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
