import { type ReactNode, useId } from 'react'
import { useBuilder } from '../context.ts'
import type { Page } from '../model/page.ts'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  /** What is wrong with the text, where something is. */
  readonly problem?: string | undefined
  readonly most?: number
  readonly onChange: (value: string) => void
}

/** One line of text with its label, a hint and what is wrong with it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, hint, problem, most = 1000, onChange } = props
  const { pause } = useBuilder()
  const id = useId()
  return (
    <div data-area="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={most}
        autoComplete="off"
        aria-describedby={hint || problem ? `${id}hint` : undefined}
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={pause}
      />
      {(problem ?? hint) && (
        <p id={`${id}hint`} data-area="hint" data-problem={problem !== undefined || undefined}>
          {problem ?? hint}
        </p>
      )}
    </div>
  )
}

interface ChoiceProps<Name extends string> {
  readonly label: string
  readonly value: Name
  readonly options: readonly (readonly [value: Name, label: string])[]
  readonly onChange: (value: Name) => void
  /** The label is for screen readers only. */
  readonly quiet?: boolean
}

/** One of a few, as a native list. */
export function Choice<Name extends string>(props: ChoiceProps<Name>): ReactNode {
  const { label, value, options, onChange, quiet = false } = props
  const id = useId()
  return (
    <div data-area="field">
      <label htmlFor={id} data-part={quiet ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        data-part="select"
        value={value}
        onChange={(event) => onChange(event.target.value as Name)}
      >
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Sets fields of the page; typing in one field is one step of undo. */
export function useSet(): (fields: Partial<Page>, joins?: string) => void {
  const { change } = useBuilder()
  return (fields, joins) => change({ type: 'set', fields }, joins)
}
