'use client'
import type { PromptDeckSpeaker } from '@value-framework/core'
import { type ReactNode, useEffect, useId, useState } from 'react'

interface DeckTimerProps {
  /** Minutes to begin with; 0 is no timer. */
  readonly minutes: number
  readonly say: PromptDeckSpeaker
}

/** A timer that a facilitator may start, pause and start over. It ends with a sentence and nothing else. */
export function DeckTimer({ minutes, say }: DeckTimerProps): ReactNode {
  const id = useId()
  const [chosen, setChosen] = useState(minutes)
  const [left, setLeft] = useState(minutes * 60)
  const [running, setRunning] = useState(false)
  const whole = chosen * 60

  useEffect(() => {
    if (!running) return
    // By the clock, since browsers slow the ticks of pages in the background.
    const end = performance.now() + left * 1000
    const tick = (): void => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000))
      setLeft(now)
      if (now === 0) setRunning(false)
    }
    const ticking = setInterval(tick, 250)
    return () => clearInterval(ticking)
  }, [running])

  const start = (seconds: number): void => {
    setRunning(false)
    setLeft(seconds)
  }
  const choices = [...new Set([0, 1, 2, 3, 5, 10, 15, minutes])].sort((a, b) => a - b)
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  const begun = left < whole
  return (
    <div data-part="timer">
      <label htmlFor={id} data-part="timer-label">
        {say('timer.minutes')}
      </label>
      <select
        id={id}
        data-part="select"
        value={chosen}
        onChange={({ target }) => {
          setChosen(Number(target.value))
          start(Number(target.value) * 60)
        }}
      >
        {choices.map((count) => (
          <option key={count} value={count}>
            {count === 0 ? say('timer.none') : say.number(count)}
          </option>
        ))}
      </select>
      {whole > 0 && (
        <>
          <span role="timer" data-part="time" aria-label={say('timer.left', { time })} dir="ltr">
            {time}
          </span>
          {left > 0 && (
            <button type="button" data-part="button" onClick={() => setRunning(!running)}>
              {running ? say('timer.pause') : say(begun ? 'timer.resume' : 'timer.start')}
            </button>
          )}
          {begun && (
            <button type="button" data-part="button" onClick={() => start(whole)}>
              {say('timer.reset')}
            </button>
          )}
        </>
      )}
      <span role="status" data-part="time-up">
        {whole > 0 && left === 0 && say('timer.up')}
      </span>
    </div>
  )
}
