import type { Framework, Glyph, Lang, Origin } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { frameworkDiagramWords } from './en/framework-diagram.ts'
import { type Passage, passageReader } from './passages.ts'
import { speaker } from './speaker.ts'
import type { ReadText } from './text.ts'

export type FrameworkDiagramView = 'wheel' | 'list' | 'poster'

/** What a diagram of a framework is made from. */
export interface FrameworkDiagramOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
  /** `wheel` by default. */
  readonly view?: FrameworkDiagramView | undefined
  /** The id of the dimension that is marked. */
  readonly dimension?: string | undefined
}

/** One dimension with the words that stand beside it. */
export interface DiagramDimension {
  readonly id: string
  readonly label: ReadText
  readonly origin: Origin
  readonly glyph?: Glyph
  /** Its meaning; `quoted` where these are the source's own words. */
  readonly definition?: Passage
  /** Where the dimension comes from; absent where nothing of a source stands beside it. */
  readonly source?: string
  /** True where it stands beside dimensions of a source that it is not from. */
  readonly added: boolean
  readonly marked: boolean
}

/** A framework in words: what the diagram shows, and that it rates nothing. */
export interface FrameworkDescription {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** The short text alternative. */
  readonly short: string
  /** What it is, its dimensions, and that it is not a score. */
  readonly full: string
  /** That it is not a score, for everyone to read. */
  readonly notScore: string
  readonly dimensions: readonly DiagramDimension[]
  /** What is whose, and the reference. */
  readonly notes: readonly ReadText[]
  /** The same where names stand alone, which nobody takes for quotations. */
  readonly nameNotes: readonly ReadText[]
}

/** The words of a diagram without data: it never has a number, an order of rank or a size that means anything. */
export function describeFrameworkDiagram(options: FrameworkDiagramOptions): FrameworkDescription {
  const { framework, language, numbers, title, view = 'wheel', dimension } = options
  const say = speaker(language, 'framework-diagram', frameworkDiagramWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const isBrief = framework.dimensions.some(({ origin }) => origin === 'brief')
  const dimensions = framework.dimensions.map((item): DiagramDimension => {
    const { id, origin, glyph } = item
    const meaning = item.display ?? item.definition
    const definition =
      meaning === undefined ? undefined : reader.passage(item, meaning, 'definition')
    const told = isBrief || item.section !== undefined
    const source = definition ?? reader.passage(item, item.label, 'label')
    return {
      id,
      label: reader.read(item.label),
      origin,
      ...(glyph && { glyph }),
      ...(definition && { definition }),
      ...(told && { source: source.source }),
      added: isBrief && origin === 'user',
      marked: id === dimension,
    }
  })
  const count = dimensions.length
  const what = say(`what.${view}`, { count })
  const additions = dimensions.filter((item) => item.added)
  const names = (list: readonly DiagramDimension[]): string =>
    say.list(list.map(({ label }) => label.text))
  const full = [
    what,
    ...(count > 0 ? [say('names', { dimensions: names(dimensions) })] : []),
    ...(additions.length > 0 ? [say('added', { dimensions: names(additions) })] : []),
    say('not-score'),
  ]
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    short: say('short', { what }),
    full: full.join(' '),
    notScore: say('not-score'),
    dimensions,
    notes: reader.notes(dimensions.flatMap(({ definition }) => definition ?? [])),
    nameNotes: reader.notes(
      framework.dimensions.map((item) => ({
        ...reader.passage(item, item.label, 'label'),
        quoted: false,
      })),
    ),
  }
}
