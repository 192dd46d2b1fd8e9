/** The modules of the elements that are made while building: one of each kind for each element. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import { camelCase, pascalCase, source } from './element-bundle.ts'
import { commonPiece, stylePieces, stylesFor } from './element-styles.ts'
import { root } from './run.ts'

/**
 * The modules that there is one of for each element: `view:name`, its component and styles, and `element:name`, which
 * defines it alone. A component that has parts for later has their styles there.
 * @param codes what each element starts with, where its styles are cut to that
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
    transform(code, id) {
      const [, name] =
        /packages\/react\/src\/([\w-]+)\/parts\.ts$/.exec(id.replaceAll('\\', '/')) ?? []
      if (name === undefined || !codes) return undefined
      return `${code}\n${stylesModule(name)}`
    },
  }
}

function viewModule(name: string, code: string | undefined): string {
  const react = JSON.stringify(join(root, 'packages/react/src/browser.ts'))
  const component = `export { ${pascalCase(name)} as component } from ${react}`
  if (code === undefined || !hasLaterParts(name)) return `${component}\n${stylesModule(name)}`
  return `${component}\n${setStyles(name, JSON.stringify(stylesFor(name, code)))}`
}

const hasLaterParts = (name: string): boolean =>
  existsSync(join(root, 'packages/react/src', name, 'parts.ts'))

/** Sets all rules of a component; those that others have, too, come from a module of their own. */
function stylesModule(name: string): string {
  const pieces = stylePieces(name)
  const common = pieces.flatMap(({ common }) => common ?? [])
  const imports = common.map((at) => `import { css as common${at} } from 'styles:${at}'`)
  const texts = pieces.map(({ css, common }) =>
    common === undefined ? JSON.stringify(css) : `common${common}`,
  )
  return `${imports.join('\n')}\n${setStyles(name, texts.join(' + '))}`
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
