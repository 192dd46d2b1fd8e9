import {
  ContentError,
  type GroupKind,
  type PrivacyPreset,
  privacyPresets,
} from '@value-framework/core'
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useBuilder } from '../context.ts'
import { frameworkOf } from '../model/framework-of.ts'
import { lookOf } from '../model/page.ts'
import { pageOfSummary } from '../model/page-of-summary.ts'
import { Choice, TextField } from '../setup/field.tsx'
import { ColumnTable } from './column-table.tsx'
import { ImportProblem } from './import-problem.tsx'
import type { Answers } from './read-any.ts'
import {
  type OpenedSurvey,
  openSurvey,
  proposalWords,
  type SurveyOutcome,
  surveyOutcome,
} from './survey.ts'

interface SurveyPanelProps {
  readonly answers: Answers
  readonly onClose: () => void
}

/** Answers of a survey: which column is what, what was dropped and hidden. The figure follows every choice. */
export function SurveyPanel({ answers, onClose }: SurveyPanelProps): ReactNode {
  const { page, say, framework } = useBuilder()
  const own = frameworkOf(page)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // What has to be looked at may be far from where the file was chosen.
  useEffect(() => heading.current?.focus(), [])
  const opened = useMemo(() => attempt(() => openSurvey(answers, own)), [answers, own])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a heading names it, so that it can be found by headings too
    <div data-area="survey" role="group" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say('survey', { file: answers.subject })}
      </h3>
      <p data-area="hint">{say('survey.private')}</p>
      {opened instanceof ContentError ? (
        <ImportProblem problem={opened} />
      ) : (
        <Mapping opened={opened} framework={framework} />
      )}
      <p data-area="row">
        <button type="button" data-part="button" onClick={onClose}>
          {say('survey.done')}
        </button>
      </p>
    </div>
  )
}

function Mapping({
  opened,
  framework,
}: {
  readonly opened: OpenedSurvey
  readonly framework: ReturnType<typeof frameworkOf>
}): ReactNode {
  const { page, say, speech, change } = useBuilder()
  const own = frameworkOf(page)
  const [settings, setSettings] = useState(opened.settings)
  const [chosen, setChosen] = useState(0)
  const outcome = useMemo(
    () => attempt(() => surveyOutcome(opened, settings, own, speech.language)),
    [opened, settings, own, speech],
  )
  const read = !(outcome instanceof ContentError) && outcome.kind === 'read' ? outcome : undefined
  const summary = read?.summaries[chosen] ?? read?.summaries[0]

  useEffect(() => {
    if (!summary) return
    const { title, question, source, collected } = page
    const next = pageOfSummary(summary, own, lookOf(page))
    change({ type: 'replace', page: { ...next, title, question, source, collected } }, 'survey')
    // The words around the numbers stay as they are; only new numbers make a new page.
  }, [summary])

  const set = (fields: Partial<typeof settings>): void => setSettings({ ...settings, ...fields })
  const hasGroups = Object.values(settings.columns).includes('group')
  return (
    <>
      {opened.isMapped && (
        <ColumnTable
          opened={opened}
          framework={framework}
          columns={settings.columns}
          onChange={(columns) => set({ columns })}
        />
      )}
      {opened.isMapped && (
        <details data-area="why">
          <summary>{say('columns.why')}</summary>
          <ul>
            {proposalWords(opened, own, speech.language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <div data-area="fields">
        {opened.isMapped && !hasGroups && (
          <TextField
            label={say('survey.one-group')}
            hint={say('survey.one-group.hint')}
            value={settings.oneGroup}
            most={200}
            onChange={(oneGroup) => set({ oneGroup })}
          />
        )}
        <Choice
          label={say('survey.privacy')}
          value={settings.privacy}
          options={privacyPresets.map((preset) => [preset, say(`privacy.${preset}`)])}
          onChange={(privacy: PrivacyPreset) => set({ privacy })}
        />
        {settings.privacy === 'shown-by-agreement' && (
          <TextField
            label={say('survey.confirmed')}
            value={settings.confirmedBy}
            most={200}
            onChange={(confirmedBy) => set({ confirmedBy })}
          />
        )}
        {read && read.summaries.length > 1 && (
          <Choice
            label={say('survey.which')}
            value={String(Math.min(chosen, read.summaries.length - 1))}
            options={read.summaries.map(({ measure, wave }, index) => [
              String(index),
              [measure && say(`measure.${measure}`), wave].filter(Boolean).join(', '),
            ])}
            onChange={(index) => setChosen(Number(index))}
          />
        )}
      </div>
      <Outcome
        outcome={outcome}
        onKind={(label, kind) => set({ kinds: { ...settings.kinds, [label]: kind } })}
      />
    </>
  )
}

const kinds: readonly GroupKind[] = ['community', 'organization', 'other']

interface OutcomeProps {
  readonly outcome: SurveyOutcome | ContentError
  readonly onKind: (label: string, kind: GroupKind) => void
}

function Outcome({ outcome, onKind }: OutcomeProps): ReactNode {
  const { say } = useBuilder()
  if (outcome instanceof ContentError) return <ImportProblem problem={outcome} />
  if (outcome.kind === 'wants') {
    return <p data-area="notice">{say(`survey.wants.${outcome.what}`)}</p>
  }
  return (
    <>
      <div data-area="fields">
        {outcome.groups.map(({ label, kind }) => (
          <Choice
            key={label}
            label={say('group.kind', { name: label })}
            value={kind}
            options={kinds.map((one) => [one, say(`kind.${one}`)])}
            onChange={(next) => onKind(label, next)}
          />
        ))}
      </div>
      <Report title={say('survey.hidden')} sentences={outcome.protection} />
      <Report title={say('survey.read')} sentences={outcome.reading} />
    </>
  )
}

function Report({
  title,
  sentences,
}: {
  readonly title: string
  readonly sentences: readonly string[]
}): ReactNode {
  return (
    <div data-area="report">
      <h4>{title}</h4>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** What a function gives, or the problem with the user's content that kept it. */
function attempt<Result>(act: () => Result): Result | ContentError {
  try {
    return act()
  } catch (error) {
    if (error instanceof ContentError) return error
    throw error
  }
}
