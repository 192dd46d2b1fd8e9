import {
  type FrameworkDescription,
  type frameworkDiagramWords,
  largeGlyph,
  type Speaker,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import { PassageText } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import { SceneMarks } from '../scene/scene-view.tsx'

interface DiagramListProps {
  readonly said: FrameworkDescription
  readonly say: Speaker<keyof typeof frameworkDiagramWords>
  readonly onChoose: ((dimension: string) => void) | undefined
}

const glyphSide = 32

/** Each dimension with what it means and where that comes from. */
export function DiagramList({ said, say, onChoose }: DiagramListProps): ReactNode {
  return (
    <ul data-part="dimensions">
      {said.dimensions.map(({ id, label, origin, glyph, definition, source, added, marked }) => (
        <li
          key={id}
          data-part="dimension"
          data-dimension={id}
          data-origin={origin}
          data-added={added ? '' : undefined}
          data-marked={marked ? '' : undefined}
        >
          {glyph && (
            <svg
              data-part="dimension-glyph"
              viewBox={`0 0 ${glyphSide} ${glyphSide}`}
              width={glyphSide}
              height={glyphSide}
              aria-hidden="true"
              focusable="false"
            >
              <SceneMarks marks={[largeGlyph(glyph, 0, 0, glyphSide, id)]} />
            </svg>
          )}
          <div data-part="dimension-words">
            <p data-part="dimension-name" {...languageOf(label, said, origin)}>
              {onChoose ? (
                <button
                  type="button"
                  data-part="dimension-button"
                  aria-pressed={marked}
                  onClick={() => onChoose(id)}
                >
                  {label.text}
                </button>
              ) : (
                label.text
              )}
            </p>
            {definition ? (
              <PassageText passage={definition} around={said} />
            ) : (
              <p data-part="nothing">{say('no-definition')}</p>
            )}
            {source && <p data-part="passage-source">{source}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
