/** All elements of the build, as pages and tests name them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../tools/run.ts'
import { built } from './build-once.ts'

interface Declared {
  readonly tagName: string
  readonly attributes: readonly { readonly name: string }[]
  readonly members: readonly { readonly name: string }[]
}

export interface EveryElement {
  /** The component's name with hyphens. */
  readonly name: string
  readonly attributes: readonly string[]
  /** The properties that take objects. */
  readonly properties: readonly string[]
}

const manifest = JSON.parse(readFileSync(join(built, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly [Declared] }[]
}

export const everyElement: readonly EveryElement[] = manifest.modules.map(
  ({ declarations: [{ tagName, attributes, members }] }) => ({
    name: tagName.replace('vf-', ''),
    attributes: attributes.map(({ name }) => name),
    properties: members.map(({ name }) => name),
  }),
)

const summary = readFileSync(join(root, 'stories/fixtures/summaries/three-groups.json'), 'utf8')

/** An element with data to show, where it has nothing to show without. */
export const filled = (name: string, attributes = ''): string =>
  `<vf-${name} ${attributes}>${/radar|perspective/.test(name) ? `<script type="application/json">${summary}</script>` : ''}</vf-${name}>`

/** One of each. */
export const allFilled: string = everyElement.map(({ name }) => filled(name)).join('')
