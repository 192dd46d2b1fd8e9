'use client'
import type {
  NamedText,
  QuestionPrompts,
  questionPromptCardsWords,
  ReadText,
  Speaker,
} from '@value-framework/core'
import { type ReactNode, useId } from 'react'
import { languageOf } from '../provider/language-of.ts'
import type { FilterState } from './use-card-filter.ts'

export type PromptSpeaker = Speaker<keyof typeof questionPromptCardsWords>

interface CardFiltersProps {
  readonly prompts: QuestionPrompts
  readonly state: FilterState
  readonly say: PromptSpeaker
}

/**
 * Audience, dimension and what stands on one card, as native radios. Where there is little room and a script runs,
 * native lists stand in for the two that may have many choices; the style sheet shows one of the two.
 */
export function CardFilters({ prompts, state, say }: CardFiltersProps): ReactNode {
  const { filter, fixed, change } = state
  const offered = offeredFilters(prompts, state)
  const { audiences, dimensions, cards, lang } = prompts
  const own = (text: string): ReadText => ({ text, lang })
  const compound =
    !fixed.split &&
    (filter.split === 'questions' || cards.some(({ questions }) => questions.length > 1))
  if (!offered.audience && !offered.dimension && !compound) return null
  const byAudience: FieldProps = {
    field: 'audience',
    legend: say('audience.legend'),
    prompts,
    value: filter.audience,
    options: [{ id: 'all', label: own(say('audience.all')) }, ...audiences],
    onChoose: (audience) => change({ audience }),
  }
  const byDimension: FieldProps = {
    field: 'dimension',
    legend: say('dimension.legend'),
    prompts,
    value: filter.dimension,
    options: [{ id: 'all', label: own(say('dimension.all')) }, ...dimensions],
    onChoose: (dimension) => change({ dimension }),
  }
  return (
    <div data-part="filters">
      {offered.audience && <Radios {...byAudience} />}
      {offered.audience && <List {...byAudience} />}
      {compound && (
        <Radios
          field="split"
          legend={say('split.legend')}
          prompts={prompts}
          value={filter.split}
          options={[
            { id: 'cards', label: own(say('split.cards')) },
            { id: 'questions', label: own(say('split.questions')) },
          ]}
          onChoose={(split) => change({ split: split === 'questions' ? 'questions' : 'cards' })}
        />
      )}
      {offered.dimension && <Radios {...byDimension} />}
      {offered.dimension && <List {...byDimension} />}
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

interface FieldProps {
  readonly field: string
  readonly legend: string
  readonly prompts: QuestionPrompts
  readonly value: string
  readonly options: readonly NamedText[]
  readonly onChoose: (id: string) => void
}

/** The tokens (`audience-0`, `audience-1`, …) are what the style sheet filters by, with or without JavaScript. */
function Radios({ field, legend, prompts, value, options, onChoose }: FieldProps): ReactNode {
  const name = useId()
  return (
    <fieldset data-part="filter" data-field={field}>
      <legend data-part="filter-legend">{legend}</legend>
      <div data-part="choices">
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
            <span {...languageOf(label, prompts, 'user')}>{label.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function List({ field, legend, prompts, value, options, onChoose }: FieldProps): ReactNode {
  return (
    <label data-part="filter-list">
      <span data-part="filter-legend">{legend}</span>
      <select
        data-part="select"
        data-field={field}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map(({ id, label }) => (
          <option key={id} value={id} {...languageOf(label, prompts, 'user')}>
            {label.text}
          </option>
        ))}
      </select>
    </label>
  )
}
