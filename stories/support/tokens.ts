import { contrastRatio } from '@value-framework/core'
import tokens from '@value-framework/react/tokens.json'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori'

export type TokenTheme = 'light' | 'dark' | 'contrast' | 'print'
export type Role = Exclude<keyof typeof tokens.color.light, `$${string}`>

export const tokenThemes: readonly { readonly id: TokenTheme; readonly label: string }[] = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'contrast', label: 'High contrast' },
  { id: 'print', label: 'Print' },
]

export const roles: readonly Role[] = Object.keys(tokens.color.light).filter(
  (name): name is Role => !name.startsWith('$'),
)

export const seriesRoles = ['series-1', 'series-2', 'series-3', 'series-4'] as const

/** The color of a role, through aliases such as `{color.light.series-1}`. */
export function hexOf(theme: TokenTheme, role: Role): string {
  const { $value: value } = tokens.color[theme][role]
  if (typeof value !== 'string') return value.hex
  const [, target, other] = value.slice(1, -1).split('.') as [string, TokenTheme, Role]
  return hexOf(target, other)
}

/** In pixels, by the last part of the variable's name. */
export function pixels(group: 'size' | 'space'): readonly (readonly [string, number])[] {
  return Object.entries(tokens[group]).flatMap(([name, token]) =>
    typeof token === 'object' ? [[name, token.$value.value] as const] : [],
  )
}

export const leading: { readonly prose: number; readonly tight: number } = {
  prose: tokens.leading.prose.$value,
  tight: tokens.leading.tight.$value,
}

/** WCAG contrast, rounded down so that no pair is said to be better than it is. */
export const contrast = (first: string, second: string): number =>
  Math.floor(contrastRatio(first, second) * 100) / 100

/** The ways of seeing that the series colors are measured in. */
export const sights: readonly {
  readonly id: string
  readonly label: string
  readonly see: (color: Color) => Color
}[] = [
  { id: 'full', label: 'Full color vision', see: (color) => color },
  { id: 'protanopia', label: 'Protanopia (no red cones)', see: filterDeficiencyProt(1) },
  { id: 'deuteranopia', label: 'Deuteranopia (no green cones)', see: filterDeficiencyDeuter(1) },
  { id: 'tritanopia', label: 'Tritanopia (no blue cones)', see: filterDeficiencyTrit(1) },
]

const difference = differenceCiede2000()

/** The least ΔE2000 between any two series of a theme, as seen. */
export function leastDifference(theme: TokenTheme, see: (color: Color) => Color): number {
  const seen = seriesRoles.flatMap((role) => {
    const color = parse(hexOf(theme, role))
    return color ? [see(color)] : []
  })
  const all = seen.flatMap((first, index) =>
    seen.slice(index + 1).map((second) => difference(first, second)),
  )
  return Math.floor(Math.min(...all) * 10) / 10
}
