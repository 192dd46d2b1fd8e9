import type { Passage, ReadText } from '@value-framework/core'
import type { ReactNode } from 'react'
import { languageOf } from '../provider/language-of.ts'

interface PassageTextProps {
  readonly passage: Pick<Passage, 'said' | 'quoted' | 'origin'>
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  /** The part's name. */
  readonly part?: string
}

/** A quotation only where the words are the source's own, to the letter. */
export function PassageText({ passage, around, part = 'words' }: PassageTextProps): ReactNode {
  const { said, quoted, origin } = passage
  const words = (
    <p data-part={part} {...languageOf(said, around, origin)}>
      {said.text}
    </p>
  )
  return quoted ? <blockquote>{words}</blockquote> : words
}

/** A short text in a line, in its own language. */
export function Said({ said, around, origin }: SaidProps): ReactNode {
  return <span {...languageOf(said, around, origin)}>{said.text}</span>
}

interface SaidProps {
  readonly said: ReadText
  readonly around: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  readonly origin?: Passage['origin']
}
