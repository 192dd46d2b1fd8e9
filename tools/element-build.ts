/** Builds the custom elements: one module that defines all, one each, and one classic script. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import type { ElementDefinition } from '../packages/elements/src/element/definition.ts'
import { bundleElements, source } from './element-bundle.ts'
import { codeOf, type Draft, elementChunks } from './element-chunks.ts'
import { buildClassic } from './element-classic.ts'
import { elementModules } from './element-modules.ts'
import { oneRoundTrip, withoutRuntime } from './element-requests.ts'
import { elementTypes } from './element-types.ts'

/** The elements, as the package lists them. */
export async function elementList(): Promise<readonly ElementDefinition[]> {
  return (await import('../packages/elements/src/elements.ts')).elements
}

/** @param dist becomes the built elements, and nothing else */
export async function buildElements(dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true })
  const elements = await elementList()
  const names = elements.map(({ name }) => name)
  const all = join(source, 'value-framework.ts')
  const input = {
    'value-framework': all,
    ...Object.fromEntries(names.map((name) => [name, `element:${name}`])),
  }
  const draft = async (plugin: Plugin): Promise<Draft> => ({
    chunks: await bundleElements(input, [plugin], { format: 'es' }),
    names,
  })
  const uncut = await draft(elementModules())
  const modules = elementModules(new Map(names.map((name) => [name, codeOf(uncut, name)])))
  const chunkOf = elementChunks(await draft(modules))
  await bundleElements(input, [modules, withoutRuntime, oneRoundTrip], {
    dir: dist,
    format: 'es',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: chunkOf }],
    },
  })
  await buildClassic(dist)
  for (const [file, text] of Object.entries(elementTypes(elements))) {
    writeFileSync(join(dist, file), text)
  }
}
