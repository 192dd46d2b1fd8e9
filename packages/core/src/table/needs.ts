import type { Framework, Need, Text } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import type { Table } from '../model/table.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { priorityNeedsWords } from '../words/en/priority-needs.ts'
import { type Passage, passageReader } from '../words/passages.ts'
import { speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import { issue, isText } from './layer-checks.ts'
import { layerItems } from './layer-items.ts'

/** A need of a page's own. */
export interface OwnNeed {
  /** Unique among the needs; made up where it is missing. */
  readonly id?: string
  readonly text: Text
  /** Where it was named, as a reader would look it up. */
  readonly section?: string
}

/** Ids of the framework's needs choose among them; without any, all are shown. Own needs follow. */
export type NeedLayers = readonly (string | OwnNeed)[]

/** What the list of needs is made from. */
export interface PriorityNeedsOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
  readonly needs?: NeedLayers | undefined
}

/** Needs without a rank, and with no claim that there are no others. */
export interface NamedNeeds {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** The sentence before the list. */
  readonly lead: string
  readonly needs: readonly Passage[]
  /** That the list is not complete and its order says nothing. */
  readonly open: string
  readonly notes: readonly ReadText[]
  readonly problems: readonly ContentIssue[]
}

export function namedNeeds(options: PriorityNeedsOptions): NamedNeeds {
  const { framework, language, numbers, title } = options
  const say = speaker(language, 'priority-needs', priorityNeedsWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const { items, problems } = layerItems(framework.needs, options.needs, {
    path: 'needs',
    noun: 'need',
    own: (entry, id) => ({ ...(entry as unknown as Need), id, origin: 'user' }),
    check: ({ text, section }, path) => [
      ...(isText(text) ? [] : [issue(`${path}.text`, text, 'a text', '')]),
      ...(section === undefined || typeof section === 'string'
        ? []
        : [issue(`${path}.section`, section, 'text', '')]),
    ],
  })
  const needs = items.map((need) => reader.passage(need, need.text))
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    lead: say('lead'),
    needs,
    open: say('open'),
    notes: reader.notes(needs),
    problems,
  }
}

/** The needs as a table, one row each, with the note that there may be others. */
export function priorityNeedsTable(options: PriorityNeedsOptions): Table {
  const say = speaker(options.language, 'priority-needs', priorityNeedsWords, options.numbers)
  const { lang, dir, title, needs, open, notes } = namedNeeds(options)
  return {
    caption: title,
    lang,
    dir,
    head: [say('table.need'), say('table.source')],
    rows: needs.map(({ said, source }) => [
      said.lang === lang ? { text: said.text } : { text: said.text, lang: said.lang },
      { text: source },
    ]),
    notes: [open, ...notes.map(({ text }) => text)],
  }
}
