import type { Framework, Translation } from '../model/framework.ts'
import { english } from './en/index.ts'
import { translateFramework } from './text.ts'

/** A framework as one file for other programs: JSON in the format `value-framework/framework@1`. */
export interface PublishedFramework extends Framework {
  readonly format: 'value-framework/framework@1'
}

/**
 * A framework with its translations in one object, ready for `JSON.stringify`: each text that a translation knows
 * is written by language, and every language says whose translation it is.
 */
export function frameworkFile(
  framework: Framework,
  translations: readonly Translation[] = [],
): PublishedFramework {
  const content = translateFramework(framework, { ...english, translations })
  return { format: 'value-framework/framework@1', ...content }
}
