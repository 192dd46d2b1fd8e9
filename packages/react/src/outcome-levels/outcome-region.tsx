import {
  type outcomeLevelsWords,
  outcomeToken,
  type PlacedOutcome,
  passageWords,
  type OutcomeRegion as Region,
  type Speaker,
  speaker,
  tokenReach,
} from '@value-framework/core'
import { createElement, type ReactNode } from 'react'
import { itemId } from '../passage/passage-frame.tsx'
import { PassageText } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import type { Resolved } from '../provider/provider.tsx'
import { SceneMarks } from '../scene/scene-view.tsx'

interface OutcomeRegionProps {
  readonly region: Region
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly level: number
  /** The root's id. */
  readonly page: string | undefined
  readonly settings: Resolved
  readonly say: Speaker<keyof typeof outcomeLevelsWords>
  readonly onChoose: ((outcome: PlacedOutcome) => void) | undefined
}

/** The outcomes of one level, or of levels that overlap, which is said in words. */
export function OutcomeRegion(props: OutcomeRegionProps): ReactNode {
  const { region, around, level, page, settings, say, onChoose } = props
  const { id, label, overlap, outcomes } = region
  const words = speaker(settings.language, 'passage', passageWords)
  return (
    <section data-part="region" data-levels={id}>
      {createElement(
        `h${Math.min(level, 6)}`,
        { 'data-part': 'level-name', ...languageOf(label, around) },
        label.text,
      )}
      {overlap && <p data-part="overlap">{overlap}</p>}
      <ul data-part="outcomes">
        {outcomes.map((outcome) => (
          <li
            key={outcome.id}
            id={itemId(page, outcome.id)}
            data-part="outcome"
            data-outcome={outcome.id}
            data-origin={outcome.origin}
            data-added={outcome.added ? '' : undefined}
            data-kind={outcome.kind}
            data-standing={outcome.standing}
          >
            <Token outcome={outcome} />
            <div data-part="outcome-words">
              <PassageText passage={outcome} around={around} />
              <p data-part="facts">
                {outcome.kindWords && <span data-part="kind">{outcome.kindWords}</span>}
                <span data-part="standing">{outcome.standingWords}</span>
              </p>
              {outcome.sectors && (
                <p data-part="sectors">{say('named-by', { sectors: outcome.sectors })}</p>
              )}
              {outcome.source && (
                <p data-part="passage-source" dir={outcome.origin === 'user' ? 'auto' : undefined}>
                  {outcome.source}
                </p>
              )}
              {onChoose && (
                <button
                  type="button"
                  data-part="button"
                  aria-label={words('choose.name', { name: outcome.said.text })}
                  onClick={() => onChoose(outcome)}
                >
                  {words('choose')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The outcome's mark in the drawing. */
function Token({ outcome }: { readonly outcome: PlacedOutcome }): ReactNode {
  const side = tokenReach * 2
  return (
    <svg
      data-part="outcome-token"
      viewBox={`0 0 ${side} ${side}`}
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
      direction="ltr"
    >
      <SceneMarks marks={outcomeToken(outcome, tokenReach, tokenReach)} />
    </svg>
  )
}
