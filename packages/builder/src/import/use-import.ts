import { ContentError } from '@value-framework/core'
import { useEffect, useRef, useState } from 'react'
import { useBuilder } from '../context.ts'
import { tableNotes } from '../grid/paste.ts'
import { placeOf } from '../grid/place-of.ts'
import { pageOfFile } from '../model/page-file.ts'
import type { Answers, Found } from './read-any.ts'

/** What is being imported, and the ways in. */
export interface Importing {
  /** Answers whose columns the user may choose; they are forgotten when the panel closes. */
  readonly answers: Answers | undefined
  readonly problem: ContentError | 'broken' | undefined
  /** Whether a file is held over the page. */
  readonly dropping: boolean
  /** Grows with every import. */
  readonly count: number
  readonly file: (file: Blob & { readonly name?: string }) => Promise<void>
  readonly text: (text: string) => Promise<void>
  readonly example: (which: 'numbers' | 'survey') => Promise<void>
  readonly forget: () => void
}

interface State {
  readonly answers?: Answers
  readonly problem?: ContentError | 'broken'
}

export function useImport(): Importing {
  const builder = useBuilder()
  const { page, say, change, announce } = builder
  const [state, setState] = useState<State>({})
  const [count, setCount] = useState(0)

  const settle = (found: Found): void => {
    setCount(count + 1)
    setState(found.kind === 'answers' ? { answers: found.answers } : {})
    if (found.kind === 'table') {
      change({ type: 'take-table', groups: found.pasted.groups })
      announce(tableNotes(found.pasted, builder))
    } else if (found.kind === 'block') {
      change({ type: 'lay', at: placeOf(page, { row: 1, column: 0 }), rows: found.rows })
      announce(say('pasted.block'))
    } else if (found.kind === 'page') {
      change({ type: 'replace', page: found.page })
      announce(say(found.changed ? 'imported.changed' : 'imported'))
    } else announce(say('imported.answers'))
  }
  const attempt = async (read: () => Promise<Found>): Promise<void> => {
    announce(say('working'))
    try {
      settle(await read())
    } catch (error) {
      setState({ problem: error instanceof ContentError ? error : 'broken' })
      announce(say('import.failed'))
    }
  }
  const file: Importing['file'] = (given) =>
    attempt(async () => {
      const bytes = new Uint8Array(await given.arrayBuffer())
      const { readAny } = await import('./read-any.ts')
      return await readAny(bytes, given.name ?? say('import.subject'), page)
    })
  const text = (given: string): Promise<void> => {
    if (!given.trim()) {
      announce(say('pasted.nothing'))
      return Promise.resolve()
    }
    return file(new Blob([given]))
  }
  const example = (which: 'numbers' | 'survey'): Promise<void> =>
    attempt(async () => {
      const { exampleSummary, exampleSurvey } = await import('./examples.ts')
      const subject = say('import.example-survey.subject')
      if (which === 'survey') {
        const answers = { subject, input: exampleSurvey(), otherSheets: [], example: true }
        return { kind: 'answers', answers }
      }
      return { kind: 'page', page: pageOfFile(exampleSummary, subject, page), changed: false }
    })
  const dropping = useDrop((given) => void file(given))
  usePaste((given) => void (typeof given === 'string' ? text(given) : file(given)))
  return {
    ...{ answers: undefined, problem: undefined },
    ...state,
    dropping,
    count,
    file,
    text,
    example,
    forget: () => setState({}),
  }
}

/** Takes what is pasted anywhere on the page but into a field. */
function usePaste(onPaste: (given: string | File) => void): void {
  const latest = useRef(onPaste)
  useEffect(() => {
    latest.current = onPaste
  })
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const isField = event.target instanceof Element && event.target.closest('input, textarea')
      if (isField || event.defaultPrevented) return
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // Spreadsheets put a picture of the cells beside their text.
      if (text.trim()) latest.current(text)
      else if (file) latest.current(file)
    }
    window.addEventListener('paste', take)
    return () => window.removeEventListener('paste', take)
  }, [])
}

/** Takes files that are dropped anywhere on the page; true while one is held over it. */
function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent): void => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) latest.current(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over
}
