'use client'
import {
  type ComparedDimension,
  type Framework,
  glyphMark,
  glyphSize,
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
  perspectiveComparisonScene,
  type perspectiveComparisonWords,
  type Quotation,
  type Speaker,
  type Summary,
} from '@value-framework/core'
import { createElement, type ReactNode, useCallback } from 'react'
import { Said } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import { SceneMarks } from '../scene/scene-view.tsx'
import { SizedScene } from '../scene/sized-scene.tsx'

interface ComparisonProps {
  readonly dimension: ComparedDimension
  /** Quotations to set beside the dots; undefined where there shall be none. */
  readonly quotes: readonly Quotation[] | undefined
  readonly said: PerspectiveDescription
  readonly summary: Summary
  readonly framework: Framework
  readonly options: PerspectiveComparisonOptions
  readonly level: number
  readonly marked: boolean
  readonly onChoose: ((dimension: string, label: string) => void) | undefined
  readonly say: Speaker<keyof typeof perspectiveComparisonWords>
}

/** One dimension: what the perspectives say in a sentence, and as dots; what people said beside them. */
export function Comparison(props: ComparisonProps): ReactNode {
  const { dimension, quotes = [], said, summary, framework, options, level, marked, say } = props
  const { onChoose } = props
  const { id, label, glyph, text } = dimension
  const draw = useCallback(
    (size: 'compact' | 'regular') =>
      perspectiveComparisonScene(summary, framework, {
        ...options,
        size,
        frame: 'page',
        description: { ...said, dimensions: [dimension] },
      }),
    [summary, framework, options, said, dimension],
  )
  const name = onChoose ? (
    <button
      type="button"
      data-part="dimension-button"
      aria-pressed={marked}
      onClick={() => onChoose(id, label.text)}
    >
      {label.text}
    </button>
  ) : (
    label.text
  )
  return (
    <li data-part="comparison" data-dimension={id} data-marked={marked ? '' : undefined}>
      <div data-part="compared">
        <div data-part="dimension-head">
          {glyph && (
            <svg
              viewBox={`0 0 ${glyphSize} ${glyphSize}`}
              width="20"
              height="20"
              aria-hidden="true"
              focusable="false"
            >
              <SceneMarks marks={[glyphMark(glyph, 0, 0, id)]} />
            </svg>
          )}
          {createElement(
            `h${Math.min(level, 6)}`,
            { 'data-part': 'dimension-name', ...languageOf(label, said) },
            name,
          )}
        </div>
        <p data-part="sentence">{text}</p>
        <SizedScene draw={draw} decorative />
      </div>
      {quotes.length > 0 && (
        <div data-part="quotes">
          <p data-part="quotes-label">{say('quotes')}</p>
          {quotes.map((quote) => (
            <Quote key={quote.id} quote={quote} said={said} say={say} />
          ))}
        </div>
      )}
    </li>
  )
}

interface QuoteProps extends Pick<ComparisonProps, 'said' | 'say'> {
  readonly quote: Quotation
}

function Quote({ quote, said, say }: QuoteProps): ReactNode {
  const { id, origin, withdrawn, attribution, source } = quote
  if (withdrawn) {
    return (
      <p data-part="tombstone" data-quote={id}>
        {say('quote.withdrawn')}
      </p>
    )
  }
  return (
    <figure data-part="quote" data-quote={id} data-origin={origin}>
      <blockquote data-part="words" {...languageOf(quote.said, said, origin)}>
        <p>{quote.said.text}</p>
      </blockquote>
      <figcaption>
        {attribution && (
          <p data-part="attribution">
            <Said said={attribution} around={said} origin={origin} />
          </p>
        )}
        <p data-part="passage-source">{source}</p>
      </figcaption>
    </figure>
  )
}
