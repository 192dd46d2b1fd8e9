import { english, translateFramework } from '@value-framework/core'
import type { FigureInput, SettledInput } from './figure-kind.ts'

/** The input with its defaults: the language, the framework's words in it, the title on the summary. */
export function settledInput(input: FigureInput): SettledInput {
  const { language = english, summary, title } = input
  return {
    ...input,
    language,
    framework: translateFramework(input.framework, language),
    summary: summary && title !== undefined ? { ...summary, title } : summary,
  }
}
