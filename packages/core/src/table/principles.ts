import type { Framework } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Table } from '../model/table.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { principleNotesWords } from '../words/en/principle-notes.ts'
import { type Passage, passageReader } from '../words/passages.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import { layerItems } from './layer-items.ts'

/** What the notes are made from. */
export interface PrincipleNotesOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
  /** Ids of the principles to show, in this order; all by default. */
  readonly principles?: readonly string[] | undefined
}

export interface PrincipleNote {
  readonly id: string
  readonly heading: Passage
  readonly texts: readonly Passage[]
}

export interface PrincipleNotesSaid {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly principles: readonly PrincipleNote[]
  readonly notes: readonly ReadText[]
  readonly problems: readonly ContentIssue[]
}

/** What follows for those who ask, measure and decide, in the source's words. */
export function principleNotes(options: PrincipleNotesOptions): PrincipleNotesSaid {
  const { framework, language, numbers, title } = options
  const say = speaker(language, 'principle-notes', principleNotesWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const { items, problems } = layerItems(framework.principles, options.principles, {
    path: 'principles',
    noun: 'principle',
  })
  const principles = items.map((principle): PrincipleNote => {
    const { id, heading, texts, display = texts } = principle
    return {
      id,
      heading: reader.passage(principle, heading, 'heading'),
      texts: display.map((text) => reader.passage(principle, text, 'texts')),
    }
  })
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    principles,
    notes: reader.notes(principles.flatMap(({ heading, texts }) => [heading, ...texts])),
    problems,
  }
}

/** The notes as a table, one row a passage. */
export function principleNotesTable(options: PrincipleNotesOptions): Table {
  const say = speaker(options.language, 'principle-notes', principleNotesWords, options.numbers)
  const { lang, dir, title, principles, notes } = principleNotes(options)
  const cell = ({ text, lang: own }: ReadText) => (own === lang ? { text } : { text, lang: own })
  return {
    caption: title,
    lang,
    dir,
    head: [say('table.principle'), say('table.passage'), say('table.source')],
    rows: principles.flatMap(({ heading, texts }) =>
      texts.map(({ said, source }) => [cell(heading.said), cell(said), { text: source }]),
    ),
    notes: notes.map(({ text }) => text),
  }
}
