'use client'
import {
  camdenQuoteCards,
  type PerspectiveDescription,
  perspectiveComparisonWords,
  type Quotation,
  type Quotations,
  quotations,
  type Speaker,
  speaker,
} from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { Said } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import { useSettings } from '../provider/provider.tsx'
import type { AroundProps, QuotesProps } from './comparison-parts.ts'

/** The framework's quotations on one dimension. */
export function Quotes({ dimension, ...around }: QuotesProps): ReactNode {
  const { quotes } = useQuotations(around, dimension)
  const { said, settings } = around
  const { language, numbers } = settings
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  if (quotes.length === 0) return null
  return (
    <div data-part="quotes">
      <p data-part="quotes-label">{say('quotes')}</p>
      {quotes.map((quote) => (
        <Quote key={quote.id} quote={quote} said={said} say={say} />
      ))}
    </div>
  )
}

/** Whose the words are, and the reference; nothing where no quotation is shown. */
export function QuoteNotes(props: AroundProps): ReactNode {
  const { said } = props
  const { quotes, notes } = useQuotations(props)
  if (!quotes.some(({ dimension }) => said.dimensions.some(({ id }) => id === dimension))) {
    return null
  }
  return (
    <div data-part="passages-notes">
      {notes.map((note) => (
        <p key={note.text} data-part="source" {...languageOf(note, said)}>
          {note.text}
        </p>
      ))}
    </div>
  )
}

function useQuotations({ props, settings }: AroundProps, dimension?: string): Quotations {
  const { language, dir, numbers } = settings
  const languages = [language, ...(props.languages ?? [])]
  const { framework } = useSettings({ ...props, languages }, camdenQuoteCards)
  return useMemo(
    () => quotations({ framework, language, dir, numbers, dimension }),
    [framework, language, dir, numbers, dimension],
  )
}

interface QuoteProps {
  readonly quote: Quotation
  readonly said: PerspectiveDescription
  readonly say: Speaker<keyof typeof perspectiveComparisonWords>
}

function Quote({ quote, said, say }: QuoteProps): ReactNode {
  const { id, origin, withdrawn, attribution, source } = quote
  if (withdrawn) {
    return (
      <p data-part="tombstone" data-quote={id}>
        {say('quote.withdrawn')}
      </p>
    )
  }
  return (
    <figure data-part="quote" data-quote={id} data-origin={origin}>
      <blockquote data-part="words" {...languageOf(quote.said, said, origin)}>
        <p>{quote.said.text}</p>
      </blockquote>
      <figcaption>
        {attribution && (
          <p data-part="attribution">
            <Said said={attribution} around={said} origin={origin} />
          </p>
        )}
        <p data-part="passage-source">{source}</p>
      </figcaption>
    </figure>
  )
}
