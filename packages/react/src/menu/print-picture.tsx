'use client'
import type { menuWords, Speaker } from '@value-framework/core'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { MenuItem } from './menu-item.tsx'
import { inchesOf, isWidth, paperUnit, widths } from './print-width.ts'

interface PrintPictureProps {
  readonly say: Speaker<keyof typeof menuWords>
  /** The id of "Download". */
  readonly verb: string
  readonly numbers: string | undefined
  readonly onSave: (inches: number) => void
  /** Called with what is wrong with the width. */
  readonly onWrong: (says: string) => void
}

/** A picture for print, and how wide it is on paper. */
export function PrintPicture(props: PrintPictureProps): ReactNode {
  const { say, verb, numbers, onSave, onWrong } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [unit] = useState(() => paperUnit(say.lang, numbers, navigator.language))
  const { min, max, step, usual } = widths[unit]
  const [wrong, setWrong] = useState(false)
  const save = (): void => {
    const width = { value: input.current?.valueAsNumber ?? Number.NaN, unit }
    const fits = isWidth(width)
    setWrong(!fits)
    if (fits) onSave(inchesOf(width))
    else {
      onWrong(say(`width.${unit}.wrong`, { min, max }))
      input.current?.focus()
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') save()
  }
  return (
    <div data-part="menu-print">
      <MenuItem
        label={say('download-png-print')}
        verb={verb}
        hint={say('download-png-print.hint')}
        onClick={save}
      />
      <span data-part="menu-width">
        <input
          ref={input}
          id={id}
          type="number"
          min={min}
          max={max}
          step={step}
          defaultValue={usual}
          aria-label={say(`width.${unit}.name`)}
          aria-invalid={wrong || undefined}
          onKeyDown={onKeyDown}
        />{' '}
        <label htmlFor={id} aria-hidden="true">
          {say(`width.${unit}`)}
        </label>
      </span>
    </div>
  )
}
