'use client'
import {
  camdenQuoteCards,
  describePerspectives,
  type PerspectiveComparisonOptions,
  type PerspectiveDescription,
  perspectiveComparisonScene,
  perspectiveComparisonWords,
  perspectivesTable,
  type Summary,
  type SummaryInput,
  speaker,
  type Table,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo, useState } from 'react'
import { DataTable } from '../figure/data-table.tsx'
import { Problem } from '../figure/problem.tsx'
import { type HeadingLevel, PassageFrame } from '../passage/passage-frame.tsx'
import { languageTag } from '../provider/language-of.ts'
import { type FrameworkSettings, type Resolved, useSettings } from '../provider/provider.tsx'
import { useControlled } from '../state/use-controlled.ts'
import { useSummary } from '../state/use-summary.ts'
import { Comparison } from './comparison.tsx'
import { useQuotes } from './use-quotes.ts'

/** What a reader chose. */
export interface PerspectiveSelection {
  /** The dimension's id; absent when the choice was taken back. */
  readonly dimension?: string
}

export interface PerspectiveComparisonProps extends FrameworkSettings {
  /** A summary file's object (`value-framework/summary@1`), as imported JSON or from `parseSummary`. */
  readonly summary?: SummaryInput | undefined
  /** Ids of two to four groups, in the order to show; the summary's first four by default. */
  readonly groups?: readonly string[] | undefined
  /** Ids of the dimensions to show, in the framework's order; all by default. */
  readonly dimensions?: readonly string[] | undefined
  /** The author's takeaway; the summary's own title, else a neutral one, by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. Dimensions have headings one level below. */
  readonly headingLevel?: HeadingLevel | undefined
  /** `beside` sets the framework's quotations on each dimension beside its dots; `none` by default. */
  readonly quotes?: 'none' | 'beside' | undefined
  /** `full` (default) sets the numbers as a table below; `brief` folds them away. */
  readonly detail?: 'brief' | 'full' | undefined
  /** The id of the dimension that is marked, where the page owns it; a reader's choice is then only reported. */
  readonly dimension?: string | undefined
  /** Called when a reader chooses a dimension. With it, each dimension is a button. */
  readonly onSelect?: ((selection: PerspectiveSelection) => void) | undefined
}

/**
 * Two to four perspectives on each dimension: dots with the spread of the answers, and a plain sentence that says where
 * they meet and part. It never totals, averages or ranks, and a missing number says why.
 */
export const PerspectiveComparison: (
  props: PerspectiveComparisonProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function PerspectiveComparison(
  props: PerspectiveComparisonProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const settings = useSettings(props, camdenQuoteCards)
  const outcome = useSummary(props.summary, undefined, settings.framework)
  if (outcome?.problem) {
    const { language, dir } = settings
    return (
      <div
        ref={ref}
        data-vf="perspective-comparison"
        data-state="error"
        lang={languageTag(language.id)}
        dir={dir}
      >
        <Problem error={outcome.problem} settings={settings} />
      </div>
    )
  }
  const summary = outcome?.summary
  if (!summary || summary.groups.length === 0) {
    return <Nothing props={props} settings={settings} outer={ref} />
  }
  return <Perspectives props={props} settings={settings} summary={summary} outer={ref} />
})

interface NothingProps {
  readonly props: PerspectiveComparisonProps
  readonly settings: Resolved
  readonly outer: ForwardedRef<HTMLDivElement>
}

/** What stands there before anybody was asked. */
function Nothing({ props, settings, outer }: NothingProps): ReactNode {
  const { language, dir, numbers } = settings
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  const Heading = `h${props.headingLevel ?? 3}` as 'h2'
  return (
    <div
      ref={outer}
      data-vf="perspective-comparison"
      data-state="empty"
      lang={languageTag(say.lang)}
      dir={dir}
    >
      <div data-part="passages">
        <Heading data-part="heading" dir="auto">
          {props.title || say('title')}
        </Heading>
        <div data-part="empty">
          <p data-part="empty-title">{say('empty.title')}</p>
          <p data-part="note">{say('empty.help')}</p>
        </div>
      </div>
    </div>
  )
}

interface PerspectivesProps extends NothingProps {
  readonly summary: Summary
}

function Perspectives({ props, settings, summary, outer }: PerspectivesProps): ReactNode {
  const { groups, dimensions, title, headingLevel = 3, detail = 'full', onSelect } = props
  const { framework, language, dir, numbers } = settings
  const say = speaker(language, 'perspective-comparison', perspectiveComparisonWords, numbers)
  const [chosen, setChosen] = useControlled<string | undefined>(props.dimension, undefined)
  const [status, setStatus] = useState('')
  const options = useMemo(
    () => ({ groups, dimensions, title, language, dir, numbers }),
    [groups, dimensions, title, language, dir, numbers],
  )
  const said = useMemo(
    () => describePerspectives(summary, framework, options),
    [summary, framework, options],
  )
  const quoted = useQuotes(props.quotes === 'beside' ? said.dimensions : none, settings)
  const choose = (id: string, label: string): void => {
    const next = id === chosen ? undefined : id
    setChosen(next)
    setStatus(next ? say('status.chosen', { dimension: label }) : '')
    onSelect?.(next === undefined ? {} : { dimension: next })
  }
  const isEmpty = said.groups.length === 0 || said.dimensions.length === 0
  return (
    <PassageFrame
      name="perspective-comparison"
      root={outer}
      id={undefined}
      said={{ ...said, notes: quoted.notes }}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-quotes': props.quotes ?? 'none', 'data-detail': detail }}
      empty={say('empty.title')}
      take={isEmpty ? undefined : takeable(said, summary, settings, options)}
    >
      {said.stamp && <p data-part="stamp">{said.stamp}</p>}
      {said.question && (
        <p data-part="context" dir="auto">
          {say('note.question', { question: said.question })}
        </p>
      )}
      <ul data-part="comparisons">
        {said.dimensions.map((dimension) => (
          <Comparison
            key={dimension.id}
            dimension={dimension}
            quotes={quoted.byDimension.get(dimension.id)}
            said={said}
            summary={summary}
            framework={framework}
            options={options}
            level={headingLevel + 1}
            marked={dimension.id === chosen}
            onChoose={onSelect && choose}
            say={say}
          />
        ))}
      </ul>
      {said.caveats.length > 0 && (
        <div data-part="caveats">
          {said.caveats.map((text) => (
            <p key={text} data-part="note">
              {text}
            </p>
          ))}
        </div>
      )}
      <Numbers folded={detail === 'brief'} label={say('numbers')}>
        <DataTable table={numbersOf(said, summary, options)} />
      </Numbers>
      <div role="status" data-part="visually-hidden">
        {status}
      </div>
    </PassageFrame>
  )
}

function Numbers(props: { folded: boolean; label: string; children: ReactNode }): ReactNode {
  const { folded, label, children } = props
  if (!folded) return children
  return (
    <details data-part="disclosure">
      <summary data-part="disclosure-label">{label}</summary>
      {children}
    </details>
  )
}

const takeable = (
  said: PerspectiveDescription,
  summary: Summary,
  { framework }: Resolved,
  options: PerspectiveComparisonOptions,
) => ({
  alt: said.short,
  summary,
  scene: () => perspectiveComparisonScene(summary, framework, { ...options, description: said }),
  table: () => perspectivesTable(said, summary, options),
})

const none: PerspectiveDescription['dimensions'] = []

/** The table without what the page says above it: the sentences, and what has to be read with the numbers. */
function numbersOf(
  said: PerspectiveDescription,
  summary: Summary,
  options: PerspectiveComparisonOptions,
): Table {
  const table = perspectivesTable(said, summary, options)
  return {
    ...table,
    head: table.head.slice(0, -1),
    rows: table.rows.map((row) => row.slice(0, -1)),
    notes: said.notes,
  }
}
