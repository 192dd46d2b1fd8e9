import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SiteScripts } from '@value-framework/export'

/** The scripts of published sites, which lie in a folder beside the bundled command. */
export function siteScripts(): SiteScripts {
  const folder = ['./site/', '../site/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(place))
  if (folder === undefined) throw new Error('The scripts of published sites are missing.')
  const script = (name: string): string => readFileSync(`${folder}${name}.js`, 'utf8')
  return {
    elements: script('value-framework.classic'),
    elementParts: Object.fromEntries(
      ['ar', 'menu', 'reading'].map((part) => [part, script(`value-framework.classic.${part}`)]),
    ),
    frame: script('frame'),
    frameParent: script('frame-parent'),
    codes: script('codes'),
  }
}
