import { ContentError, type ContentIssue } from './content-error.ts'

/** Collects what is wrong with one input, the first hundred problems of it. */
export interface Problems {
  readonly issues: readonly ContentIssue[]
  /** True once there are so many that looking for more would help nobody. */
  readonly full: boolean
  add(path: string, found: string, wanted: string, hint?: string): void
}

const mostIssues = 100

export function newProblems(): Problems {
  const issues: ContentIssue[] = []
  return {
    issues,
    get full() {
      return issues.length > mostIssues
    },
    add(path, found, wanted, hint = '') {
      if (issues.length < mostIssues) issues.push({ path, found, wanted, hint })
      else if (issues.length === mostIssues) {
        issues.push({
          path: '',
          found: '',
          wanted: '',
          hint: 'There are more; these are the first 100.',
        })
      }
    },
  }
}

/** Throws what was collected, if anything. */
export function throwProblems(subject: string, { issues }: Problems): void {
  if (issues.length > 0) throw new ContentError(subject, issues)
}

/** The path one step in: `groups` + 1 → `groups[1]`, `cells` + `outcomes` → `cells.outcomes`. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  // The second pattern is the rule; the first says the same of most keys, faster.
  const plain = /^[\w$.-]{1,100}$/.test(key) || /^[\p{L}\p{M}\p{N}$._-]{1,100}$/u.test(key)
  if (!plain) return `${path}[${quote(key)}]`
  return path ? `${path}.${key}` : key
}

/** The text in quotation marks, shortened, with control characters spelled out. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 130)]
  return JSON.stringify(characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text)
}

/** `"a", "b" or "c"`, at most twelve of them. */
export function choices(values: readonly (string | number)[]): string {
  const words = values.map((value) => (typeof value === 'string' ? quote(value) : String(value)))
  if (words.length > 12) return `${words.slice(0, 12).join(', ')} …`
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1')
}
