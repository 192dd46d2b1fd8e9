'use client'
import {
  describeDimensionRadar,
  dimensionRadarTable,
  emptyCellNotes,
  type FigureSpeaker,
  groupWithCount,
  pointNumber,
  privacyCaption,
  type RadarSpeaker,
  readText,
  type Summary,
  scaleEnds,
  sourceLine,
} from '@value-framework/core'
import { createElement, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { DataTable } from '../figure/data-table.tsx'
import { Unbroken } from '../figure/unbroken.tsx'
import { type DetailedProps, useDetails } from './details.ts'
import { Definition } from './dimension-panel.tsx'
import { Explorer } from './explorer.tsx'
import { Lines } from './lines.tsx'
import type { AboutProps } from './radar-context.ts'

/** What stands below the picture, the source last. */
export function About({ context: given, detail }: AboutProps): ReactNode {
  const context = useDetails(given)
  const sections = (
    <div data-part="about">
      <Sections context={context} />
    </div>
  )
  const source = sourceLine(context.summary, context.figure)
  return (
    <>
      {detail === 'full' ? sections : <Disclosure context={context}>{sections}</Disclosure>}
      {source && <p data-part="source">{source}</p>}
    </>
  )
}

/** Folded away at `brief`; the table view opens it, since there is one table. */
function Disclosure({ context, children }: DetailedProps & { children: ReactNode }): ReactNode {
  const { view, say } = context
  const [open, setOpen] = useState(false)
  const wasTable = useRef(false)
  useEffect(() => {
    if (view === 'table') setOpen(true)
    else if (wasTable.current) setOpen(false)
    wasTable.current = view === 'table'
  }, [view])
  return (
    <details
      data-part="disclosure"
      open={open || view === 'table'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-part="disclosure-label">{say('about')}</summary>
      {children}
    </details>
  )
}

function Sections({ context }: DetailedProps): ReactNode {
  const { summary, framework, settings, view, say, figure } = context
  const described = useMemo(
    () => describeDimensionRadar(summary, framework, settings),
    [summary, framework, settings],
  )
  const { scale, groups } = summary
  const cells = groups.flatMap((group) => Object.values(group.cells))
  const shown = cells.flatMap((cell) => (cell.state === 'shown' ? [cell] : []))
  const how = [
    say(view === 'dot-plot' ? 'how.dot-plot' : 'how.radar', scaleEnds(scale, figure)),
    shown.some(({ q1 }) => q1 !== undefined) && say('how.spread'),
    shown.length < cells.length && say('how.gap'),
    shown.some(({ agreement }) => agreement) && agreementText(summary, say, figure),
  ].filter((text) => typeof text === 'string')
  const named = groups.filter(({ label }) => label !== '')
  const who = [
    named.length > 0 &&
      say('who.groups', {
        groups: say.list(named.map((group) => groupWithCount(group, summary, figure))),
      }),
    summary.question,
    privacyCaption(summary, figure),
  ].filter((text) => typeof text === 'string')
  const missing = emptyCellNotes(summary, framework, figure)
  const hidden = cells.some(({ state }) => state === 'too-few')
  return (
    <>
      <Section context={context} name="table">
        <DataTable
          table={dimensionRadarTable(summary, framework, settings)}
          stamp={`${figure('example')}.`}
        />
      </Section>
      <Section context={context} name="description">
        <Sentences texts={described.sentences} />
        <Explorer context={context} />
      </Section>
      <Section context={context} name="how">
        {how.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      {(who.length > 0 || missing.length > 0) && (
        <Section context={context} name="who">
          {who.map((text) => (
            <p key={text} dir="auto">
              <Unbroken text={text} />
            </p>
          ))}
          {missing.length > 0 && (
            <Lines>
              {missing.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </Lines>
          )}
          {hidden && <p>{figure('note.hidden.help')}</p>}
        </Section>
      )}
      <Section context={context} name="dimensions">
        <Dimensions context={context} />
      </Section>
      <NoScore context={context} />
    </>
  )
}

/** The rule of agreement: for five answers in words, else by the thresholds that the summary states. */
function agreementText(
  { agreement, scale }: Summary,
  say: RadarSpeaker,
  figure: FigureSpeaker,
): string {
  if (!agreement) return say('how.agreement')
  const number = (value: number): string => pointNumber(value, scale, figure)
  const { low, high, close } = agreement
  return say('how.agreement.scale', { low: number(low), high: number(high), close: number(close) })
}

/** What the figure is, then what it shows, a line each. */
function Sentences({ texts: [what, ...rest] }: { texts: readonly string[] }): ReactNode {
  return (
    <>
      <p>{what}</p>
      {rest.length > 0 && (
        <Lines>
          {rest.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Lines>
      )}
    </>
  )
}

type SectionName = 'table' | 'description' | 'how' | 'who' | 'dimensions' | 'score'

interface SectionProps extends DetailedProps {
  readonly name: SectionName
  readonly children: ReactNode
}

function Section({ context: { say, headingLevel }, name, children }: SectionProps): ReactNode {
  const level = Math.min(headingLevel + 1, 6)
  return (
    <section data-part={`about-${name}`}>
      {createElement(`h${level}`, { 'data-part': 'about-title' }, say(`about.${name}`))}
      {children}
    </section>
  )
}

function Dimensions({ context }: DetailedProps): ReactNode {
  const { framework, settings, dimension, select } = context
  return (
    <dl data-part="dimensions">
      {framework.dimensions.map(({ id, label }) => {
        const { text, lang } = readText(label, settings.language.id, framework.lang)
        return (
          <div key={id} data-dimension={id}>
            <dt lang={lang}>
              <button
                type="button"
                data-part="dimension-button"
                aria-pressed={dimension === id}
                onClick={() => select({ dimension: id })}
              >
                {text}
              </button>
            </dt>
            <dd>
              <Definition context={context} dimension={id} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Stands once on a page: another radar before this one has said it already. */
function NoScore({ context }: DetailedProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState(false)
  useEffect(() => {
    const own = ref.current
    const first = own?.ownerDocument.querySelector('[data-part=no-score]')
    setSaid(Boolean(own && first && first !== own))
  }, [])
  return (
    <div ref={ref} data-part="no-score" hidden={said}>
      <Section context={context} name="score">
        <p>{context.say('score.text')}</p>
      </Section>
    </div>
  )
}
