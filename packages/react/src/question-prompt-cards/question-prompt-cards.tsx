'use client'
import {
  type CardLayers,
  camdenOutline,
  type QuestionCard,
  type QuestionPrompts,
  questionPromptCardsTable,
  questionPromptCardsText,
  questionPromptCardsWords,
  questionPrompts,
  speaker,
} from '@value-framework/core'
import {
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { Menu } from '../menu/menu.tsx'
import { ContentProblems } from '../problems/content-problems.tsx'
import { languageOf, languageTag } from '../provider/language-of.ts'
import { useMounted } from '../provider/mounted.ts'
import { type FrameworkSettings, useSettings } from '../provider/provider.tsx'
import { CardFilters, offeredFilters, type PromptSpeaker } from './card-filters.tsx'
import { countWords, statusWords } from './card-words.ts'
import { emptyChoices, tokensOf } from './filter-tokens.ts'
import { PromptCard } from './prompt-card.tsx'
import { type CardFilter, type CardFilterProps, useCardFilter } from './use-card-filter.ts'

/** The card that a reader chose. */
export interface CardSelection {
  /** The prompt's id, or the question's where cards are split. */
  readonly card: string
  /** Ids of the dimensions that the card opens. */
  readonly dimensions: readonly string[]
}

export interface QuestionPromptCardsProps extends FrameworkSettings, CardFilterProps {
  /** The heading; "Questions to ask first" in the language shown by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | undefined
  /**
   * Own cards, shown after the framework's and told apart from them. Ids of framework cards choose and order them;
   * without any, all are shown.
   */
  readonly cards?: CardLayers | undefined
  /** The id of the audience to show, or `all`. Without `onFilterChange` the reader gets no choice of audience. */
  readonly audience?: string | undefined
  /** The id of the dimension to show, or `all`. Without `onFilterChange` the reader gets no choice of dimension. */
  readonly dimension?: string | undefined
  /** `questions` gives each question of a compound card a card of its own; `cards` keeps them together. */
  readonly split?: CardFilter['split'] | undefined
  /** What a reader finds chosen at first and may change. */
  readonly defaultFilter?: CardFilterProps['defaultFilter']
  /** Called with the whole filter when a reader changes it. */
  readonly onFilterChange?: ((filter: CardFilter) => void) | undefined
  /** `large` sets questions at 28 px, to be read across a table; `regular` at 20. */
  readonly size?: 'regular' | 'large' | undefined
  /** A second language, shown beside the first on every card. */
  readonly beside?: string | undefined
  /** Called when a reader chooses a card. With it, each card gets a button. */
  readonly onSelect?: ((selection: CardSelection) => void) | undefined
}

/**
 * Cards with the questions to ask at the start: the brief's six cards with ten questions by default, for two
 * audiences, with a user's cards laid over them and marked as added. Printed, they are cards to cut out.
 */
export const QuestionPromptCards: (
  props: QuestionPromptCardsProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function QuestionPromptCards(
  props: QuestionPromptCardsProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, cards, size = 'regular', onSelect } = props
  const settings = useSettings(props, camdenOutline)
  const second = useSettings({ ...props, lang: props.beside ?? 'en' }, camdenOutline).language
  const { framework, language, dir, numbers } = settings
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => root.current as HTMLDivElement)
  const state = useCardFilter(props, root)
  const mounted = useMounted()
  const { filter, fixed, touched } = state
  const beside = props.beside === undefined ? undefined : second
  const only = {
    audience: fixed.audience ? chosen(filter.audience) : undefined,
    dimension: fixed.dimension ? chosen(filter.dimension) : undefined,
  }
  const options = {
    framework,
    language,
    dir,
    title,
    cards,
    beside,
    split: filter.split,
    ...(numbers && { numbers }),
  }
  const prompts: QuestionPrompts = useMemo(
    () => questionPrompts({ ...options, ...only }),
    [
      framework,
      language,
      dir,
      numbers,
      title,
      cards,
      beside,
      filter.split,
      only.audience,
      only.dimension,
    ],
  )
  const say = speaker(language, 'question-prompt-cards', questionPromptCardsWords, numbers)
  const { lang, problems, notes } = prompts
  const fits = ({ audience, dimensions }: QuestionCard): boolean =>
    (filter.audience === 'all' || filter.audience === audience) &&
    (filter.dimension === 'all' || dimensions.includes(filter.dimension))
  const shown = prompts.cards.filter(fits)
  const Heading = `h${headingLevel}` as 'h2'
  const choose =
    onSelect && (({ id, dimensions }: QuestionCard) => onSelect({ card: id, dimensions }))

  return (
    <div
      ref={root}
      data-vf="question-prompt-cards"
      data-size={size}
      data-split={filter.split}
      data-beside={prompts.beside ? languageTag(prompts.beside.id) : undefined}
      data-ready={mounted ? '' : undefined}
      lang={languageTag(lang)}
      dir={prompts.dir}
    >
      <div data-part="frame">
        <div data-part="header">
          <Heading data-part="heading" dir="auto">
            {prompts.title}
          </Heading>
          {prompts.cards.length > 0 && (
            <Menu
              settings={settings}
              contents={{
                figure: 'question-prompt-cards',
                title: prompts.title,
                alt: say('alt', { title: prompts.title, count: countWords(shown, say) }),
                table: () => questionPromptCardsTable({ ...options, ...chosenOf(filter) }),
                text: () => questionPromptCardsText({ ...options, ...chosenOf(filter) }),
              }}
            />
          )}
        </div>
        {prompts.cards.length > 0 && <CardFilters prompts={prompts} state={state} say={say} />}
        <p role="status" data-part="visually-hidden">
          {touched && statusWords(shown.length, prompts, filter, say)}
        </p>
        {problems.length > 0 && (
          <ContentProblems
            title={say('problem.title')}
            help={say('problem.help')}
            issues={problems}
          />
        )}
        {prompts.cards.length === 0 ? (
          <Empty say={say} kind={isFiltered(only) ? 'fixed' : 'all'} />
        ) : (
          <>
            <ul data-part="cards" hidden={mounted && shown.length === 0}>
              {prompts.cards.map((card) => (
                <li
                  key={card.id}
                  data-part="item"
                  data-show={tokensOf(card, prompts)}
                  hidden={mounted && !fits(card)}
                >
                  <PromptCard
                    card={card}
                    prompts={prompts}
                    original={framework.lang}
                    say={say}
                    onChoose={choose}
                  />
                </li>
              ))}
            </ul>
            {mounted
              ? shown.length === 0 && <Empty say={say} />
              : emptyChoices(prompts, offeredFilters(prompts, state)).map((tokens) => (
                  <Empty key={tokens} say={say} tokens={tokens} />
                ))}
            <div data-part="notes">
              {notes.map((note) => (
                <p key={note.text} data-part="source" {...languageOf(note, prompts)}>
                  {note.text}
                </p>
              ))}
            </div>
          </>
        )}
      </div>
    </div>
  )
})

interface EmptyProps {
  readonly say: PromptSpeaker
  /** No card at all, none for what the page has set, or none for what the reader chose. */
  readonly kind?: 'all' | 'fixed' | 'filter'
  /** The choices under which the style sheet shows it. */
  readonly tokens?: string
}

function Empty({ say, kind = 'filter', tokens }: EmptyProps): ReactNode {
  return (
    <div data-part="empty" data-show={tokens} hidden={tokens !== undefined}>
      <p data-part="empty-title">{say(`empty.${kind}`)}</p>
      <p data-part="note">{say(kind === 'filter' ? 'empty.filter.help' : 'empty.all.help')}</p>
    </div>
  )
}

const chosen = (id: string): string | undefined => (id === 'all' ? undefined : id)

const chosenOf = ({ audience, dimension }: CardFilter) => ({
  audience: chosen(audience),
  dimension: chosen(dimension),
})

const isFiltered = (only: ReturnType<typeof chosenOf>): boolean =>
  only.audience !== undefined || only.dimension !== undefined
