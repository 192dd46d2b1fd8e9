import type { Framework, Item, Origin, Text } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { citeFrom, placeWords } from './cite.ts'
import { passageWords } from './en/passage.ts'
import { type Speaker, speaker } from './speaker.ts'
import { type ReadText, readText } from './text.ts'

/** Words of a framework as a page shows them: in which language, whose they are, where they stand. */
export interface Passage {
  readonly id: string
  readonly said: ReadText
  readonly origin: Origin
  /** True where these are the source's own words, in its own language: then they stand as a quotation. */
  readonly quoted: boolean
  /** True where we cut or changed the source's words, in brackets, so that they can be read alone. */
  readonly adapted: boolean
  /** Where the words come from; says so where they are added or translated. */
  readonly source: string
}

/** An item that may name a source of its own, and its words. */
export type WordedItem = Item & {
  readonly source?: Text | undefined
  readonly display?: Text | readonly Text[] | undefined
}

/** Reads the items of one framework in one language. */
export interface PassageReader {
  readonly say: Speaker<keyof typeof passageWords>
  read(text: Text): ReadText
  /** @param field the field that the text stands in, whose origin may differ from the item's */
  passage(item: WordedItem, text: Text, field?: string): Passage
  /** What is whose, and the reference, in the order to print. */
  notes(passages: readonly Passage[]): readonly ReadText[]
}

export interface PassageOptions {
  /** `cited` names the reference with each passage, for those that stand alone; `placed` only the section. */
  readonly source?: 'cited' | 'placed'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
}

/** @param framework already with the translations of the language (`translateFramework`) */
export function passageReader(
  framework: Framework,
  language: Language,
  { source: style = 'placed', numbers }: PassageOptions = {},
): PassageReader {
  const say = speaker(language, 'passage', passageWords, numbers)
  // The framework has its translations already; citing would look for them again with every passage.
  const bare = { ...language, translations: [] }
  const read = (text: Text): ReadText => readText(text, say.lang, framework.lang)
  const isOurs = ({ lang }: ReadText): boolean =>
    lang !== framework.lang && framework.translations?.[lang]?.origin === 'library'

  function sourceOf(item: WordedItem, origin: Origin, said: ReadText): string {
    if (origin === 'user') {
      const own = item.source ? read(item.source).text : item.origin === 'user' && item.section
      return own ? say('added.source', { source: own }) : say('added')
    }
    const isPlaced = style === 'placed' && origin === 'brief' && item.section !== undefined
    const source = isPlaced
      ? sentenceCase(placeWords(item.section, bare))
      : citeFrom(framework, item.id, { style: 'short', language: bare })
    return item.verbatim && isOurs(said) ? say('translation', { source }) : source
  }

  return {
    say,
    read,
    passage: (item, text, field = 'text') => {
      const said = read(text)
      const origin = item.fieldOrigins?.[field] ?? item.origin
      const verbatim = item.verbatim === true && origin === 'brief'
      return {
        id: item.id,
        said,
        origin,
        quoted: verbatim && said.lang === framework.lang,
        adapted: verbatim && item.display !== undefined && said.text.includes('['),
        source: sourceOf(item, origin, said),
      }
    },
    notes: (passages) => {
      const langs = new Set(passages.map(({ said }) => said.lang))
      const quoted = passages.some((passage) => passage.quoted)
      const own = (text: string): ReadText => ({ text, lang: say.lang })
      const translations = [...langs].flatMap((lang) => {
        const note = framework.translations?.[lang]?.note
        if (note === undefined || lang === framework.lang) return []
        return [typeof note === 'string' ? { text: note, lang } : read(note)]
      })
      const brief = passages.some(({ origin }) => origin !== 'user')
      return [
        ...(quoted
          ? [own(say(say.lang === framework.lang ? 'note.quoted' : 'note.original'))]
          : []),
        ...(passages.some(({ adapted }) => adapted) ? [own(say('note.adapted'))] : []),
        ...translations,
        ...(brief && framework.reference
          ? [
              own(
                say('note.reference', {
                  reference: citeFrom(framework, framework.id, { language: bare }),
                }),
              ),
            ]
          : []),
      ]
    },
  }
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
