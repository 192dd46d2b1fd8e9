/** The modules of the elements that are made while building: one of each kind for each element. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import { camelCase, pascalCase, source } from './element-bundle.ts'
import { commonPiece, stylePieces } from './element-styles.ts'
import { root } from './run.ts'

const browser = join(root, 'packages/react/src/browser.ts')

/**
 * The modules that there is one of for each element: `view:name`, its component and styles, and `element:name`, which
 * defines it alone.
 * @param codes all code of each element, where its styles are cut to that
 */
export function elementModules(codes?: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'element-modules',
    resolveId: (id) => (/^(view|element|styles):/.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, kind, name = ''] = /^\0(view|element|styles):(.+)$/.exec(id) ?? []
      if (kind === 'view') return viewModule(name, codes?.get(name))
      if (kind === 'styles')
        return `export const css = ${JSON.stringify(commonPiece(Number(name)))}`
      return kind === 'element' ? singleModule(name) : undefined
    },
  }
}

/** A component, in the smallest steps that there are, and its rules; those that others have, too, come from a module of their own. */
function viewModule(name: string, code: string | undefined): string {
  const steps = join(root, `packages/react/src/${name}/${name}-steps.tsx`)
  const pieces = stylePieces(name, code)
  const common = pieces.flatMap(({ common }) => common ?? [])
  const imports = common.map((at) => `import { css as common${at} } from 'styles:${at}'`)
  const texts = pieces.map(({ css, common }) =>
    common === undefined ? JSON.stringify(css) : `common${common}`,
  )
  return [
    `export { ${pascalCase(name)} as component } from ${JSON.stringify(existsSync(steps) ? steps : browser)}`,
    ...imports,
    setStyles(name, texts.join(' + ')),
  ].join('\n')
}

const setStyles = (name: string, css: string): string =>
  `import { setStyles } from ${path('element/sheets.ts')}\nsetStyles('${name}', ${css})`

const singleModule = (name: string): string =>
  [
    `import { ${camelCase(name)} as definition } from ${path(`${name}.ts`)}`,
    `import { defineElement } from ${path('element/define.ts')}`,
    'defineElement(definition)',
  ].join('\n')

const path = (file: string): string => JSON.stringify(join(source, file))
