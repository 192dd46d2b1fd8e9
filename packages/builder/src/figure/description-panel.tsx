import { lintPrompt } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import { mostCompared, showsNumbers } from '../model/figures.ts'
import type { Page } from '../model/page.ts'
import { isExample } from '../model/summary-of.ts'
import type { DescribedFigure } from './use-description.ts'

interface DescriptionPanelProps {
  readonly described: DescribedFigure | undefined
}

/** What the figure says in words, and what its author may want to look at again. */
export function DescriptionPanel({ described }: DescriptionPanelProps): ReactNode {
  const { say, page, shown } = useBuilder()
  return (
    <>
      {described?.full && (
        <section data-area="panel" aria-labelledby="builder-description">
          <h2 id="builder-description">{say('description')}</h2>
          <p data-area="hint">{say('description.help')}</p>
          <div data-area="described" lang={described.language.id} dir={described.language.dir}>
            <p>{described.full}</p>
          </div>
        </section>
      )}
      {showsNumbers(page.figure, shown?.summary) && (
        <section data-area="panel" aria-labelledby="builder-warnings">
          <h2 id="builder-warnings">{say('warnings')}</h2>
          <Warnings />
        </section>
      )}
    </>
  )
}

/** What may bend the answers to the question that was asked. */
function questionWarnings({ question, language }: Page): readonly string[] {
  if (language === 'ar') return []
  return lintPrompt(question, language).map(({ reason, suggestion }) => `${reason} ${suggestion}`)
}

function Warnings(): ReactNode {
  const { page, say } = useBuilder()
  const shown = page.columns.filter((column) => column.shown)
  const isTable = page.figure === 'sector-comparison-table'
  const warnings = [
    ...(isTable || page.title.trim() ? [] : [say('warning.no-title')]),
    ...(page.source.trim() ? [] : [say('warning.no-source')]),
    ...(page.figure === 'dimension-radar' && shown.length > 3 ? [say('warning.many')] : []),
    ...(page.figure === 'perspective-comparison' && shown.length > mostCompared
      ? [say('warning.compared', { count: mostCompared })]
      : []),
    ...(page.unprotected ? [say('warning.protection-gone')] : []),
    ...questionWarnings(page),
    ...(isExample(page, shown) ? [say('warning.example')] : []),
  ]
  return (
    <ul data-area="warnings">
      {(warnings.length > 0 ? warnings : [say('warning.none')]).map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  )
}
