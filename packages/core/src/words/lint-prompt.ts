import type { Language, Phrases } from '../model/language.ts'
import { doubleQuestions } from './double-questions.ts'
import { promptLintWords as englishWords } from './en/prompt-lint.ts'
import { promptLintWords as spanishWords } from './es/prompt-lint.ts'
import { longSentenceWords, type PromptTerms } from './prompt-terms.ts'
import { englishPromptTerms } from './prompt-terms-en.ts'
import { spanishPromptTerms } from './prompt-terms-es.ts'
import { promptSentences, promptWords, type Sentence, type Word } from './prompt-text.ts'
import { speaker } from './speaker.ts'
import { matchTerms, type TermMatch } from './term-matcher.ts'

export type PromptRule = 'value-word' | 'double-question' | 'leading-question' | 'long-sentence'

/** One thing in a prompt that may bend or blur the answers. */
export interface PromptWarning {
  readonly rule: PromptRule
  /** The words that the warning is about: `text.slice(start, end)`. */
  readonly match: string
  /** Offsets in UTF-16 units, as JavaScript strings count. */
  readonly start: number
  readonly end: number
  /** Why it matters, in the language asked for. */
  readonly reason: string
  /** What to write instead. */
  readonly suggestion: string
}

/**
 * Reads a question to be asked of people, and warns about the word *value* and its kin, two questions in one, leading
 * words and sentences of more than 25 words (the limit of the GOV.UK style guide). The brief's method is the model:
 * its interviews avoided the word and used "benefit" and "impact" (section "Methods").
 *
 * The rules look at words, not at meaning: no warning is no proof of a good question. Quotations from the brief are
 * judged like any other text. Never throws; time is linear in the text.
 * @param lang the language of the text, and of the reasons
 * @returns the warnings in the order of the text
 */
export function lintPrompt(text: string, lang: 'en' | 'es'): PromptWarning[] {
  const terms = lang === 'es' ? spanishPromptTerms : englishPromptTerms
  const say = speaker(lintLanguage(lang), 'prompt-lint', englishWords)
  const words = promptWords(text)
  const sentences = promptSentences(text, words)
  const warn = (
    rule: PromptRule,
    start: number,
    end: number,
    reason: (match: string) => string,
    suggestion: string,
  ): PromptWarning => {
    const match = text.slice(start, end)
    return { rule, match, start, end, reason: reason(match), suggestion }
  }
  const ofWords = (first: number, last: number): [number, number] => [
    (words[first] as Word).start,
    (words[last - 1] as Word).end,
  ]

  const doubled = say('double.suggestion')
  const leading = say('leading.suggestion')
  const warnings = [
    ...termMatches(words, sentences, text, terms).map(({ kind, first, last }) => {
      const [start, end] = ofWords(first, last)
      return kind === 'leading' || kind === 'opening' || kind === 'tag'
        ? warn('leading-question', start, end, (match) => say('leading.reason', { match }), leading)
        : warn(
            'value-word',
            start,
            end,
            (match) => say(`${kind}.reason`, { match }),
            say(`${kind}.suggestion`),
          )
    }),
    ...doubleQuestions(words, sentences, terms).map(({ kind, first, last }) => {
      const [start, end] = ofWords(first, last)
      return warn(
        'double-question',
        start,
        end,
        (match) => say(`${kind}.reason`, { match }),
        doubled,
      )
    }),
  ]

  const asking = sentences.filter(({ asks }) => asks)
  const marks = say('marks.reason', { count: asking.length })
  for (const { start, end } of asking.slice(1)) {
    warnings.push(warn('double-question', start, end, () => marks, doubled))
  }
  for (const { start, end, first, last } of sentences) {
    const count = last - first
    if (count <= longSentenceWords) continue
    const reason = say('long.reason', { count, limit: longSentenceWords })
    warnings.push(warn('long-sentence', start, end, () => reason, say('long.suggestion')))
  }
  return warnings.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The reasons' language without its other words, so that a linter alone stays small. */
function lintLanguage(lang: 'en' | 'es'): Language {
  const words: Phrases = lang === 'es' ? spanishWords : englishWords
  return { id: lang, name: lang, dir: 'ltr', words: { 'prompt-lint': words }, translations: [] }
}

type TermKind = 'worth' | 'money' | 'leading' | 'opening' | 'tag'

function termMatches(
  words: readonly Word[],
  sentences: readonly Sentence[],
  text: string,
  terms: PromptTerms,
): readonly TermMatch<TermKind>[] {
  const firstWords = new Set(sentences.map(({ first }) => first))
  const opensClause = (at: number): boolean => {
    let from = at
    while (!firstWords.has(from) && words[from]?.gap !== 'break') {
      if (!terms.openers.includes(words[from - 1]?.exact ?? '')) return false
      from -= 1
    }
    return true
  }
  const lastWords = new Map(sentences.map((sentence) => [sentence.last - 1, sentence]))
  const isTag = (at: number): boolean => {
    const sentence = lastWords.get(at)
    const word = words[at] as Word
    const comma = text.slice(Math.max(0, word.start - 4), word.start).includes(',')
    return sentence?.asks === true && at > sentence.first && word.gap === 'break' && comma
  }
  return matchTerms<TermKind | 'harmless'>(
    words,
    [
      ['harmless', terms.harmless],
      ['worth', terms.worth],
      ['money', terms.money],
      ['leading', terms.leading],
      ['opening', terms.leadingOpenings],
      ['tag', terms.tags],
    ],
    (kind, at) => (kind === 'opening' ? opensClause(at) : kind === 'tag' ? isTag(at) : true),
  ).filter((match): match is TermMatch<TermKind> => match.kind !== 'harmless')
}
