/** The part of the components' style sheet that one custom element needs, as small as it can be written. */
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './run.ts'

let whole: readonly string[] | undefined

/** The sheet's outermost blocks, in order. */
const wholeBlocks = (): readonly string[] => {
  whole ??= [...blocks(minified(join(root, 'packages/react/src/styles.css')))].map(
    ({ head, body }) => (body === undefined ? `${head};` : `${head}{${body}}`),
  )
  return whole
}

/** The rules of all components, save what stands in an open menu alone. */
export const wholeStyles = (): string => rulesFor((selector) => !isOfMenu(selector))

/** The rules for what stands in an open menu alone. */
export const menuStyles = (): string => rulesFor(isOfMenu)

const rulesFor = (isWanted: (selector: string) => boolean): string =>
  wholeBlocks()
    .map((block) => cut(block, isWanted))
    .join('')

/** The button with its box is there from the start. */
const isOfMenu = (selector: string): boolean =>
  alternatives(withoutNot(selector)).some(
    (some) => some.length > 0 && some.every((part) => /^menu-(?!button$|frame$|panel$)/.test(part)),
  )

/** One piece of a component's style sheet: its own, or one that other components have, too. */
export interface StylePiece {
  readonly css: string
  /** The place of a common piece among the common ones. */
  readonly common?: number
}

/**
 * The rules for one component in pieces, so that a file with several components holds what they share once.
 * @param component its name with hyphens
 * @param code all of the component's code: pieces for parts that it never names are left out
 */
export function stylePieces(component: string, code?: string): StylePiece[] {
  return wholeBlocks().flatMap((block, common): StylePiece[] => {
    const css = cut(block, (selector) => isFor(selector, component))
    if (css === '' || (code !== undefined && !isMet(css, code))) return []
    return css === cut(block, (selector) => isFor(selector, '')) ? [{ css, common }] : [{ css }]
  })
}

/** A common piece by its place. */
export const commonPiece = (at: number): string =>
  cut(wholeBlocks()[at] ?? '', (selector) => isFor(selector, ''))

/** Whether code can meet any of the rules: those for parts that it does not name stand for nothing. */
function isMet(css: string, code: string): boolean {
  const isDrawn = (part: string): boolean => new RegExp(`["'\`]${part}["'\`]`).test(code)
  const isSelected = (selector: string): boolean =>
    alternatives(withoutNot(selector)).every((some) => some.length === 0 || some.some(isDrawn))
  return cut(css, isSelected) !== ''
}

function isFor(selector: string, component: string): boolean {
  const names = [...withoutNot(selector).matchAll(attribute('data-vf'))].map(([, name]) => name)
  return names.every((name) => name === component)
}

const withoutNot = (selector: string): string =>
  selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')

const attribute = (name: string): RegExp => new RegExp(`\\[${name}=["']?([\\w-]+)["']?\\]`, 'g')

/** The parts that a selector names: each a list of one, or those that a list in parentheses offers. */
function alternatives(selector: string): string[][] {
  const found: string[][] = []
  const partsOf = (text: string): string[] =>
    [...text.matchAll(attribute('data-part'))].map(([, name = '']) => name)
  const outside = selector.replace(/:(?:is|where|has)\(((?:[^()]|\([^()]*\))*)\)/g, (_, list) => {
    // An alternative without a part fits anything.
    if (split(list).every((one) => partsOf(one).length > 0)) found.push(partsOf(list))
    return ''
  })
  return [...found, ...partsOf(outside).map((part) => [part])]
}

function minified(entry: string): string {
  const options = { bundle: true, minify: true, write: false, target: 'es2022' } as const
  const [file] = buildSync({ entryPoints: [entry], ...options, logLevel: 'error' }).outputFiles
  if (!file) throw new Error(`${entry} makes no style sheet.`)
  return file.text.trim()
}

/** The sheet with only the selectors that are wanted, and without blocks that become empty. */
function cut(css: string, isWanted: (selector: string) => boolean): string {
  let kept = ''
  for (const { head, body } of blocks(css)) {
    if (body === undefined) kept += `${head};`
    else if (/^@(layer|media|supports|container)\b/.test(head)) {
      const inner = cut(body, isWanted)
      if (inner) kept += `${head}{${inner}}`
    } else if (head.startsWith('@')) kept += `${head}{${body}}`
    else {
      const selectors = split(head).filter(isWanted)
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`
    }
  }
  return kept
}

interface Block {
  readonly head: string
  /** Undefined for a statement that has none. */
  readonly body?: string
}

function* blocks(css: string): Iterable<Block> {
  let from = 0
  while (from < css.length) {
    const opens = css.indexOf('{', from)
    const ends = css.indexOf(';', from)
    if (opens < 0 || (ends >= 0 && ends < opens)) {
      const end = ends < 0 ? css.length : ends
      if (css.slice(from, end).trim()) yield { head: css.slice(from, end).trim() }
      from = end + 1
      continue
    }
    let depth = 1
    let at = opens + 1
    for (; depth > 0 && at < css.length; at++) {
      if (css[at] === '"' || css[at] === "'") at = css.indexOf(css[at] as string, at + 1)
      else if (css[at] === '{') depth++
      else if (css[at] === '}') depth--
    }
    yield { head: css.slice(from, opens).trim(), body: css.slice(opens + 1, at - 1) }
    from = at
  }
}

/** A list of selectors at its outermost commas. */
function split(list: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < list.length; at++) {
    if ('(['.includes(list[at] as string)) depth++
    else if (')]'.includes(list[at] as string)) depth--
    else if (list[at] === ',' && depth === 0) {
      found.push(list.slice(from, at))
      from = at + 1
    }
  }
  return [...found, list.slice(from)]
}
