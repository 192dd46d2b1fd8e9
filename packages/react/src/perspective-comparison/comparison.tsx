'use client'
import {
  type ComparedDimension,
  type Framework,
  glyphMark,
  glyphSize,
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
  perspectiveComparisonScene,
  type Summary,
} from '@value-framework/core'
import { createElement, type ReactNode, useCallback } from 'react'
import { languageOf } from '../provider/language-of.ts'
import { SceneMarks } from '../scene/scene-view.tsx'
import { SizedScene } from '../scene/sized-scene.tsx'

interface ComparisonProps {
  readonly dimension: ComparedDimension
  readonly said: PerspectiveDescription
  readonly summary: Summary
  readonly framework: Framework
  readonly options: PerspectiveComparisonOptions
  readonly level: number
  readonly marked: boolean
  readonly onChoose: ((dimension: string, label: string) => void) | undefined
  /** What stands beside the dots. */
  readonly children?: ReactNode
}

/** One dimension: what the perspectives say in a sentence, and as dots; what people said beside them. */
export function Comparison(props: ComparisonProps): ReactNode {
  const { dimension, said, summary, framework, options, level, marked, onChoose } = props
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
      {props.children}
    </li>
  )
}
