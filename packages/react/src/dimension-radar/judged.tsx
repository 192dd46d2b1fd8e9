'use client'
import {
  ContentError,
  dimensionRadarWords,
  parseSummary,
  type Summary,
  speaker,
  summaryFromValues,
  type Values,
} from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { Problem } from '../figure/problem.tsx'
import type { GivenData } from '../state/use-summary-at-once.ts'
import type { JudgedProps } from './radar-context.ts'
import { Heading, Radar } from './radar-figure.tsx'

/** The figure of data that take the whole parser; or that there are none; or what is wrong with them. */
export function Judged({ data, figure }: JudgedProps): ReactNode {
  const outcome = useMemo(() => judge(data), [data])
  const { props, settings, root, outerRef: ref } = figure
  const { title, headingLevel } = props
  if (outcome instanceof ContentError) {
    return (
      <figure {...root} ref={ref} data-state="error">
        {title && <Heading level={headingLevel} text={title} />}
        <Problem error={outcome} settings={settings} />
      </figure>
    )
  }
  if (outcome && outcome.groups.length > 0) return <Radar {...figure} given={outcome} />
  const say = speaker(settings.language, 'dimension-radar', dimensionRadarWords)
  return (
    <figure {...root} ref={ref} data-state="empty">
      <Heading level={headingLevel} text={title ?? say('empty.title')} />
      <p data-part="summary-sentence">
        {title && `${say('empty.title')} `}
        {say('empty.help')}
      </p>
    </figure>
  )
}

function judge({ summary, values, framework }: GivenData): Summary | ContentError | undefined {
  try {
    if (summary !== undefined) return parseSummary(summary, framework)
    return values === undefined
      ? undefined
      : summaryFromValues(JSON.parse(values) as Values, framework)
  } catch (error) {
    if (error instanceof ContentError) return error
    throw error
  }
}
