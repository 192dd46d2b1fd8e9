import { DimensionRadar } from '@value-framework/react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useBuilder } from '../context.ts'
import { lackOf } from '../model/figures.ts'
import { useSet } from '../setup/field.tsx'
import { figureCode } from './figure-code.ts'
import type { FigureComponent } from './figure-props.ts'
import { figureProps } from './figure-settings.ts'
import { useFigureLanguage } from './use-figure-language.ts'

/** The figure that was chosen, in its own language and look. */
export function LiveFigure(): ReactNode {
  const { shown, page, say } = useBuilder()
  const language = useFigureLanguage(page.language)
  const set = useSet()
  if (!language) return <div data-area="paper" data-theme={page.theme} />
  const { figure, theme, size, view } = page
  const summary = shown?.summary
  const props = figureProps({ figure, language, framework: shown?.page.framework, summary })
  const lack = lackOf(figure, summary)
  const figureShown = (): ReactNode => {
    if (lack) return <Instead>{say(`figure.lack.${lack}`)}</Instead>
    if (figure !== 'dimension-radar') {
      const Figure = figures[figure]
      return <Figure {...props} />
    }
    return (
      <DimensionRadar
        {...props}
        view={view}
        onViewChange={(next) => set({ view: next === 'auto' ? 'radar' : next })}
        detail="brief"
      />
    )
  }
  return (
    <div data-area="paper" data-theme={theme} data-size={size} lang={page.language}>
      <Suspense fallback={<Instead>{say('working')}</Instead>}>{figureShown()}</Suspense>
    </div>
  )
}

/** What is said where the figure would stand, in the language of the page. */
function Instead({ children }: { readonly children: string }): ReactNode {
  const { say } = useBuilder()
  return (
    <p data-area="nothing" lang={say.lang} dir={say.dir}>
      {children}
    </p>
  )
}

function NotLoaded(): ReactNode {
  const { say } = useBuilder()
  return <Instead>{say('figure.not-loaded')}</Instead>
}

type Loaded = keyof typeof figureCode

const later = (name: Loaded): FigureComponent =>
  lazy(async () => {
    const { Figure } = await figureCode[name]().catch(() => ({ Figure: NotLoaded }))
    return { default: Figure }
  })

const figures = Object.fromEntries(
  Object.keys(figureCode).map((name) => [name, later(name as Loaded)]),
) as { readonly [name in Loaded]: FigureComponent }
