import { expect, it } from 'vitest'
import {
  camdenFramework,
  evidenceSchema,
  frameworkFile,
  frameworkSchema,
  summarySchema,
} from '../src/index.ts'
import { spanish } from '../src/words/es/index.ts'

/** Files that other programs read, kept in the repository so that a change to them is seen. */
const published = {
  'summary.schema.json': summarySchema,
  'framework.schema.json': frameworkSchema,
  'evidence.schema.json': evidenceSchema,
  'camden-2022.framework.json': frameworkFile(camdenFramework, spanish.translations),
}

it.each(Object.entries(published))('publishes %s as the code has it', async (name, content) => {
  const text = `${JSON.stringify(content, null, 2)}\n`
  await expect(text).toMatchFileSnapshot(`../files/${name}`)
})
