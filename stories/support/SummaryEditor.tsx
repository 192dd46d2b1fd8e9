import {
  ContentError,
  type ContentIssue,
  type Framework,
  parseSummary,
} from '@value-framework/core'
import { type ReactNode, useId, useState } from 'react'
import './summary-editor.css'

interface SummaryEditorProps {
  /** Summaries to start from, by the name to show; the first is shown first. */
  readonly examples: { readonly [name: string]: unknown }
  /** The framework whose dimensions the summary names; the brief's by default. */
  readonly framework?: Framework
  /** Draws a summary that is known to be valid. */
  readonly children: (summary: unknown) => ReactNode
}

/** A summary as text to change, what is wrong with it, and the figure that it makes. */
export function SummaryEditor({ examples, framework, children }: SummaryEditorProps): ReactNode {
  const names = Object.keys(examples)
  const [example, setExample] = useState(names[0] ?? '')
  const [text, setText] = useState(() => write(examples[example]))
  const [shown, setShown] = useState(examples[example])
  const id = useId()
  const issues = problems(text, framework)

  const change = (next: string): void => {
    setText(next)
    if (problems(next, framework).length === 0) setShown(JSON.parse(next))
  }
  const choose = (name: string): void => {
    setExample(name)
    change(write(examples[name]))
  }

  return (
    <div data-summary-editor="">
      <div data-summary-editor-panel="" lang="en" dir="ltr">
        <div data-summary-editor-start="">
          <label htmlFor={`${id}example`}>Start from</label>
          <select
            id={`${id}example`}
            value={example}
            onChange={(event) => choose(event.target.value)}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <button type="button" onClick={() => choose(example)}>
            Start over
          </button>
        </div>
        <label htmlFor={`${id}text`}>Summary, as JSON</label>
        <textarea
          id={`${id}text`}
          value={text}
          rows={24}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={issues.length > 0}
          aria-describedby={`${id}status ${id}issues`}
          onChange={(event) => change(event.target.value)}
        />
        <p id={`${id}status`} role="status">
          {verdict(issues.length)}
        </p>
        <ul id={`${id}issues`} hidden={issues.length === 0}>
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.found} ${issue.hint}`}>
              <IssueText issue={issue} />
            </li>
          ))}
        </ul>
      </div>
      <div data-summary-editor-figure="">{children(shown)}</div>
    </div>
  )
}

function IssueText({ issue }: { readonly issue: ContentIssue }): ReactNode {
  const { path, found, wanted, hint } = issue
  const problem = [found && `Found ${found}`, wanted && `${wanted} is wanted`].filter(Boolean)
  return (
    <>
      {path && <code>{path}</code>} {problem.length > 0 && `${problem.join('; ')}.`} {hint}
    </>
  )
}

const verdict = (count: number): string => {
  if (count === 0) return 'This summary is valid.'
  const problem = count === 1 ? 'One problem.' : `${count} problems.`
  return `${problem} The figure shows the last valid summary.`
}

const write = (summary: unknown): string => JSON.stringify(summary, null, 2)

function problems(text: string, framework?: Framework): readonly ContentIssue[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const place = /line \d+ column \d+/.exec(String(error))?.[0].replace(' column', ', column')
    return [
      {
        path: '',
        found: 'text that is not JSON',
        wanted: 'JSON',
        hint: place
          ? `Look at ${place}: a comma or a quotation mark may be missing there.`
          : 'A bracket or a quotation mark may be missing.',
      },
    ]
  }
  try {
    parseSummary(json, framework)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.issues
    throw error
  }
}
