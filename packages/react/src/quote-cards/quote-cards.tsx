'use client'
import {
  camdenQuoteCards,
  type QuoteLayers,
  quotations,
  quoteCardsTable,
  quoteCardsText,
  quoteCardsWords,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import { PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { useSettings } from '../provider/provider.tsx'
import { QuoteFigure } from './quote-figure.tsx'

/** The quotation that a reader chose. */
export interface QuoteSelection {
  readonly quote: string
  /** The id of the dimension that it is about, where it has one. */
  readonly dimension?: string
}

export interface QuoteCardsProps extends PassageSettings {
  /**
   * Which quotations: ids of the framework's choose and order them, own ones follow. One is set alone, two as a pair of
   * equal size, more as a wall.
   */
  readonly quotes?: QuoteLayers | undefined
  /** The id of a dimension: only quotations about it. */
  readonly dimension?: string | undefined
  /** Called when a reader chooses a quotation. With it, each has a button. */
  readonly onSelect?: ((selection: QuoteSelection) => void) | undefined
}

/**
 * What people said, word for word, with who said it: the brief's quotations by default. One that was withdrawn leaves
 * its place and says so; nobody's own words are shown without a source and consent.
 */
export const QuoteCards: (
  props: QuoteCardsProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function QuoteCards(
  props: QuoteCardsProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel, quotes, dimension, id, onSelect } = props
  const settings = useSettings(props, camdenQuoteCards)
  const { framework, language, dir, numbers } = settings
  const options = { framework, language, dir, numbers, title, quotes, dimension }
  const said = useMemo(
    () => quotations(options),
    [framework, language, dir, numbers, title, quotes, dimension],
  )
  const say = speaker(language, 'quote-cards', quoteCardsWords, numbers)
  const count = said.quotes.length
  return (
    <PassageFrame
      name="quote-cards"
      root={ref}
      id={id}
      said={said}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-layout': layouts[count] ?? 'wall' }}
      empty={say('empty.title')}
      count={count}
      take={{
        alt: say('alt', { title: said.title, count }),
        table: () => quoteCardsTable(options),
        text: () => quoteCardsText(options),
      }}
    >
      <ul data-part="quotes">
        {said.quotes.map((quote) => (
          <li key={quote.id} data-part="item">
            <QuoteFigure
              quote={quote}
              around={said}
              say={say}
              settings={settings}
              page={id}
              onChoose={
                onSelect &&
                (() =>
                  onSelect({
                    quote: quote.id,
                    ...(quote.dimension !== undefined && { dimension: quote.dimension }),
                  }))
              }
            />
          </li>
        ))}
      </ul>
    </PassageFrame>
  )
})

const layouts = ['wall', 'single', 'pair'] as const
