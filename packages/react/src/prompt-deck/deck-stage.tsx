'use client'
import type { PromptDeckSpeaker, QuestionCard, QuestionPrompts } from '@value-framework/core'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { canFillScreen } from '../menu/frame-rights.ts'
import { DeckQuestions } from './deck-card.tsx'
import { DeckTimer } from './deck-timer.tsx'
import type { NotesState } from './use-notes.ts'

interface DeckStageProps {
  readonly prompts: QuestionPrompts
  readonly cards: readonly QuestionCard[]
  readonly at: number
  readonly original: string
  readonly say: PromptDeckSpeaker
  readonly minutes: number
  readonly notes: NotesState
  readonly onTurn: (at: number) => void
  readonly onDraw: () => void
  readonly onLeave: () => void
}

/** One card over the whole window, to be read from the back of a room; other cards by keys or buttons. */
export function DeckStage(props: DeckStageProps): ReactNode {
  const { prompts, cards, at, original, say, minutes, notes, onTurn, onDraw, onLeave } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const [full, setFull] = useState(false)
  const card = cards[at] as QuestionCard
  const last = cards.length - 1

  useEffect(() => {
    const stage = dialog.current
    if (!stage) return
    if (!stage.open) {
      if (stage.showModal) stage.showModal()
      else stage.setAttribute('open', '')
    }
    const follow = (): void => setFull(document.fullscreenElement !== null)
    stage.addEventListener('fullscreenchange', follow)
    return () => stage.removeEventListener('fullscreenchange', follow)
  }, [])

  useEffect(() => heading.current?.focus(), [card.id])

  const leave = (): void => {
    if (dialog.current?.close) dialog.current.close()
    else onLeave()
  }
  const fill = async (): Promise<void> => {
    try {
      if (full) await document.exitFullscreen()
      // What is inside the dialog, since no browser fills the screen with a dialog itself.
      else await sheet.current?.requestFullscreen()
    } catch {
      // The page may not fill the screen: the stage fills the window as it does.
    }
  }
  const turn = (to: number): void => {
    if (to >= 0 && to <= last && to !== at) onTurn(to)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event
    if (altKey || ctrlKey || metaKey) return
    if ((target as HTMLElement).closest('textarea, select, input')) return
    const onward = prompts.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = prompts.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const moves: { readonly [key: string]: number } = {
      [onward]: at + 1,
      ArrowDown: at + 1,
      PageDown: at + 1,
      [back]: at - 1,
      ArrowUp: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: last,
    }
    const to = moves[key]
    if (to === undefined) return
    event.preventDefault()
    turn(to)
  }
  return (
    <dialog
      ref={dialog}
      data-part="stage"
      aria-label={say('stage.name', { title: prompts.title })}
      aria-describedby={`${id}keys`}
      onKeyDown={onKeyDown}
      onClose={onLeave}
    >
      <div ref={sheet} data-part="stage-page">
        <div data-part="stage-bar">
          <DeckTimer minutes={minutes} say={say} />
          <span data-part="bar-buttons">
            {canFillScreen() && (
              <button type="button" data-part="button" onClick={() => void fill()}>
                {say(full ? 'full-screen.leave' : 'full-screen')}
              </button>
            )}
            <button type="button" data-part="button" onClick={leave}>
              {say('leave')}
            </button>
          </span>
        </div>
        <div data-part="slide">
          <h2 ref={heading} tabIndex={-1} data-part="slide-heading" dir="auto">
            <span data-part="visually-hidden">
              {say('card.place', { number: at + 1, total: last + 1 })}:{' '}
            </span>
            {card.audienceLabel.text}
          </h2>
          <DeckQuestions card={card} around={prompts} original={original} />
          <p data-part="slide-source">{card.source}</p>
        </div>
        <div data-part="stage-foot">
          <details data-part="stage-notes">
            <summary data-part="disclosure-label">{say('note')}</summary>
            <textarea
              data-part="note"
              rows={3}
              dir="auto"
              aria-label={say('note.card', { number: at + 1 })}
              value={notes.notes[card.id] ?? ''}
              onChange={({ target }) => notes.write(card.id, target.value)}
            />
          </details>
          <span data-part="bar-buttons">
            <button
              type="button"
              data-part="button"
              aria-disabled={at === 0}
              onClick={() => turn(at - 1)}
            >
              {say('previous')}
            </button>
            <span data-part="place">{say('card.place', { number: at + 1, total: last + 1 })}</span>
            <button
              type="button"
              data-part="button"
              aria-disabled={at === last}
              onClick={() => turn(at + 1)}
            >
              {say('next')}
            </button>
            <button type="button" data-part="button" onClick={onDraw}>
              {say('draw')}
            </button>
          </span>
          <p id={`${id}keys`} data-part="keys">
            {say('keys')}
          </p>
        </div>
      </div>
    </dialog>
  )
}
