/**
 * What `lintPrompt` looks for in one language. A term is a row of words; `a|b` stands for either. Terms
 * match whole words only, with spaces or hyphens between, whatever the case and the accents; the longest wins.
 */
export interface PromptTerms {
  /** The word *value* and its kin. */
  readonly worth: readonly string[]
  /** The same idea told in money. */
  readonly money: readonly string[]
  /** Other senses of those words: these are no reason to warn. */
  readonly harmless: readonly string[]
  /** Words that give the wanted answer away, wherever they stand. */
  readonly leading: readonly string[]
  /** The same, at the start of a sentence or clause only ("Don’t you think…", not "Why don’t you…"). */
  readonly leadingOpenings: readonly string[]
  /** Single words that ask for agreement at the end ("…, right?"). */
  readonly tags: readonly string[]
  /** Words that may stand before the opening of a clause. */
  readonly openers: readonly string[]
  readonly conjunctions: readonly string[]
  /** Question words, accents counted. */
  readonly questionWords: readonly string[]
  /** Words that may stand between a conjunction and its question word ("and in what ways"). */
  readonly between: readonly string[]
  /** A second question in its own right ("and do you…"); follows a conjunction. */
  readonly secondQuestions: readonly string[]
  /** What two joined qualities follow ("how *fair and useful*"). */
  readonly degrees: readonly string[]
  /** People, which are no qualities ("how you and I"). */
  readonly persons: readonly string[]
  /** What follows two joined qualities; empty where nothing need follow. */
  readonly afterPair: readonly string[]
}

/** Above this a sentence is long: the limit of the GOV.UK style guide, in words. */
export const longSentenceWords = 25
