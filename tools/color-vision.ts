/** How far apart colors look, as people with different color vision see them. */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  parse,
} from 'culori'

export type Vision = 'full' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'grayscale'

/** A filter of colors as one of their names; what is no color stays as it is. */
const through =
  (filter: (color: Color) => Color | undefined) =>
  (name: string): string => {
    const color = parse(name)
    return (color && formatHex(filter(color))) ?? name
  }

const filters: { readonly [vision in Vision]: (color: string) => string } = {
  full: (color) => color,
  protanopia: through(filterDeficiencyProt(1)),
  deuteranopia: through(filterDeficiencyDeuter(1)),
  tritanopia: through(filterDeficiencyTrit(1)),
  grayscale: through(filterGrayscale(1)),
}

export const visions: readonly Vision[] = Object.keys(filters) as Vision[]

/** A color as it looks with a kind of vision. Both `#rrggbb`. */
export function seenColor(color: string, vision: Vision): string {
  return filters[vision](color)
}

/** CIEDE2000 between two colors as they look with a kind of vision: about 1 is just noticeable. */
export function seenDistance(a: string, b: string, vision: Vision): number {
  return differenceCiede2000()(seenColor(a, vision), seenColor(b, vision))
}

/** The least distance between any two of the colors. */
export function leastSeenDistance(colors: readonly string[], vision: Vision): number {
  const distances = colors.flatMap((a, index) =>
    colors.slice(index + 1).map((b) => seenDistance(a, b, vision)),
  )
  return Math.min(...distances)
}
