import {
  citeFrom,
  english,
  type Framework,
  figureWords,
  type Language,
  type Summary,
  sourceLine,
  speaker,
} from '@value-framework/core'
import type { CarriedInput } from './carried.ts'

/** What a figure is made from, as far as a file carries it. */
export interface CarriedFigure {
  /** Already with the translations of the language. */
  readonly framework: Framework
  readonly summary?: Summary | undefined
  /** English by default. */
  readonly language?: Language | undefined
  readonly numbers?: string | undefined
  readonly license?: string | undefined
}

/**
 * What a file of a figure carries: the data with their source, license and notice.
 * @param quoting whether the figure shows the framework's own words, whose reference is then a source too
 */
export function carriedFigure(
  figure: string,
  { framework, summary, language = english, numbers, license }: CarriedFigure,
  quoting = false,
): CarriedInput {
  const say = speaker(language, 'figure', figureWords, numbers)
  const { notice, reference } = framework
  const sources = [
    summary && sourceLine(summary, say),
    quoting && reference ? citeFrom(framework, framework.id, { language }) : undefined,
  ].filter((words) => words !== undefined)
  return {
    figure,
    lang: say.lang,
    framework,
    ...(summary && { summary }),
    ...(sources.length > 0 && { source: sources.join(' ') }),
    ...(license !== undefined && { license }),
    ...(typeof notice === 'string' && { notice }),
  }
}
