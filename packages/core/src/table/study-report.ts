import type { Framework, StudyFact } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { citeFrom } from '../words/cite.ts'
import { studyFactsWords } from '../words/en/study-facts.ts'
import { type Passage, passageReader } from '../words/passages.ts'
import { type Speaker, speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'

type StudySpeaker = Speaker<keyof typeof studyFactsWords>

/** What the facts about a study are told from. */
export interface StudyFactsOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; a neutral one by default. */
  readonly title?: string | undefined
}

/** Something that was counted. */
export interface StudyCount extends Passage {
  /** The number in words of the locale; "not reported" where the source gives none. */
  readonly number: string
  readonly reported: boolean
  /** One phrase for a line: the source's own words, which hold their number, or "what: not reported". */
  readonly line: ReadText
}

export interface StudySection {
  readonly topic: Exclude<StudyFact['topic'], 'count'>
  readonly label: string
  readonly facts: readonly Passage[]
  /** Where the facts of the source stand, each place once. */
  readonly sources: readonly string[]
}

export interface StudyReport {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly countsLabel: string
  readonly counts: readonly StudyCount[]
  readonly countSources: readonly string[]
  readonly sections: readonly StudySection[]
  /** The reference in a few words, where there is one. */
  readonly reference: string
  readonly notes: readonly ReadText[]
}

/** What is said of the study, by topic. Nothing is left out; what the source does not say is said to be missing. */
export function studyReport(options: StudyFactsOptions): StudyReport {
  const { framework, language, numbers, title } = options
  const say = speaker(language, 'study-facts', studyFactsWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const of = (topic: StudyFact['topic']): readonly StudyFact[] =>
    framework.study.filter((fact) => fact.topic === topic)
  const passage = (fact: StudyFact): Passage => reader.passage(fact, fact.display ?? fact.text)
  const counts = of('count').map((fact): StudyCount => {
    const { count, text, display } = fact
    const reported = typeof count === 'number'
    const number = reported ? say.number(count) : say('not-reported')
    const said = reader.passage(fact, text)
    // The source's phrases name their number themselves; other facts need it beside them.
    const what = reader.read(display ?? text)
    const alone = fact.verbatim === true && reported
    const line = alone
      ? what
      : { text: say('line.count', { what: what.text, number }), lang: what.lang }
    return { ...said, number, reported, line }
  })
  const sections = (['method', 'lens', 'limitation'] as const).flatMap((topic): StudySection[] => {
    const facts = of(topic).map(passage)
    if (facts.length === 0) return []
    return [{ topic, label: say(`topic.${topic}`), facts, sources: places(facts) }]
  })
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || say('title'),
    countsLabel: say('topic.count'),
    counts,
    countSources: places(counts),
    sections,
    reference: framework.reference
      ? citeFrom(framework, framework.id, {
          style: 'short',
          language: { ...language, translations: [] },
        })
      : '',
    notes: [
      ...reader.notes([...counts, ...sections.flatMap(({ facts }) => facts)]),
      ...contactNote(framework, say),
    ],
  }
}

/** Whom to ask about the study: the publisher's address lines, as the source prints them. */
function contactNote({ reference }: Framework, say: StudySpeaker): readonly ReadText[] {
  const { publisher = '', contact = [] } = reference ?? {}
  if (contact.length === 0) return []
  return [{ text: say('note.contact', { publisher, lines: contact.join(' · ') }), lang: say.lang }]
}

/** A user's facts name their source themselves; the library's have none. */
const places = (facts: readonly Passage[]): readonly string[] => [
  ...new Set(facts.flatMap(({ origin, source }) => (origin === 'brief' ? [source] : []))),
]
