import type { Paints } from '@value-framework/core'
import type { Part } from './opc.ts'
import { documentOf, element, type Xml } from './xml.ts'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** Colors and fonts of a file, by which an organization restyles all of it at once. */
export function themePart(name: string, paints: Paints): Part {
  const colors: readonly (readonly [string, string])[] = [
    ['dk1', paints.ink],
    ['lt1', paints.ground],
    ['dk2', paints.quiet],
    ['lt2', paints.surface],
    ['accent1', paints['series-1']],
    ['accent2', paints['series-2']],
    ['accent3', paints['series-3']],
    ['accent4', paints['series-4']],
    ['accent5', paints['line-strong']],
    ['accent6', paints.line],
    ['hlink', paints['series-1']],
    ['folHlink', paints.quiet],
  ]
  const theme = element(
    'a:theme',
    { 'xmlns:a': drawing, name: 'Value Framework' },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Value Framework' },
        colors.map(([role, color]) =>
          element(`a:${role}`, {}, element('a:srgbClr', { val: color.slice(1) })),
        ),
      ),
      element(
        'a:fontScheme',
        { name: 'Value Framework' },
        ['major', 'minor'].map((kind) =>
          element(
            `a:${kind}Font`,
            {},
            element('a:latin', { typeface: 'Arial' }),
            element('a:ea', { typeface: '' }),
            element('a:cs', { typeface: 'Arial' }),
          ),
        ),
      ),
      element('a:fmtScheme', { name: 'Value Framework' }, formats()),
    ),
  )
  return {
    name,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: documentOf(theme),
  }
}

/** Three plain fills, lines and effects: a theme must have them. */
function formats(): readonly Xml[] {
  const own = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const three = (one: Xml): readonly Xml[] => [one, one, one]
  return [
    element('a:fillStyleLst', {}, three(own)),
    element('a:lnStyleLst', {}, three(element('a:ln', { w: 9525 }, own))),
    element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))),
    element('a:bgFillStyleLst', {}, three(own)),
  ]
}
