/** What the classic script leaves to the parts that share modules with it, and what stands in its place. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'rolldown'
import { menuStyles } from './element-styles.ts'
import { root } from './run.ts'

const core = join(root, 'packages/core/src')
const elements = join(root, 'packages/elements/src')

/** The modules that such parts begin with, by the part's name. */
export const cutParts: { readonly [part: string]: string } = {
  menu: '\0classic:menu',
  reading: '\0classic:reading',
}

type Functions = { readonly [file: string]: readonly string[] }

/** The readers of whole files. */
const readers: Functions = {
  'schema/evidence.ts': ['parseEvidence'],
  'schema/summary.ts': ['parseSummary', 'parseSummary as defineSummary'],
  'schema/values.ts': ['summaryFromValues'],
}

/** What only a menu asks of components: tables, and pictures with all that a page says around them. */
const takenAlong: Functions = {
  'figures/framework-diagram/panels.ts': ['listDrawing', 'posterDrawing'],
  'figures/parts/file-frame.ts': ['headBlock'],
  'table/dimension-cards.ts': ['dimensionCardsTable'],
  'table/evidence-matrix-table.ts': ['evidenceMatrixTable'],
  'table/framework-diagram-table.ts': ['frameworkDiagramTable'],
  'table/needs.ts': ['priorityNeedsTable'],
  'table/outcome-levels-table.ts': ['outcomeLevelsTable'],
  'table/principles.ts': ['principleNotesTable'],
  'table/prompt-deck.ts': ['promptDeckTable'],
  'table/question-prompt-cards.ts': ['questionPromptCardsTable', 'questionPromptCardsText'],
  'table/quote-cards.ts': ['quoteCardsTable', 'quoteCardsText'],
  'table/sector-comparison-table.ts': ['comparisonTable'],
  'table/study-facts.ts': ['studyFactsTable'],
}

/** Of these the script needs a little and the readers all. */
const shared = /schema[/\\](?:nearest|problems|wording)\.ts$/

const menuWords = 'words/es/menu.ts'

const quoted = (...path: readonly string[]): string => JSON.stringify(join(...path))

const fromCopies = (functions: Functions): readonly string[] =>
  Object.entries(functions).map(
    ([file, names]) => `export { ${names.join()} } from ${quoted(core, `${file}?part`)}`,
  )

const modules: { readonly [id: string]: () => readonly string[] } = {
  'classic:reading': () => [
    ...fromCopies(readers),
    `export { readFramework } from ${quoted(elements, 'element/framework.ts')}`,
  ],
  'classic:menu': () => [
    `export { MenuPanel } from ${quoted(root, 'packages/react/src/menu/menu-panel.tsx')}`,
    ...fromCopies(takenAlong),
    `import { menuWords as words } from 'classic:menu-words'`,
    `import { menuWords } from ${quoted(core, menuWords)}`,
    'Object.assign(words, menuWords)',
    `import { elements } from ${quoted(elements, 'elements.ts')}`,
    `import { setStyles } from ${quoted(elements, 'element/sheets.ts')}`,
    `import { css } from 'styles:whole'`,
    `for (const { name } of elements) setStyles(name, css + ${JSON.stringify(menuStyles())})`,
  ],
  // The menu's Spanish comes with the menu.
  'classic:menu-words': () => ['export const menuWords = {}'],
}

/** A module whose functions ask a part. */
function standIn(file: string): readonly string[] {
  const from = quoted(elements, readers[file] ? 'classic/reading.ts' : 'classic/part.ts')
  if (readers[file]) return [`export { ${readers[file]} } from ${from}`]
  return [
    `export * from ${quoted(core, file)}`,
    `import { partNow } from ${from}`,
    ...(takenAlong[file] ?? []).map(
      (name) => `export const ${name} = (...given) => partNow('menu').${name}(...given)`,
    ),
  ]
}

/**
 * Who takes such functions from a folder of modules finds those that ask a part; modules beside them find themselves. A part
 * has modules of its own (`?part`), since a module is not divided: what the script uses of it would keep all of it there.
 */
export const leftToParts: Plugin = {
  name: 'left-to-parts',
  resolveId(id, importer = '') {
    if (id in modules) return `\0${id}`
    if (id.endsWith('?part')) return id
    const isOwn = importer.endsWith('?part')
    const file = relative(core, join(importer, '..', id)).replaceAll('\\', '/')
    if (file === menuWords && importer.endsWith('index.ts')) return '\0classic:menu-words'
    if (/^\.\/[\w-]+\//.test(id) && !isOwn && (file in readers || file in takenAlong)) {
      return `\0stand-in:${file}`
    }
    const reads = id.startsWith('./') && (isOwn || !shared.test(importer))
    return reads && shared.test(file) ? `${join(core, file)}?part` : null
  },
  load(id) {
    const [path = ''] = id.split('?part')
    if (path !== id) return { code: readFileSync(path, 'utf8'), moduleType: 'ts' }
    const [, file] = /^\0stand-in:(.+)$/.exec(id) ?? []
    const lines = file === undefined ? modules[id.slice(1)]?.() : standIn(file)
    return lines?.join('\n')
  },
}
