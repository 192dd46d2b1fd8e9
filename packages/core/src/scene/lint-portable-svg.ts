import type { ContentIssue } from '../schema/content-error.ts'

/** The elements that browsers, office programs and converters draw alike. */
const elements =
  'svg title desc metadata g path line circle rect ellipse polyline polygon text tspan'
/** Attributes that they all read, and names that they all ignore. */
const attributes =
  'xmlns viewBox width height role xml:lang direction font-family font-size font-weight text-anchor ' +
  'x y x1 y1 x2 y2 cx cy r rx ry d points fill stroke stroke-width stroke-dasharray stroke-linecap ' +
  'stroke-linejoin fill-opacity stroke-opacity opacity'

const known = (list: string, name: string): boolean => ` ${list} `.includes(` ${name} `)

/** Why an element must not be there; anything else outside the list is simply unknown to some program. */
const elementHints: { readonly [name: string]: string } = {
  style: 'Office programs ignore style sheets. Write presentation attributes.',
  script: 'A picture runs no code.',
  foreignObject: 'Office programs drop it. Write text elements.',
  image: 'Draw it as paths.',
  use: 'Write the shape where it stands.',
  a: 'A picture leads nowhere.',
}

const attributeHints: { readonly [name: string]: string } = {
  style: 'Office programs and strict pages ignore it. Write presentation attributes.',
  class: 'A file has no style sheet. Write presentation attributes.',
  id: 'Ids clash when a page holds two drawings. Write each mark out.',
  transform: 'Write the final coordinates.',
  'dominant-baseline': 'Office programs ignore it. Reckon the baseline into y.',
  'alignment-baseline': 'Office programs ignore it. Reckon the baseline into y.',
  'baseline-shift': 'Office programs ignore it. Reckon the baseline into y.',
  'paint-order':
    'Office programs ignore it and the halo hides the words. Draw the halo as a text below.',
}

/**
 * Whether an SVG looks the same everywhere: in a browser, in an office document and in a converter. An empty list means yes.
 * Judges what `sceneToSvg` writes; not a general XML parser.
 */
export function lintPortableSvg(svg: string): ContentIssue[] {
  const issues: ContentIssue[] = []
  const report = (path: string, found: string, wanted: string, hint: string): void => {
    issues.push({ path, found, wanted, hint })
  }
  const counts = new Map<string, number>()
  const open: string[] = []
  // Comments, declarations, entities and tags; what is between them is text.
  for (const [markup, closing, name = '', list = '', empty] of svg.matchAll(markupPattern)) {
    if (name === '') {
      report('', markup.slice(0, 20), 'elements and text only', 'Leave it out.')
      continue
    }
    if (closing) {
      if (open.pop() !== name) report('', markup, 'tags that match', 'Close what was opened last.')
      continue
    }
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    const path = `${name}[${count}]`
    if (!known(elements, name))
      report(
        path,
        `<${name}>`,
        'a plain shape or text',
        elementHints[name] ?? 'Draw it as paths and text.',
      )
    lintAttributes(path, name, list, report)
    if (!empty) open.push(name)
  }
  if (open.length > 0) report('', `<${open.at(-1)}>`, 'a closing tag', 'Close every element.')
  lintDocument(svg, report)
  return issues
}

type Report = (path: string, found: string, wanted: string, hint: string) => void

const markupPattern =
  /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/g

function lintAttributes(path: string, element: string, list: string, report: Report): void {
  for (const [, name = '', double, single] of list.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const value = double ?? single ?? ''
    const place = `${path}.${name}`
    if (/^on/i.test(name)) report(place, name, 'no event handlers', 'A picture runs no code.')
    else if (/(^|:)href$/.test(name))
      report(place, value.slice(0, 40), 'no references', 'Write what it refers to into the file.')
    else if (!known(attributes, name) && !/^(data|aria)-[a-z-]+$/.test(name))
      report(place, name, 'a plain attribute', attributeHints[name] ?? 'Leave it out.')
    else if (/url\(|var\(|calc\(|currentColor/i.test(value) && !/^(data|aria)-/.test(name))
      report(place, value.slice(0, 40), 'a literal value', 'Nothing resolves it outside a page.')
    else if ((name === 'fill' || name === 'stroke') && !/^(none|#[\da-f]{6})$/i.test(value))
      report(place, value, 'none or a color as #RRGGBB', 'Write the color as sRGB hex.')
    else if (name === 'font-size' && !(Number(value) >= 12))
      report(place, value, '12 or more', 'Smaller words cannot be read.')
    else if (name === 'direction' && (element !== 'svg' || value !== 'ltr'))
      report(
        place,
        value,
        'ltr, on the root only',
        'Converters ignore it, and anchors turn around.',
      )
  }
}

function lintDocument(svg: string, report: Report): void {
  const root = /^<svg(\s[^>]*)>/.exec(svg)?.[1]
  if (root === undefined) {
    report('', svg.slice(0, 20), 'an <svg> element', 'Begin with it.')
    return
  }
  const wanted = {
    xmlns: /\sxmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    viewBox: /\sviewBox="0 0 [\d.]+ [\d.]+"/,
    width: /\swidth="[\d.]+"/,
    height: /\sheight="[\d.]+"/,
  }
  for (const [name, pattern] of Object.entries(wanted))
    if (!pattern.test(root))
      report(
        `svg[0].${name}`,
        'nothing usable',
        `the attribute ${name}`,
        'Programs size and read the file by it.',
      )
  if (!/<title>[^<]*\S[^<]*<\/title>/.test(svg))
    report(
      'svg[0]',
      'no title',
      'a <title> with words',
      'It is the text alternative of the picture.',
    )
}
