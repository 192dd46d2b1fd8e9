/** Builds the one classic script of the elements, which runs where modules do not: from a disk and in a locked frame. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import { bundleElements, pascalCase } from './element-bundle.ts'
import { elementModules } from './element-modules.ts'
import { wholeStyles } from './element-styles.ts'
import { root } from './run.ts'

const name = 'value-framework.classic'
const react = join(root, 'packages/react/src/index.ts')
const sheets = join(root, 'packages/elements/src/element/sheets.ts')
const all = join(root, 'packages/elements/src/value-framework.ts')

/** @param dist takes the script */
export async function buildClassic(dist: string): Promise<void> {
  const plugins = [classicModules, withoutSteps, elementModules()]
  const draft = await bundleElements({ [name]: all }, plugins, whole)
  const order = draft.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith('\0'))
  const [script] = await bundleElements({ [name]: 'classic:' }, [ordered(order), ...plugins], {
    ...whole,
    minify: true,
  })
  if (!script) throw new Error('There is no classic script.')
  writeFileSync(join(dist, `${name}.js`), inAscii(script.code))
}

const whole = { format: 'iife', codeSplitting: false } as const

/**
 * A page that names no encoding reads a classic script in one of its own: then only letters that all encodings share are
 * safe. Letters beyond them stand in strings and patterns alone, where an escape says the same.
 */
export const inAscii = (code: string): string =>
  code.replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** English and Spanish alone, and one style sheet for all components. */
const classicModules: Plugin = {
  name: 'classic-modules',
  resolveId: (id) => (id === 'styles:whole' ? `\0${id}` : undefined),
  load(id) {
    if (/words[/\\]ar[/\\]index\.ts$/.test(id)) return 'export const arabic = undefined'
    if (id === '\0styles:whole') return `export const css = ${JSON.stringify(wholeStyles())}`
    const [, component] = /^\0view:(.+)$/.exec(id) ?? []
    return component === undefined
      ? undefined
      : `export { ${pascalCase(component)} as component } from ${JSON.stringify(react)}
import { setStyles } from ${JSON.stringify(sheets)}
import { css } from 'styles:whole'
setStyles('${component}', css)`
  },
}

/** Nothing comes later here, so the reader of whole files reads the plain ones too. */
const withoutSteps: Plugin = {
  name: 'without-steps',
  load: (id) =>
    /schema[/\\]summary-at-once\.ts$/.test(id)
      ? `import { parseSummary } from './summary.ts'
import { summaryFromValues } from './values.ts'
const attempt = (read) => {
  try {
    return read()
  } catch {}
}
export const summaryAtOnce = (input, framework) => attempt(() => parseSummary(input, framework))
export const valuesAtOnce = (values, framework) => attempt(() => summaryFromValues(values, framework))`
      : undefined,
}

/**
 * Compression looks back over 32 kB only, and the script is fifteen times that: what is alike stands together. A module
 * stays behind those that it needs.
 */
function ordered(ids: readonly string[]): Plugin {
  const places = ids
    .filter((id) => !/index\.ts$|packages[/\\]elements/.test(id))
    .map((id) => [placeOf(id.slice(root.length + 1).replaceAll('\\', '/')), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const imports = [...places.map(([, id]) => id), all].map((id) => `import ${JSON.stringify(id)}`)
  return {
    name: 'ordered',
    resolveId: (id) => (id === 'classic:' ? `\0${id}` : undefined),
    load: (id) => (id === '\0classic:' ? imports.join('\n') : undefined),
  }
}

const folders = ['core/src/schema', 'core/src/words', 'core/src/table', 'core/src/figures']
const laterFolders = ['core/src/scene', 'react/src/menu', 'react/src']

/** Each area's words in both languages, the brief, the brief in Spanish, then code by what it does. */
function placeOf(id: string): string {
  const [, language, area = ''] = /words\/(e[ns])\/([\w-]+?)(?:-first)?\.ts/.exec(id) ?? []
  if (language !== undefined)
    return area.startsWith('camden') ? `2 ${area}` : `0 ${area} ${language}`
  if (id.includes('/content/')) return `1 ${id}`
  const at = [...folders, ...laterFolders].findIndex((folder) =>
    id.startsWith(`packages/${folder}/`),
  )
  return `3 ${at < 0 ? 9 : at} ${id}`
}
