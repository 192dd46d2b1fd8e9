'use client'
import type {
  QuestionPrompts,
  questionPromptCardsWords,
  ReadText,
  Speaker,
} from '@value-framework/core'
import { type ReactNode, useId } from 'react'
import { languageOf } from './said.ts'
import type { FilterState } from './use-card-filter.ts'

export type PromptSpeaker = Speaker<keyof typeof questionPromptCardsWords>

interface CardFiltersProps {
  readonly prompts: QuestionPrompts
  readonly state: FilterState
  readonly say: PromptSpeaker
}

/** Native radios: audience, dimension and what stands on one card. */
export function CardFilters({ prompts, state, say }: CardFiltersProps): ReactNode {
  const { filter, fixed, change } = state
  const offered = offeredFilters(prompts, state)
  const { audiences, dimensions, cards, lang } = prompts
  const own = (text: string): ReadText => ({ text, lang })
  const compound =
    !fixed.split &&
    (filter.split === 'questions' || cards.some(({ questions }) => questions.length > 1))
  if (!offered.audience && !offered.dimension && !compound) return null
  return (
    <div data-part="filters">
      {offered.audience && (
        <Radios
          field="audience"
          legend={say('audience.legend')}
          lang={lang}
          value={filter.audience}
          options={[{ id: 'all', label: own(say('audience.all')) }, ...audiences]}
          onChoose={(audience) => change({ audience })}
        />
      )}
      {compound && (
        <Radios
          field="split"
          legend={say('split.legend')}
          lang={lang}
          value={filter.split}
          options={[
            { id: 'cards', label: own(say('split.cards')) },
            { id: 'questions', label: own(say('split.questions')) },
          ]}
          onChoose={(split) => change({ split: split === 'questions' ? 'questions' : 'cards' })}
        />
      )}
      {offered.dimension && (
        <Radios
          field="dimension"
          legend={say('dimension.legend')}
          lang={lang}
          value={filter.dimension}
          options={[{ id: 'all', label: own(say('dimension.all')) }, ...dimensions]}
          onChoose={(dimension) => change({ dimension })}
        />
      )}
    </div>
  )
}

/** Which filters a reader has a choice in. */
export const offeredFilters = (
  { audiences, dimensions }: QuestionPrompts,
  { fixed }: FilterState,
): { readonly audience: boolean; readonly dimension: boolean } => ({
  audience: !fixed.audience && audiences.length > 1,
  dimension: !fixed.dimension && dimensions.length > 1,
})

interface RadiosProps {
  readonly field: string
  readonly legend: string
  readonly lang: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly label: ReadText }[]
  readonly onChoose: (id: string) => void
}

/** The tokens (`audience-0`, `audience-1`, …) are what the style sheet filters by, with or without JavaScript. */
function Radios({ field, legend, lang, value, options, onChoose }: RadiosProps): ReactNode {
  const name = useId()
  return (
    <fieldset data-part="filter" data-field={field}>
      <legend data-part="filter-legend">{legend}</legend>
      {options.map(({ id, label }, index) => (
        <label key={id} data-part="segment">
          <input
            type="radio"
            name={name}
            value={id}
            data-field={field}
            data-token={`${field}-${index}`}
            checked={id === value}
            onChange={() => onChoose(id)}
          />
          <span {...languageOf(label, lang)}>{label.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
