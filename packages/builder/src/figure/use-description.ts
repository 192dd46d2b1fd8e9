import {
  type Description,
  describeDimensionRadar,
  type Language,
  translateFramework,
} from '@value-framework/core'
import { useMemo } from 'react'
import { useBuilder } from '../context.ts'
import { frameworkOf } from '../model/framework-of.ts'
import { useFigureLanguage } from './use-figure-language.ts'

/** What a figure says, and in which language. */
export interface DescribedFigure {
  readonly description: Description
  readonly language: Language
}

/** The description that goes with every file: of the numbers, in the figure's language. */
export function useDescription(): DescribedFigure | undefined {
  const { shown, page } = useBuilder()
  const language = useFigureLanguage(page.language)
  return useMemo(() => {
    if (!shown || !language) return undefined
    const framework = translateFramework(frameworkOf(shown.page), language)
    return { language, description: describeDimensionRadar(shown.summary, framework, { language }) }
  }, [shown, language])
}
