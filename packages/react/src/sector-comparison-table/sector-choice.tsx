'use client'
import type { ComparedSector, Speaker, sectorComparisonTableWords } from '@value-framework/core'
import { type ReactNode, useId } from 'react'

export type SectorSpeaker = Speaker<keyof typeof sectorComparisonTableWords>

interface SectorChoiceProps {
  readonly columns: readonly ComparedSector[]
  /** None, one or two. */
  readonly chosen: readonly ComparedSector[]
  readonly say: SectorSpeaker
  /** Called with the ids of all chosen sectors and the one that changed, if one was chosen. */
  readonly onChoose: (chosen: readonly string[], sector: string | undefined) => void
}

/** Two native lists: which sector to look at, and which beside it. */
export function SectorChoice({ columns, chosen, say, onChoose }: SectorChoiceProps): ReactNode {
  const id = useId()
  const [first, second] = chosen.map((sector) => sector.id)
  const options = columns.map(({ id: value, label }) => (
    <option key={value} value={value}>
      {label.text}
    </option>
  ))
  return (
    <>
      <span data-part="choice-field">
        <label htmlFor={`${id}-first`}>{say('choice.first')}</label>
        <select
          id={`${id}-first`}
          data-part="select"
          value={first ?? ''}
          onChange={({ target: { value } }) => {
            if (!value) onChoose([], undefined)
            else onChoose([value, ...(second && second !== value ? [second] : [])], value)
          }}
        >
          <option value="">{say('choice.all')}</option>
          {options}
        </select>
      </span>
      {first && (
        <span data-part="choice-field">
          <label htmlFor={`${id}-second`}>{say('choice.second')}</label>
          <select
            id={`${id}-second`}
            data-part="select"
            value={second ?? ''}
            onChange={({ target: { value } }) =>
              onChoose(value ? [first, value] : [first], value || first)
            }
          >
            <option value="">{say('choice.none')}</option>
            {options.filter(({ key }) => key !== first)}
          </select>
        </span>
      )}
    </>
  )
}
