/**
 * Writes the style variables and the paints from the one source of colors and sizes, `packages/react/src/tokens/tokens.json`
 * (Design Tokens Community Group format). Run it after a change there: `node tools/tokens.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const at = (path: string): URL => new URL(`../packages/${path}`, import.meta.url)
const source = at('react/src/tokens/tokens.json')

interface Token {
  readonly $value: unknown
}
interface ColorValue {
  readonly components: readonly number[]
  readonly hex: string
}

type Tree = { readonly [name: string]: Tree | Token | string }
const tokens = JSON.parse(readFileSync(source, 'utf8')) as Tree

const names = (tree: Tree): string[] => Object.keys(tree).filter((name) => !name.startsWith('$'))
const child = (tree: Tree, name: string): Tree => tree[name] as Tree

/** The value at a path such as `color.light.ink`, through aliases. */
function value(path: string): unknown {
  let found: Tree = tokens
  for (const name of path.split('.')) found = child(found, name)
  const own = (found as unknown as Token).$value
  return typeof own === 'string' && own.startsWith('{') ? value(own.slice(1, -1)) : own
}

function hex(path: string): string {
  const color = value(path) as ColorValue
  const digits = color.components
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
  if (`#${digits}` !== color.hex)
    throw new Error(`${path} says ${color.hex} but its components make #${digits}.`)
  return color.hex.toUpperCase()
}

export type Theme = 'light' | 'dark' | 'contrast' | 'contrast-dark' | 'print'

const colorTree = child(tokens, 'color')
export const themes: readonly Theme[] = names(colorTree) as Theme[]
export const roles: readonly string[] = names(child(colorTree, 'light'))

/** The colors of a theme by role, as `#RRGGBB`. */
export function themeColors(theme: Theme): { readonly [role: string]: string } {
  return Object.fromEntries(roles.map((role) => [role, hex(`color.${theme}.${role}`)]))
}

/** Sizes, spaces and the like by variable name, the same in every theme. */
function measures(): [string, string][] {
  return names(tokens)
    .filter((group) => group !== 'color')
    .flatMap((group) =>
      names(child(tokens, group)).map((name): [string, string] => {
        const found = value(`${group}.${name}`) as number | { value: number; unit: string }
        const text = typeof found === 'number' ? `${found}` : `${found.value}${found.unit}`
        return [`${group}-${name}`, text]
      }),
    )
}

const systemColors: { readonly [role: string]: string } = {
  ground: 'Canvas',
  surface: 'Canvas',
  line: 'GrayText',
  link: 'LinkText',
  'focus-inner': 'Canvas',
  'focus-outer': 'Highlight',
}

const block = (selector: string, lines: readonly string[], indent: string): string =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}\n`

export function tokensCss(): string {
  const theme = (name: Theme): string[] => [
    `--_vf-scheme: ${name.endsWith('dark') ? 'dark' : 'light'};`,
    ...Object.entries(themeColors(name)).map(
      ([role, color]) => `--_vf-theme-${role}: ${color.toLowerCase()};`,
    ),
  ]
  const root = ':where(:root, :host)'
  const chosen = (name: string): string => `:where([data-theme='${name}'])`
  const colors = themeColors('light')
  const sizes = measures()
  const all = [...roles, ...sizes.map(([name]) => name)]
  return `/*
 * Made by tools/tokens.ts from tokens.json; do not edit.
 *
 * A page sets --vf-ink and the like on :root or on any ancestor of a widget, and that wins over every theme:
 * the themes below set only --_vf-theme-*, each widget root takes the page's variable or else the theme's,
 * and hands the outcome to its parts as --vf-ink. On a root itself the outcome is --_vf-ink.
 */
@layer vf {
${block(root, theme('light'), '  ')}
  @media (prefers-color-scheme: dark) {
${block(root, theme('dark'), '    ')}  }

${block(chosen('light'), theme('light'), '  ')}
${block(chosen('dark'), theme('dark'), '  ')}
${block(chosen('contrast'), theme('contrast'), '  ')}
  @media (prefers-contrast: more) {
${block(`:where(:root:not([data-theme='dark']), :host, [data-theme='light'])`, theme('contrast'), '    ')}
${block(chosen('dark'), theme('contrast-dark'), '    ')}  }

  @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
${block(`:where(:root:not([data-theme='light'], [data-theme='contrast']), :host)`, theme('contrast-dark'), '    ')}  }

  @media print {
${block(':where(:root, :host, [data-theme])', theme('print'), '    ')}  }

${block(
  '[data-vf]',
  [
    ...roles.map(
      (role) =>
        `--_vf-${role}: var(--vf-${role}, var(--_vf-theme-${role}, ${colors[role]?.toLowerCase()}));`,
    ),
    ...sizes.map(([name, size]) => `--_vf-${name}: var(--vf-${name}, ${size});`),
  ],
  '  ',
)}
  @media (forced-colors: active) {
${block(
  '[data-vf]',
  roles.map((role) => `--_vf-${role}: ${systemColors[role] ?? 'CanvasText'};`),
  '    ',
)}  }

${block(
  ':where([data-vf] > :not([data-vf]))',
  all.map((name) => `--vf-${name}: var(--_vf-${name});`),
  '  ',
)}}
`
}

/** The roles of a drawing. Links and focus belong to the page around it. */
const paintRoles = roles.filter((role) => !/^(link|focus)/.test(role))

const literal = (colors: readonly (readonly [string, string])[], indent: string): string =>
  colors
    .map(([role, color]) => `${indent}${/^\w+$/.test(role) ? role : `'${role}'`}: '${color}',\n`)
    .join('')

const colorsOf = (theme: Theme): [string, string][] => {
  const colors = themeColors(theme)
  return paintRoles.map((role) => [role, colors[role] as string])
}

const paintsHead = `/* Made by tools/tokens.ts from the design tokens; do not edit. */
import type { Paints } from '../model/scene.ts'
`

/** Apart from the paints of files, so that a page loads only its own. */
export function pagePaintsFile(): string {
  return `${paintsHead}
/** Paints for a page: style variables, with the light theme where no stylesheet is loaded. */
export const pagePaints: Paints = {
${literal(
  colorsOf('light').map(([role, color]) => [role, `var(--vf-${role}, ${color})`] as const),
  '  ',
)}}
`
}

export function printPaintsFile(): string {
  const files: Theme[] = ['light', 'dark', 'contrast', 'print']
  return `${paintsHead}
/** A look that files can have. */
export type PaintTheme = ${files.map((theme) => `'${theme}'`).join(' | ')}

/** Paints for files: literal sRGB colors. */
export const printPaints: { readonly [theme in PaintTheme]: Paints } = {
${files.map((theme) => `  ${theme}: {\n${literal(colorsOf(theme), '    ')}  },\n`).join('')}}
`
}

/** Each generated file with what should stand in it; a test compares. */
export const generated: readonly { readonly file: URL; readonly text: () => string }[] = [
  { file: at('react/src/tokens/tokens.css'), text: tokensCss },
  { file: at('core/src/scene/page-paints.ts'), text: pagePaintsFile },
  { file: at('core/src/scene/print-paints.ts'), text: printPaintsFile },
]

if (import.meta.main) for (const { file, text } of generated) writeFileSync(file, text())
