/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Files that cannot be opened or written, a sentence for each that names it: exit code 1. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '))
    this.sentences = sentences
  }
}
