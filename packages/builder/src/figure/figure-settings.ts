import type { Framework, Language, Summary } from '@value-framework/core'
import { comparedGroups, type FigureName, showsNumbers } from '../model/figures.ts'
import type { FigureProps } from './figure-props.ts'

/** What a live figure shows. */
export interface FigureSettings {
  readonly figure: FigureName
  readonly language: Language
  readonly framework: Framework | undefined
  readonly summary: Summary | undefined
}

/** The settings as the library's components take them. The page has a menu of its own for every figure. */
export function figureProps({ figure, language, framework, summary }: FigureSettings): FigureProps {
  return {
    lang: language.id,
    dir: language.dir,
    languages: [language],
    menu: 'none',
    ...(framework && { framework }),
    ...(summary && showsNumbers(figure, summary) && { summary }),
    ...(summary &&
      figure === 'perspective-comparison' && { groups: comparedGroups(summary), detail: 'brief' }),
  }
}
