'use client'
import {
  describePerspectives,
  perspectiveComparisonWords,
  type Summary,
} from '@value-framework/core'
import { camdenNames, speaker } from '@value-framework/core/at-once'
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useMemo,
  useState,
} from 'react'
import { Unbroken } from '../figure/unbroken.tsx'
import { PassageShell } from '../passage/passage-shell.tsx'
import { useSettings } from '../provider/provider.tsx'
import { Later, type Parts } from '../state/later.tsx'
import { useControlled } from '../state/use-controlled.ts'
import { useSummaryAtOnce } from '../state/use-summary-at-once.ts'
import { Comparison } from './comparison.tsx'
import type { ComparisonInput, ComparisonParts } from './comparison-parts.ts'
import type { PerspectiveComparisonProps } from './perspective-comparison.tsx'

/** The component, whichever way its later parts come. */
export const comparisonWith = (
  parts: Parts<ComparisonParts>,
): ForwardRefExoticComponent<PerspectiveComparisonProps & RefAttributes<HTMLDivElement>> =>
  forwardRef<HTMLDivElement, PerspectiveComparisonProps>(
    function PerspectiveComparison(props, outer) {
      const settings = useSettings(props, camdenNames)
      const data = useSummaryAtOnce(props.summary, undefined, settings.framework)
      const input = { props, settings, outer, parts }
      return 'groups' in data ? (
        <Perspectives {...input} summary={data} />
      ) : (
        <Later from={parts} part="Judged" props={{ data, input }} />
      )
    },
  )

interface PerspectivesProps extends ComparisonInput {
  readonly summary: Summary
}

/** The comparison of a summary with at least one group. */
export function Perspectives(input: PerspectivesProps): ReactNode {
  const { props, settings, summary, outer, parts } = input
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
  const quotes = props.quotes ?? 'none'
  const choose = (id: string, label: string): void => {
    const next = id === chosen ? undefined : id
    setChosen(next)
    setStatus(next ? say('status.chosen', { dimension: label }) : '')
    onSelect?.(next === undefined ? {} : { dimension: next })
  }
  const around = { said, summary, options, props, settings }
  const isEmpty = said.groups.length === 0 || said.dimensions.length === 0
  return (
    <PassageShell
      name="perspective-comparison"
      root={outer}
      said={{ ...said, notes: none }}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-quotes': quotes, 'data-detail': detail }}
      empty={isEmpty ? say('empty.title') : undefined}
      bar={!isEmpty && <Later from={parts} part="Take" props={around} />}
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
            said={said}
            summary={summary}
            framework={framework}
            options={options}
            level={headingLevel + 1}
            marked={dimension.id === chosen}
            onChoose={onSelect && choose}
          >
            {quotes === 'beside' && (
              <Later from={parts} part="Quotes" props={{ ...around, dimension: dimension.id }} />
            )}
          </Comparison>
        ))}
      </ul>
      {said.caveats.length > 0 && (
        <div data-part="caveats">
          {said.caveats.map((text) => (
            <p key={text} data-part="note">
              <Unbroken text={text} />
            </p>
          ))}
        </div>
      )}
      <Later from={parts} part="Numbers" props={around} />
      <div role="status" data-part="visually-hidden">
        {status}
      </div>
      {quotes === 'beside' && <Later from={parts} part="QuoteNotes" props={around} />}
    </PassageShell>
  )
}

const none: readonly [] = []
