import {
  passageWords,
  type Quotation,
  type quoteCardsWords,
  type Speaker,
  speaker,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import { itemId } from '../passage/passage-frame.tsx'
import { languageOf } from '../provider/language-of.ts'
import type { Resolved } from '../provider/provider.tsx'

interface QuoteFigureProps {
  readonly quote: Quotation
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly say: Speaker<keyof typeof quoteCardsWords>
  readonly settings: Resolved
  /** The root's id. */
  readonly page?: string | undefined
  readonly onChoose?: (() => void) | undefined
}

/** The words, who said them, where they come from; of a withdrawn quotation its place alone. */
export function QuoteFigure(props: QuoteFigureProps): ReactNode {
  const { quote, around, say, settings, page, onChoose } = props
  const { id, said, origin, attribution, source, consent, topic, dimension, withdrawn } = quote
  const marks = { id: itemId(page, id), 'data-quote': id, 'data-origin': origin }
  const about = topic && (
    <p data-part="topic" {...languageOf({ text: topic.text, lang: around.lang }, around, origin)}>
      {say('about', { dimension: topic.text })}
    </p>
  )
  if (withdrawn) {
    return (
      <div data-part="tombstone" data-dimension={dimension} {...marks}>
        <p>{said.text}</p>
        {about}
      </div>
    )
  }
  const words = speaker(settings.language, 'passage', passageWords)
  return (
    <figure data-part="quote" data-dimension={dimension} {...marks}>
      <blockquote data-part="words" {...languageOf(said, around, origin)}>
        <p>{said.text}</p>
      </blockquote>
      <figcaption>
        {attribution && (
          <p data-part="attribution" {...languageOf(attribution, around, origin)}>
            {attribution.text}
          </p>
        )}
        {about}
        <p data-part="passage-source" dir={origin === 'user' ? 'auto' : undefined}>
          {source}
        </p>
        {consent && (
          <p data-part="consent" dir="auto">
            {say('consent', { consent: consent.text })}
          </p>
        )}
        {onChoose && (
          <button
            type="button"
            data-part="button"
            aria-label={words('choose.name', { name: said.text })}
            onClick={onChoose}
          >
            {words('choose')}
          </button>
        )}
      </figcaption>
    </figure>
  )
}
