'use client'
import { questionsFor, readText } from '@value-framework/core'
import { createElement, type ReactNode } from 'react'
import { type DetailedProps, useDetails } from './details.ts'
import { Lines } from './lines.tsx'
import type { DimensionPanelProps } from './radar-context.ts'

/** The chosen dimension: what it means, and two questions to ask about it. */
export function DimensionPanel({ context: given, dimension }: DimensionPanelProps): ReactNode {
  const context = useDetails(given)
  const { headingLevel, id, select, settings, outline: framework, say } = context
  const found = framework.dimensions.find((one) => one.id === dimension)
  if (!found) return null
  const label = readText(found.label, settings.language.id, framework.lang)
  const questions = questionsFor(framework, dimension, 2).map((question) =>
    readText(question.text, settings.language.id, framework.lang),
  )
  const sub = `h${Math.min(headingLevel + 1, 6)}`
  return (
    <section
      data-part="dimension-panel"
      data-dimension={dimension}
      aria-labelledby={`${id}dimension`}
    >
      {createElement(
        sub,
        { id: `${id}dimension`, 'data-part': 'panel-title', lang: label.lang },
        label.text,
      )}
      <Definition context={context} dimension={dimension} />
      {questions.length > 0 && (
        <>
          <p data-part="panel-label">{say('dimension.questions')}</p>
          <Lines>
            {questions.map(({ text, lang }) => (
              <li key={text} lang={lang} dir="auto">
                {text}
              </li>
            ))}
          </Lines>
        </>
      )}
      <button type="button" data-part="button" onClick={() => select({ dimension })}>
        {say('dimension.close', { dimension: label.text })}
      </button>
    </section>
  )
}

interface DefinitionProps extends DetailedProps {
  readonly dimension: string
}

/** A dimension's definition; the source's own words as a marked quotation. */
export function Definition({ context, dimension }: DefinitionProps): ReactNode {
  const { settings, outline: framework, say } = context
  const found = framework.dimensions.find((one) => one.id === dimension)
  if (!found?.definition) return null
  const shown = found.display ?? found.definition
  const { text, lang } = readText(shown, settings.language.id, framework.lang)
  const quoted = found.verbatim && (found.fieldOrigins?.definition ?? found.origin) === 'brief'
  if (!quoted)
    return (
      <p lang={lang} dir="auto">
        {text}
      </p>
    )
  return (
    <blockquote data-part="definition" lang={lang}>
      <p dir="auto">{text}</p>
      <footer lang={say.lang}>
        {lang === framework.lang ? say('dimension.quoted') : say('dimension.translated')}
      </footer>
    </blockquote>
  )
}
