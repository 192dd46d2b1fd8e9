'use client'
import {
  ContentError,
  parseSummary,
  perspectiveComparisonWords,
  type Summary,
  speaker,
} from '@value-framework/core'
import { type ReactNode, useMemo } from 'react'
import { Problem } from '../figure/problem.tsx'
import { languageTag } from '../provider/language-of.ts'
import type { GivenData } from '../state/use-summary-at-once.ts'
import type { ComparisonInput, JudgedProps } from './comparison-parts.ts'
import { Perspectives } from './perspectives.tsx'

/** The comparison of data that take the whole parser; or that there are none; or what is wrong with them. */
export function Judged({ data, input }: JudgedProps): ReactNode {
  const outcome = useMemo(() => judge(data), [data])
  if (outcome instanceof ContentError) {
    const { settings, outer } = input
    const { language, dir } = settings
    return (
      <div
        ref={outer}
        data-vf="perspective-comparison"
        data-state="error"
        lang={languageTag(language.id)}
        dir={dir}
      >
        <Problem error={outcome} settings={settings} />
      </div>
    )
  }
  if (!outcome || outcome.groups.length === 0) return <Nothing {...input} />
  return <Perspectives {...input} summary={outcome} />
}

function judge({ summary, framework }: GivenData): Summary | ContentError | undefined {
  try {
    return summary === undefined ? undefined : parseSummary(summary, framework)
  } catch (error) {
    if (error instanceof ContentError) return error
    throw error
  }
}

/** What stands there before anybody was asked. */
function Nothing({ props, settings, outer }: ComparisonInput): ReactNode {
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
