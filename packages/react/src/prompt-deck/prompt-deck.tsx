'use client'
import {
  type CardLayers,
  camdenOutline,
  promptDeck,
  promptDeckMarkdown,
  promptDeckTable,
  promptDeckWords,
  type QuestionCard,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo, useState } from 'react'
import { PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { languageOf } from '../provider/language-of.ts'
import { useMounted } from '../provider/mounted.ts'
import { useSettings } from '../provider/provider.tsx'
import { DeckNotes, type SessionToWord } from './deck-notes.tsx'
import { DeckOutline } from './deck-outline.tsx'
import { DeckStage } from './deck-stage.tsx'
import { drawCard, randomPlace } from './draw-card.ts'
import { Drawn } from './drawn.tsx'
import { useNotes } from './use-notes.ts'

/** The card that stands before the room. */
export interface DeckSelection {
  /** The prompt's id, or the question's where cards are split. */
  readonly card: string
  /** Ids of the dimensions that the card opens. */
  readonly dimensions: readonly string[]
}

export interface PromptDeckProps extends PassageSettings {
  /** Own cards after the framework's; ids of framework cards choose and order them. */
  readonly cards?: CardLayers | undefined
  /** The id of the audience: only its cards. */
  readonly audience?: string | undefined
  /** The id of a dimension: only cards that open it. */
  readonly dimension?: string | undefined
  /** `questions` gives each question of a compound card a card of its own. */
  readonly split?: 'cards' | 'questions' | undefined
  /** Minutes that the timer begins with, 0 (default) for none. It never starts by itself. */
  readonly minutes?: number | undefined
  /** Chooses a place among `count` when a reader draws a card; at random by default. */
  readonly draw?: ((count: number) => number) | undefined
  /** Makes a Word file of the session. With it, notes can be saved as Word too. */
  readonly toWord?: SessionToWord | undefined
  /** Called when a card is drawn or shown large. */
  readonly onSelect?: ((selection: DeckSelection) => void) | undefined
}

/**
 * The questions as a session: an outline to read and print, one card drawn, or one at a time over the whole screen, with
 * notes that stay on the page unless the reader keeps or saves them. Needs no network.
 */
export const PromptDeck: (
  props: PromptDeckProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function PromptDeck(
  props: PromptDeckProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, cards, audience, dimension, split, id, onSelect } = props
  const { minutes = 0, draw = randomPlace, toWord } = props
  const settings = useSettings(props, camdenOutline)
  const { framework, language, dir, numbers } = settings
  const options = {
    framework,
    language,
    dir,
    title,
    cards,
    audience,
    dimension,
    split,
    ...(numbers !== undefined && { numbers }),
  }
  const prompts = useMemo(
    () => promptDeck(options),
    [framework, language, dir, numbers, title, cards, audience, dimension, split],
  )
  const say = speaker(language, 'prompt-deck', promptDeckWords, numbers)
  const mounted = useMounted()
  const notes = useNotes(id ?? framework.id)
  const [out, setOut] = useState<readonly string[]>([])
  const [isDrawn, setDrawn] = useState(false)
  const [stage, setStage] = useState<number>()
  const [chosen, setChosen] = useState('all')
  const count = prompts.cards.length
  const fits = prompts.cards.filter((card) => chosen === 'all' || card.audience === chosen)
  // A choice that the page's own filter left nothing of is no choice.
  const deck = fits.length > 0 ? fits : prompts.cards
  const audiences = prompts.audiences.filter(({ id: one }) =>
    prompts.cards.some((card) => card.audience === one),
  )
  const place = deck.findIndex((card) => card.id === out.at(-1))

  const select = ({ id: card, dimensions }: QuestionCard): void => onSelect?.({ card, dimensions })
  const show = (at: number): void => {
    const card = deck[at]
    if (!card) return
    setStage(at)
    select(card)
  }
  const drawOne = (): number => {
    const drawn = drawCard(
      deck.map((card) => card.id),
      out,
      draw,
    )
    setOut(drawn)
    return deck.findIndex((card) => card.id === drawn.at(-1))
  }
  return (
    <PassageFrame
      name="prompt-deck"
      root={ref}
      id={id}
      said={prompts}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-ready': mounted ? '' : undefined }}
      empty={say('empty.title')}
      count={count}
      take={{
        alt: say('alt', { title: prompts.title, count }),
        table: () => promptDeckTable(options, notes.notes),
        text: () => promptDeckMarkdown(options, notes.notes),
      }}
    >
      <p data-part="lead">{say('lead')}</p>
      {mounted && (
        <div data-part="bar-buttons">
          <button type="button" data-part="button" onClick={() => show(0)}>
            {say('present')}
          </button>
          <button
            type="button"
            data-part="button"
            onClick={() => {
              const at = drawOne()
              setDrawn(true)
              if (deck[at]) select(deck[at])
            }}
          >
            {say(isDrawn ? 'draw.again' : 'draw')}
          </button>
          {audiences.length > 1 && (
            <label data-part="audience-choice">
              <span>{say('audience.legend')}</span>
              <select
                data-part="select"
                value={chosen}
                onChange={({ target }) => {
                  setChosen(target.value)
                  setDrawn(false)
                  setOut([])
                }}
              >
                <option value="all">{say('audience.all')}</option>
                {audiences.map(({ id: one, label }) => (
                  <option key={one} value={one} {...languageOf(label, prompts, 'user')}>
                    {label.text}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {isDrawn && deck[place] && (
        <Drawn
          card={deck[place]}
          number={place + 1}
          around={prompts}
          original={framework.lang}
          say={say}
          level={headingLevel}
          onPresent={() => show(place)}
          onAway={() => setDrawn(false)}
        />
      )}
      <DeckOutline
        prompts={prompts}
        cards={deck}
        original={framework.lang}
        say={say}
        level={headingLevel}
        page={id}
        notes={mounted ? notes : undefined}
        onPresent={show}
      />
      {mounted && (
        <DeckNotes
          state={notes}
          options={options}
          name={prompts.title}
          level={headingLevel}
          say={say}
          toWord={toWord}
        />
      )}
      {stage !== undefined && deck[stage] && (
        <DeckStage
          prompts={prompts}
          cards={deck}
          at={stage}
          original={framework.lang}
          say={say}
          minutes={minutes}
          notes={notes}
          onTurn={show}
          onDraw={() => show(drawOne())}
          onLeave={() => setStage(undefined)}
        />
      )}
    </PassageFrame>
  )
})
