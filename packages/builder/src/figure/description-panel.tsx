import { lintPrompt } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import type { Page } from '../model/page.ts'
import { isExample } from '../model/summary-of.ts'
import type { DescribedFigure } from './use-description.ts'

interface DescriptionPanelProps {
  readonly described: DescribedFigure | undefined
}

/** What the figure says in words, and what its author may want to look at again. */
export function DescriptionPanel({ described }: DescriptionPanelProps): ReactNode {
  const { say, page } = useBuilder()
  if (page.figure !== 'dimension-radar') return null
  return (
    <>
      <section data-area="panel" aria-labelledby="builder-description">
        <h2 id="builder-description">{say('description')}</h2>
        <p data-area="hint">{say('description.help')}</p>
        <Described described={described} />
      </section>
      <section data-area="panel" aria-labelledby="builder-warnings">
        <h2 id="builder-warnings">{say('warnings')}</h2>
        <Warnings />
      </section>
    </>
  )
}

function Described({ described }: DescriptionPanelProps): ReactNode {
  if (!described) return null
  const { language, description } = described
  return (
    <div data-area="described" lang={language.id} dir={language.dir}>
      <p>{description.full}</p>
    </div>
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
  const warnings = [
    ...(page.title.trim() ? [] : [say('warning.no-title')]),
    ...(page.source.trim() ? [] : [say('warning.no-source')]),
    ...(shown.length > 3 ? [say('warning.many')] : []),
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
