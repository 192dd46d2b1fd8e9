/** One problem in untrusted content: where, what was found, what is wanted, how to mend it. */
export interface ContentIssue {
  /** Such as `groups[1].cells.outcomes.median`; empty for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly wanted: string
  readonly hint: string
}

/** Untrusted content that cannot be used, with all its problems at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly issues: readonly ContentIssue[]
  /** The file or input, as the user knows it. */
  readonly subject: string

  constructor(subject: string, issues: readonly ContentIssue[]) {
    const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`
    const lines = issues.map(({ path, found, wanted, hint }) => {
      const problem = [found && `found ${found}`, wanted && `${wanted} is wanted`]
        .filter(Boolean)
        .join('; ')
      return `  ${path || subject}   ${[problem && `${problem}.`, hint].filter(Boolean).join(' ')}`
    })
    super([`${subject} has ${count}.`, '', ...lines].join('\n'))
    this.subject = subject
    this.issues = issues
  }
}
