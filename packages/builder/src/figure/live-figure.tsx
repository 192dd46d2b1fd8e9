import { DimensionRadar } from '@value-framework/react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useBuilder } from '../context.ts'
import type { FigureName } from '../model/page.ts'
import { useSet } from '../setup/field.tsx'
import { type FigureSettings, spoken } from './figure-settings.ts'
import { useFigureLanguage } from './use-figure-language.ts'

/** The figure of the numbers, in its own language and look. */
export function LiveFigure(): ReactNode {
  const { shown, page, say } = useBuilder()
  const language = useFigureLanguage(page.language)
  const set = useSet()
  if (!language) return <div data-area="paper" data-theme={page.theme} />
  const settings: FigureSettings = {
    page,
    language,
    ...(shown?.page.framework && { framework: shown.page.framework }),
    summary: shown?.summary,
    onView: (view) => set({ view }),
  }
  const isNumbers = page.figure === 'dimension-radar'
  return (
    <div data-area="paper" data-theme={page.theme} data-size={page.size} lang={page.language}>
      {isNumbers && !shown ? (
        <p data-area="nothing" lang={say.lang}>
          {say('figure.nothing')}
        </p>
      ) : (
        <Suspense fallback={<p data-area="nothing">{say('working')}</p>}>
          {figures[page.figure](settings)}
        </Suspense>
      )}
    </div>
  )
}

const figures: { readonly [name in FigureName]: (settings: FigureSettings) => ReactNode } = {
  'dimension-radar': (settings) =>
    settings.summary && (
      <DimensionRadar
        {...spoken(settings)}
        summary={settings.summary}
        view={settings.page.view}
        onViewChange={(view) => settings.onView(view === 'auto' ? 'radar' : view)}
        detail="brief"
        menu="none"
      />
    ),
  'sector-comparison-table': (settings) => <SectorFigure settings={settings} />,
  'question-prompt-cards': (settings) => <CardsFigure settings={settings} />,
}

// What is not on the first screen loads when it is chosen.
const SectorFigure = lazy(async () => ({
  default: (await import('./words-figures.tsx')).SectorFigure,
}))
const CardsFigure = lazy(async () => ({
  default: (await import('./words-figures.tsx')).CardsFigure,
}))
