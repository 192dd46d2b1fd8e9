import { describeDimensionRadar, type Language, translateFramework } from '@value-framework/core'
import { useEffect, useMemo, useState } from 'react'
import { useBuilder } from '../context.ts'
import { type FigureName, lackOf } from '../model/figures.ts'
import { frameworkOf } from '../model/framework-of.ts'
import { loadFiles } from '../take/load-files.ts'
import { useFigureLanguage } from './use-figure-language.ts'

/** What a figure says, and in which language. */
export interface DescribedFigure {
  /** The text alternative that goes with files and codes. */
  readonly short: string
  /** All that a drawing shows, in words; figures of words speak for themselves. */
  readonly full?: string
  readonly language: Language
}

/** The description that goes with every file, in the figure's language. */
export function useDescription(): DescribedFigure | undefined {
  const { shown, page } = useBuilder()
  const { figure } = page
  const language = useFigureLanguage(page.language)
  const [others, setOthers] = useState<DescribedFigure & { readonly figure: FigureName }>()
  const radar = useMemo(() => {
    if (figure !== 'dimension-radar' || !shown || !language) return undefined
    const framework = translateFramework(frameworkOf(shown.page), language)
    return { ...describeDimensionRadar(shown.summary, framework, { language }), language }
  }, [figure, shown, language])
  useEffect(() => {
    const summary = shown?.summary
    if (figure === 'dimension-radar' || !language || lackOf(figure, summary)) return
    let current = true
    void loadFiles()
      .then(({ describedFigure }) => {
        const taken = { page: { ...(shown?.page ?? page), figure }, summary, language }
        if (current) setOthers({ ...describedFigure(taken), language, figure })
      })
      // What could not be loaded is said where the figure would stand.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [figure, shown, page, language])
  if (figure === 'dimension-radar') return radar
  return others?.figure === figure && !lackOf(figure, shown?.summary) ? others : undefined
}
