'use client'
import {
  camdenStudyFacts,
  speaker,
  studyFactsTable,
  studyFactsWords,
  studyReport,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import { PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { useSettings } from '../provider/provider.tsx'
import { StudyLine, StudyPanel } from './study-parts.tsx'

export interface StudyFactsProps extends PassageSettings {
  /** `full` (default) is a panel with all facts by topic; `brief` one line with who took part. */
  readonly detail?: 'brief' | 'full' | undefined
}

/**
 * How the study behind the framework was done and what it cannot show, the brief's by default. What a source does not
 * report reads "not reported".
 */
export const StudyFacts: (
  props: StudyFactsProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function StudyFacts(
  props: StudyFactsProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, detail = 'full', id } = props
  const settings = useSettings(props, camdenStudyFacts)
  const { framework, language, dir, numbers } = settings
  const options = { framework, language, dir, numbers, title }
  const report = useMemo(() => studyReport(options), [framework, language, dir, numbers, title])
  const say = speaker(language, 'study-facts', studyFactsWords, numbers)
  const count = framework.study.length
  const isBrief = detail === 'brief'
  return (
    <PassageFrame
      name="study-facts"
      root={ref}
      id={id}
      said={isBrief ? { ...report, notes: [] } : report}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-detail': detail }}
      menu={isBrief ? 'none' : undefined}
      empty={say('empty.title')}
      count={count}
      take={{
        alt: say('alt', { title: report.title, count }),
        table: () => studyFactsTable(options),
      }}
    >
      {isBrief ? (
        <StudyLine report={report} />
      ) : (
        <StudyPanel report={report} level={headingLevel} page={id} />
      )}
    </PassageFrame>
  )
})
