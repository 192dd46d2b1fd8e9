import { camdenFramework } from '../../content/camden-2022/index.ts'
import type { Framework } from '../model/framework.ts'
import { type CiteOptions, citeFrom } from './cite.ts'

/**
 * The reference for one piece of content, as a reader would print it.
 * @param id of a dimension, quotation, prompt or any other item; the framework's own id cites the whole source
 * @param framework where the item stands, the brief's by default
 * @throws ContentError for an id that the framework does not have
 */
export function cite(
  id: string,
  framework: Framework = camdenFramework,
  options: CiteOptions = {},
): string {
  return citeFrom(framework, id, options)
}
