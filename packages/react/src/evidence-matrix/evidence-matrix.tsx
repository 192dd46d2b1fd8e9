'use client'
import {
  ContentError,
  camdenEvidenceMatrix,
  type Evidence,
  type EvidenceInput,
  evidenceMatrix,
  evidenceMatrixTable,
  evidenceMatrixWords,
  type Framework,
  parseEvidence,
  speaker,
} from '@value-framework/core'
import { createElement, type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import { PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { languageOf } from '../provider/language-of.ts'
import { useSettings } from '../provider/provider.tsx'
import { Findings } from './findings.tsx'
import { StateMark } from './state-mark.tsx'

/** The finding that a reader chose. */
export interface FindingSelection {
  readonly finding: string
  readonly dimension: string
}

export interface EvidenceMatrixProps extends PassageSettings {
  /** An evidence file's object (`value-framework/evidence@1`): own voices as columns, own findings as rows. */
  readonly evidence?: EvidenceInput | undefined
  /** The id of a dimension: only its findings. All by default. */
  readonly dimension?: string | undefined
  /** `full` (default) sets a table for each dimension; `brief` folds each away under its name. */
  readonly detail?: 'brief' | 'full' | undefined
  /** Called when a reader chooses a finding. With it, each has a button. */
  readonly onSelect?: ((selection: FindingSelection) => void) | undefined
}

/**
 * Who raised what: the brief's findings and the voices that they come from, with the passage of each, and a
 * collaborative's own beside them. Raised, asked but not raised, and not reported each have a shape and words.
 */
export const EvidenceMatrix: (
  props: EvidenceMatrixProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function EvidenceMatrix(
  props: EvidenceMatrixProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, id, dimension, detail = 'full', onSelect } = props
  const settings = useSettings(props, camdenEvidenceMatrix)
  const { framework, language, dir, numbers } = settings
  const { evidence, problem } = useMemo(
    () => judge(props.evidence, framework),
    [props.evidence, framework],
  )
  const options = useMemo(
    () => ({ framework, language, dir, numbers, title, evidence, dimension }),
    [framework, language, dir, numbers, title, evidence, dimension],
  )
  const said = useMemo(() => evidenceMatrix(options), [options])
  const say = speaker(language, 'evidence-matrix', evidenceMatrixWords, numbers)
  return (
    <PassageFrame
      name="evidence-matrix"
      root={ref}
      id={id}
      said={{ ...said, problems: problem?.issues ?? [] }}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-detail': detail }}
      empty={say('empty.title')}
      count={said.sections.length}
      take={{ alt: said.short, table: () => evidenceMatrixTable(options) }}
    >
      {said.stamp && <p data-part="stamp">{said.stamp}</p>}
      <p data-part="intro">{said.intro}</p>
      <div data-part="key">
        <p data-part="key-title">{say('key')}</p>
        <dl>
          {said.key.map(({ state, name, text }) => (
            <div key={state} data-state={state}>
              <dt>
                <StateMark state={state} /> {name}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      {said.sections.map((section) => {
        const table = (
          <Findings
            section={section}
            said={said}
            page={id}
            settings={settings}
            say={say}
            onChoose={
              onSelect && ((finding) => onSelect({ finding, dimension: section.dimension }))
            }
          />
        )
        const { label } = section
        const name = createElement(
          `h${Math.min(headingLevel + 1, 6)}`,
          { 'data-part': 'dimension-name', ...languageOf(label, said) },
          label.text,
        )
        return (
          <section key={section.dimension} data-part="dimension" data-dimension={section.dimension}>
            {detail === 'brief' ? (
              <details data-part="disclosure">
                <summary data-part="disclosure-label">{name}</summary>
                {table}
              </details>
            ) : (
              <>
                {name}
                {table}
              </>
            )}
          </section>
        )
      })}
    </PassageFrame>
  )
})

interface Judged {
  readonly evidence?: Evidence
  readonly problem?: ContentError
}

/** Evidence with problems is left out as a whole; the framework's own findings stand. */
function judge(input: EvidenceInput | undefined, framework: Framework): Judged {
  if (input === undefined) return {}
  try {
    return { evidence: parseEvidence(input, framework) }
  } catch (error) {
    if (error instanceof ContentError) return { problem: error }
    throw error
  }
}
