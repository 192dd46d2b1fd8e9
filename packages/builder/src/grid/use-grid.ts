import { guardFormulas } from '@value-framework/core'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useBuilder } from '../context.ts'
import type { Place } from '../model/changes.ts'
import { dimensionIds } from '../model/framework-of.ts'
import { type Area, areaAt, type Extent, ledTo, type Spot, spotsOf, within } from './area.ts'
import { cellText } from './cell-text.ts'
import { pasteText } from './paste.ts'
import { placeOf, textAt } from './place-of.ts'

/** How the grid is used: what is selected, what is being edited, and what keys and the clipboard do. */
export interface GridUse {
  readonly root: RefObject<HTMLTableElement | null>
  readonly area: Area
  readonly extent: Extent
  /** The cell that is being edited, and its text so far. */
  readonly edited:
    | { readonly spot: Spot; readonly text: string; readonly typed: boolean }
    | undefined
  readonly select: (area: Area, focus?: boolean) => void
  readonly edit: (spot: Spot, text?: string) => void
  readonly type: (text: string) => void
  readonly commit: (then?: Spot) => void
  readonly cancel: () => void
  /** Writes a text into every selected cell. */
  readonly fill: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

export function useGrid(onAnswers: (text: string) => void): GridUse {
  const builder = useBuilder()
  const { page, say, change, announce, draft, setDraft } = builder
  const extent = { rows: dimensionIds(page).length + 1, columns: page.columns.length }
  const [wanted, setArea] = useState<Area>(areaAt({ row: 1, column: 0 }))
  const area = { anchor: within(wanted.anchor, extent), head: within(wanted.head, extent) }
  const [begun, setBegun] = useState<{ readonly spot: Spot; readonly typed: boolean }>()
  const edited = begun && draft ? { ...begun, text: draft.text } : undefined
  const root = useRef<HTMLTableElement>(null)
  const focuses = useRef(false)

  useLayoutEffect(() => {
    if (!focuses.current) return
    focuses.current = false
    cellAt(root.current, area.head)?.focus()
  })

  const select = (next: Area, focus = true): void => {
    setArea({ anchor: within(next.anchor, extent), head: within(next.head, extent) })
    focuses.current ||= focus
  }
  const edit = (at: Spot, text?: string): void => {
    const place = placeOf(page, at)
    setArea(areaAt(at))
    setBegun({ spot: at, typed: text !== undefined })
    setDraft({ place, text: text ?? cellText(textAt(page, place), say) })
  }
  const stop = (then: Spot | undefined): void => {
    setBegun(undefined)
    setDraft(undefined)
    if (then) select(areaAt(then))
  }
  const commit = (then?: Spot): void => {
    if (!edited || !draft) return
    write([draft.place], edited.text)
    stop(then)
  }
  const write = (at: readonly Place[], text: string): void => change({ type: 'write', at, text })
  const places = (): readonly Place[] =>
    spotsOf(area)
      .flat()
      .map((at) => placeOf(page, at))

  const onKeyDown = (event: KeyboardEvent): void => {
    if (edited) return
    const { key, shiftKey, altKey } = event
    const far = event.ctrlKey || event.metaKey
    const led = altKey ? undefined : ledTo(key, far, area.head, extent)
    if (led) select(shiftKey ? { ...area, head: led } : areaAt(led))
    else if (far && key.toLowerCase() === 'a') {
      const last = { row: extent.rows - 1, column: extent.columns - 1 }
      select({ anchor: last, head: { row: 0, column: 0 } })
    } else if (far || altKey) return
    else if (key === 'Enter' || key === 'F2') edit(area.head)
    else if (key === 'Delete' || key === 'Backspace') {
      const at = places()
      write(at, '')
      announce(say('cleared', { count: at.length }))
    } else if (key === 'Escape') select(areaAt(area.head))
    else if (key.length === 1 && key !== ' ') edit(area.head, key)
    else return
    event.preventDefault()
  }
  const onCopy = (event: ClipboardEvent, cut: boolean): void => {
    if (edited) return
    event.preventDefault()
    const rows = spotsOf(area).map((row) =>
      row.map((at) => copied(textAt(page, placeOf(page, at)))),
    )
    event.clipboardData.setData('text/plain', rows.map((row) => row.join('\t')).join('\n'))
    const at = places()
    if (cut) write(at, '')
    announce(say('copied', { count: at.length }))
  }
  const copied = (text: string): string => {
    const shown = cellText(text, say)
    return /^-?[\d.,]+$/.test(shown) ? shown : guardFormulas(shown)
  }
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    // Into a cell that is being edited goes one text; more is a table.
    if (!text || (edited && !/[\t\n\r]/.test(text.trim()))) return
    event.preventDefault()
    event.stopPropagation()
    if (edited) stop(edited.spot)
    pasteText(builder, text, area, onAnswers)
  }
  return {
    root,
    area,
    extent,
    edited,
    select,
    edit,
    type: (text) => draft && setDraft({ ...draft, text }),
    commit,
    cancel: () => stop(area.head),
    fill: (text) => write(places(), text),
    onKeyDown,
    onCopy,
    onPaste,
  }
}

const cellAt = (root: HTMLElement | null, { row, column }: Spot): HTMLElement | null =>
  root?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null
