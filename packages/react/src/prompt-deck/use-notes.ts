'use client'
import type { CardNotes } from '@value-framework/core'
import { useEffect, useRef, useState } from 'react'

export interface NotesState {
  readonly notes: CardNotes
  readonly any: boolean
  /** True while the notes are also kept on the device, because the reader asked for it. */
  readonly kept: boolean
  write(card: string, text: string): void
  /** @returns whether the device could do it */
  keep(on: boolean): boolean
  erase(): void
}

/** Notes in memory. Nothing is written to the device before the reader asks, and all of it goes when they say so. */
export function useNotes(deck: string): NotesState {
  const key = `value-framework/prompt-deck/${deck}`
  const [notes, setNotes] = useState<CardNotes>({})
  const [kept, setKept] = useState(false)
  const touched = useRef(false)

  // What the reader asked to keep last time is there again.
  useEffect(() => {
    const found = read(key)
    if (!found || touched.current) return
    setNotes(found)
    setKept(true)
  }, [key])

  const set = (next: CardNotes, keeping: boolean): boolean => {
    touched.current = true
    setNotes(next)
    return keeping ? store(key, next) : true
  }
  return {
    notes,
    any: Object.values(notes).some((text) => text.trim() !== ''),
    kept,
    write: (card, text) => {
      if (!set({ ...notes, [card]: text }, kept)) setKept(false)
    },
    keep: (on) => {
      const done = on ? store(key, notes) : remove(key)
      setKept(on && done)
      return done
    },
    erase: () => {
      set({}, false)
      remove(key)
      setKept(false)
    },
  }
}

/** The device may refuse: private windows, sandboxed frames, a full disk. */
function store(key: string, notes: CardNotes): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(notes))
    return true
  } catch {
    return false
  }
}

function remove(key: string): boolean {
  try {
    localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

function read(key: string): CardNotes | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined
    return Object.fromEntries(
      Object.entries(found).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  } catch {
    return undefined
  }
}
