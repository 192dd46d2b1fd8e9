'use client'
import {
  type EvidenceMatrixWords,
  type evidenceMatrixWords,
  type MatrixCell,
  type MatrixRow,
  type MatrixSection,
  type MatrixVoice,
  passageWords,
  type SaidPassage,
  type Speaker,
  speaker,
} from '@value-framework/core'
import { type ReactNode, useRef } from 'react'
import { itemId } from '../passage/passage-frame.tsx'
import { Said } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import type { Resolved } from '../provider/provider.tsx'
import { useOverflow } from '../sector-comparison-table/use-overflow.ts'
import { StateMark } from './state-mark.tsx'

interface MatrixTableProps {
  readonly section: MatrixSection
  readonly said: EvidenceMatrixWords
  /** The root's id. */
  readonly page: string | undefined
  readonly settings: Resolved
  readonly say: Speaker<keyof typeof evidenceMatrixWords>
  readonly onChoose: ((finding: string) => void) | undefined
}

/**
 * One dimension's findings, a row each, under the voices, and the same findings as a list for a page too narrow for the
 * table. The one that is not in use is hidden from everyone.
 */
export function Findings(props: MatrixTableProps): ReactNode {
  const { length } = props.said.voices
  return (
    <div data-part="findings" data-voices={length > 3 ? 'many' : length === 3 ? 'three' : 'few'}>
      <MatrixTable {...props} />
      <FindingList {...props} />
    </div>
  )
}

/** Its region takes the focus only where it scrolls. */
function MatrixTable(props: MatrixTableProps): ReactNode {
  const { section, said, page, say } = props
  const region = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(region)
  return (
    <div
      ref={region}
      data-part="region"
      {...(scrolls && {
        role: 'region',
        tabIndex: 0,
        'aria-label': say('region', { title: section.caption }),
      })}
    >
      <table data-part="table">
        <caption data-part="visually-hidden">{section.caption}</caption>
        <thead>
          <tr>
            <th scope="col" data-part="corner">
              {said.corner}
            </th>
            {said.voices.map((voice) => (
              <th
                key={voice.id}
                scope="col"
                data-part="voice"
                data-voice={voice.id}
                data-origin={voice.origin}
              >
                <VoiceName voice={voice} said={said} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <tr key={row.id} id={itemId(page, row.id)} data-part="finding" {...marksOf(row)}>
              <th scope="row" data-part="row-head">
                <Head row={row} {...props} />
              </th>
              {row.cells.map((cell) => (
                <td
                  key={cell.voice}
                  data-part="cell"
                  data-voice={cell.voice}
                  data-state={cell.state}
                >
                  <Cell cell={cell} said={said} say={say} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The same findings one after another, each with its voices below. */
function FindingList(props: MatrixTableProps): ReactNode {
  const { section, said, say } = props
  return (
    <ul data-part="finding-list">
      {section.rows.map((row) => (
        <li key={row.id} data-part="finding" {...marksOf(row)}>
          <Head row={row} {...props} />
          <dl>
            {row.cells.map((cell) => (
              <div
                key={cell.voice}
                data-part="cell"
                data-voice={cell.voice}
                data-state={cell.state}
              >
                <dt>
                  <VoiceName voice={said.voices.find(({ id }) => id === cell.voice)} said={said} />
                </dt>
                <dd>
                  <Cell cell={cell} said={said} say={say} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

const marksOf = ({ id, passage, added }: MatrixRow) => ({
  'data-finding': id,
  'data-origin': passage.origin,
  'data-added': added ? '' : undefined,
})

/** The finding's words, where they come from, and a choice. A header of a table may hold no block of quotation. */
function Head({ row, said, settings, onChoose }: MatrixTableProps & { row: MatrixRow }): ReactNode {
  const { id, passage } = row
  const words = speaker(settings.language, 'passage', passageWords)
  return (
    <>
      <p data-part="words" {...languageOf(passage.said, said, passage.origin)}>
        {passage.quoted ? <q>{passage.said.text}</q> : passage.said.text}
      </p>
      {passage.source && (
        <p data-part="passage-source" dir={passage.origin === 'user' ? 'auto' : undefined}>
          {passage.source}
        </p>
      )}
      {onChoose && (
        <button
          type="button"
          data-part="button"
          aria-label={words('choose.name', { name: passage.said.text })}
          onClick={() => onChoose(id)}
        >
          {words('choose')}
        </button>
      )}
    </>
  )
}

interface VoiceNameProps {
  readonly voice: MatrixVoice | undefined
  readonly said: EvidenceMatrixWords
}

function VoiceName({ voice, said }: VoiceNameProps): ReactNode {
  if (!voice) return null
  const { label, origin, note } = voice
  return (
    <>
      <span data-part="label" {...languageOf(label, said, origin)}>
        {label.text}
      </span>
      {note && <span data-part="added">{note}</span>}
    </>
  )
}

interface CellProps extends Pick<MatrixTableProps, 'said' | 'say'> {
  readonly cell: MatrixCell
}

function Cell({ cell, said, say }: CellProps): ReactNode {
  const { state, text, named, passages } = cell
  return (
    <>
      <span data-part="state">
        <StateMark state={state} /> <span>{text}</span>
      </span>
      {named && <p data-part="named">{named}</p>}
      {passages.map((passage, index) => (
        <Words key={index} passage={passage} said={said} say={say} />
      ))}
    </>
  )
}

interface WordsProps extends Pick<MatrixTableProps, 'said' | 'say'> {
  readonly passage: SaidPassage
}

function Words({ passage, said, say }: WordsProps): ReactNode {
  const { withdrawn, attribution, source, consent } = passage
  if (withdrawn) return <p data-part="tombstone">{passage.said.text}</p>
  return (
    <figure data-part="passage">
      <blockquote {...languageOf(passage.said, said, 'user')}>
        <p>{say('quote', { text: passage.said.text })}</p>
      </blockquote>
      <figcaption>
        {attribution && <Said said={attribution} around={said} origin="user" />}{' '}
        {source && <Said said={source} around={said} origin="user" />}{' '}
        {consent && <span dir="auto">{consent}</span>}
      </figcaption>
    </figure>
  )
}
