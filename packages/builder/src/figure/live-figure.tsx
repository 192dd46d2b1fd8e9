import type { Framework, Language, Summary } from '@value-framework/core'
import { DimensionRadar, QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import type { FigureName, Page } from '../model/page.ts'
import { useSet } from '../setup/field.tsx'
import { useFigureLanguage } from './use-figure-language.ts'

/** The figure of the numbers, in its own language and look. */
export function LiveFigure(): ReactNode {
  const { shown, page, say } = useBuilder()
  const language = useFigureLanguage(page.language)
  const set = useSet()
  if (!language) return <div data-area="paper" data-theme={page.theme} />
  const settings: Settings = {
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
        figures[page.figure](settings)
      )}
    </div>
  )
}

interface Settings {
  readonly page: Page
  readonly language: Language
  readonly framework?: Framework
  readonly summary: Summary | undefined
  readonly onView: (view: Page['view']) => void
}

const spoken = ({ language, framework }: Settings) => ({
  lang: language.id,
  dir: language.dir,
  languages: [language],
  ...(framework && { framework }),
})

const figures: { readonly [name in FigureName]: (settings: Settings) => ReactNode } = {
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
  'sector-comparison-table': (settings) => (
    <SectorComparisonTable
      {...spoken({ ...settings })}
      {...(settings.summary?.groups.some(({ sector }) => sector) && { summary: settings.summary })}
    />
  ),
  'question-prompt-cards': (settings) => <QuestionPromptCards {...spoken(settings)} />,
}
