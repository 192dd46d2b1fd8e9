import { type DimensionProfile, passageWords, speaker } from '@value-framework/core'
import type { ReactNode } from 'react'
import { DimensionGlyph } from '../passage/dimension-glyph.tsx'
import { itemId } from '../passage/passage-frame.tsx'
import type { HeadingLevel } from '../passage/passage-shell.tsx'
import { PassageText } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import type { Resolved } from '../provider/provider.tsx'
import { type CardContext, Clauses, Questions, Quotes, Voices } from './card-parts.tsx'

interface DimensionCardProps extends CardContext {
  readonly profile: DimensionProfile
  readonly settings: Resolved
  readonly level: HeadingLevel
  readonly detail: 'brief' | 'full'
  /** The root's id. */
  readonly page: string | undefined
  readonly onChoose: (() => void) | undefined
}

/** One dimension: its name and definition, then who said what, quotations and questions, folded or open. */
export function DimensionCard(props: DimensionCardProps): ReactNode {
  const { profile, around, say, settings, level, detail, page, onChoose } = props
  const { id, label, origin, glyph, definition, clauses, voices, quotes, questions } = profile
  const words = speaker(settings.language, 'passage', passageWords)
  const Heading = `h${level + 1}` as 'h3'
  const passages = voices.reduce((sum, voice) => sum + voice.passages.length, 0)
  const context = { around, say }
  const parts = { detail, level }
  return (
    <article
      id={itemId(page, id)}
      data-part="card"
      data-dimension={id}
      data-origin={definition?.origin ?? origin}
    >
      <Heading data-part="card-heading" {...languageOf(label, around, origin)}>
        {glyph && <DimensionGlyph glyph={glyph} />}
        <span>{label.text}</span>
      </Heading>
      {definition ? (
        <div data-part="definition">
          <PassageText passage={definition} around={around} />
          <p data-part="passage-source">{definition.source}</p>
        </div>
      ) : (
        <p data-part="none">{say('definition.none')}</p>
      )}
      <Part {...parts} heading={say('voices.heading')} count={passages} say={say} name="voices">
        <Voices voices={voices} {...context} />
      </Part>
      <Part
        {...parts}
        heading={say('quotes.heading')}
        count={quotes.length}
        say={say}
        name="quotes"
      >
        <Quotes quotes={quotes} {...context} />
      </Part>
      <Part
        {...parts}
        heading={say('prompts.heading')}
        count={questions.length}
        say={say}
        name="prompts"
      >
        <Questions questions={questions} {...context} />
      </Part>
      <Part
        {...parts}
        heading={say('clauses.heading')}
        count={clauses.length}
        say={say}
        name="clauses"
      >
        <Clauses clauses={clauses} {...context} />
      </Part>
      {onChoose && (
        <p data-part="choose">
          <button
            type="button"
            data-part="button"
            aria-label={words('choose.name', { name: label.text })}
            onClick={onChoose}
          >
            {words('choose')}
          </button>
        </p>
      )}
    </article>
  )
}

interface PartProps {
  readonly name: 'voices' | 'quotes' | 'prompts' | 'clauses'
  readonly heading: string
  readonly count: number
  readonly detail: 'brief' | 'full'
  readonly level: number
  readonly say: CardContext['say']
  readonly children: ReactNode
}

/** A part of a card, folded under a line that says how much there is, or open under a heading. */
function Part({ name, heading, count, detail, level, say, children }: PartProps): ReactNode {
  if (count === 0) return null
  if (detail === 'brief') {
    return (
      <details data-part="disclosure" data-about={name}>
        <summary data-part="disclosure-label">{say(`${name}.summary`, { count })}</summary>
        {children}
      </details>
    )
  }
  const Heading = `h${Math.min(level + 2, 6)}` as 'h4'
  return (
    <section data-part="section" data-about={name}>
      <Heading data-part="section-heading">{heading}</Heading>
      {children}
    </section>
  )
}
