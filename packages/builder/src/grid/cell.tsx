import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { useBuilder } from '../context.ts'
import { areaAt, inArea, type Spot } from './area.ts'
import { cellText } from './cell-text.ts'
import type { GridUse } from './use-grid.ts'

interface CellProps {
  readonly use: GridUse
  readonly spot: Spot
  readonly text: string
  /** Shown quietly where there is no text. */
  readonly hint: string
  /** What a screen reader calls the input, while the cell is edited. */
  readonly name: string
  /** Ids of what is wrong with it. */
  readonly problem: string | undefined
  readonly example: boolean
}

/** One cell: a text that can be selected, and an input while it is edited. */
export function Cell(props: CellProps): ReactNode {
  const { use, spot, text, hint, problem, example } = props
  const { say } = useBuilder()
  const { head } = use.area
  const isHead = head.row === spot.row && head.column === spot.column
  const isEdited = use.edited?.spot.row === spot.row && use.edited.spot.column === spot.column
  const onPointerDown = (event: PointerEvent): void => {
    if (isEdited || event.button !== 0) return
    // A finger wants the keyboard at once; a mouse selects first.
    if (event.pointerType !== 'mouse') return
    event.preventDefault()
    use.commit()
    use.select(event.shiftKey ? { ...use.area, head: spot } : areaAt(spot))
  }
  const onPointerEnter = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.buttons === 1 && !use.edited) {
      use.select({ ...use.area, head: spot })
    }
  }
  const Tag = spot.row === 0 ? 'th' : 'td'
  return (
    <Tag
      role={spot.row === 0 ? 'columnheader' : 'gridcell'}
      {...(spot.row === 0 && { scope: 'col' as const })}
      tabIndex={isHead && !isEdited ? 0 : -1}
      aria-selected={inArea(use.area, spot)}
      aria-invalid={problem !== undefined}
      aria-describedby={problem}
      data-row={spot.row}
      data-column={spot.column}
      data-example={example || undefined}
      data-kind={/^-?\d/.test(text) || text === '' ? 'number' : 'words'}
      onPointerDown={onPointerDown}
      onPointerEnter={onPointerEnter}
      onClick={(event) => {
        const { pointerType } = event.nativeEvent as globalThis.PointerEvent
        if (!isEdited && pointerType && pointerType !== 'mouse') use.edit(spot)
      }}
      onDoubleClick={() => !isEdited && use.edit(spot)}
      onFocus={() => !isHead && !use.edited && use.select(areaAt(spot), false)}
    >
      {isEdited ? (
        <Input {...props} />
      ) : text ? (
        cellText(text, say)
      ) : (
        <span data-hint="">{hint}</span>
      )}
    </Tag>
  )
}

function Input({ use, spot, name }: CellProps): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const text = use.edited?.text ?? ''
  const typed = use.edited?.typed
  const done = useRef(false)
  useEffect(() => {
    const { current } = input
    current?.focus()
    // What was there is replaced by what is typed; a letter that began the edit stays.
    if (!typed) current?.select()
  }, [])
  const end = (act: () => void): void => {
    done.current = true
    act()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const { rows, columns } = use.extent
    const to = (row: number, column: number): Spot => ({
      row: spot.row + row,
      column: spot.column + column,
    })
    if (event.key === 'Escape') end(use.cancel)
    else if (event.key === 'Enter') {
      const next = to(event.shiftKey ? -1 : 1, 0)
      end(() => use.commit(next.row >= 0 && next.row < rows ? next : spot))
    } else if (event.key === 'Tab') {
      const next = to(0, event.shiftKey ? -1 : 1)
      if (next.column < 0 || next.column >= columns) return
      end(() => use.commit(next))
    } else return
    event.preventDefault()
  }
  return (
    <input
      ref={input}
      type="text"
      value={text}
      aria-label={name}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      inputMode={spot.row === 0 ? 'text' : 'decimal'}
      enterKeyHint="next"
      onChange={(event) => use.type(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!done.current) use.commit()
      }}
    />
  )
}
