'use client'
import {
  type CardNotes,
  type PromptDeckSpeaker,
  promptDeckMarkdown,
  type QuestionPromptCardsOptions,
  type SessionNotes,
  sessionNotes,
  tableToCsv,
} from '@value-framework/core'
import { type ReactNode, useState } from 'react'
import { download } from '../menu/download.ts'
import { fileName } from '../menu/file-name.ts'
import { canDownload } from '../menu/frame-rights.ts'
import type { NotesState } from './use-notes.ts'

/** Makes a Word file of a session. */
export type SessionToWord = (session: SessionNotes) => Blob | Promise<Blob>

interface DeckNotesProps {
  readonly state: NotesState
  readonly options: QuestionPromptCardsOptions
  readonly name: string
  readonly level: number
  readonly say: PromptDeckSpeaker
  readonly toWord: SessionToWord | undefined
}

/** What becomes of the notes: gone with the page, kept on the device where the reader asks, or saved as a file. */
export function DeckNotes({ state, options, name, level, say, toWord }: DeckNotesProps): ReactNode {
  const [said, setSaid] = useState('')
  const Heading = `h${level + 1}` as 'h3'
  const save = async (
    extension: string,
    make: (notes: CardNotes) => Blob | Promise<Blob>,
  ): Promise<void> => {
    setSaid('')
    try {
      const file = fileName(name, extension)
      download(await make(state.notes), file)
      setSaid(say('notes.saved', { file }))
    } catch {
      setSaid(say('notes.failed'))
    }
  }
  const text = (content: string, type: string): Blob =>
    new Blob([content], { type: `${type};charset=utf-8` })
  const saves = {
    'notes.markdown': () =>
      save('md', (notes) => text(promptDeckMarkdown(options, notes), 'text/markdown')),
    'notes.csv': () =>
      save('csv', (notes) =>
        text(tableToCsv(sessionNotes(options, notes).table, { bom: true }), 'text/csv'),
      ),
    ...(toWord && {
      'notes.word': () => save('docx', (notes) => toWord(sessionNotes(options, notes))),
    }),
  }
  return (
    <section data-part="notes-panel">
      <Heading data-part="card-heading">{say('notes.heading')}</Heading>
      <p data-part="note-hint">{say('notes.where')}</p>
      <p data-part="note-hint">{say('notes.problem')}</p>
      <label data-part="keep">
        <input
          type="checkbox"
          checked={state.kept}
          onChange={({ target }) => {
            const done = state.keep(target.checked)
            if (!done) setSaid(say('notes.cannot-keep'))
            else setSaid(say(target.checked ? 'notes.kept' : 'notes.not-kept'))
          }}
        />
        <span>
          {say('notes.keep')} <span data-part="keep-hint">{say('notes.keep.hint')}</span>
        </span>
      </label>
      {state.any && (
        <span data-part="bar-buttons">
          {canDownload() &&
            Object.entries(saves).map(([phrase, run]) => (
              <button key={phrase} type="button" data-part="button" onClick={() => void run?.()}>
                {say(phrase as keyof typeof saves)}
              </button>
            ))}
          <button
            type="button"
            data-part="button"
            onClick={() => {
              state.erase()
              setSaid(say('notes.erased'))
            }}
          >
            {say('notes.erase')}
          </button>
        </span>
      )}
      <p role="status" data-part="notes-status">
        {said}
      </p>
    </section>
  )
}
