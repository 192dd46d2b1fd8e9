'use client'
import {
  camdenPrincipleNotes,
  type PrincipleNote,
  principleNotes,
  principleNotesTable,
  principleNotesWords,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import { itemId, PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { PassageText } from '../passage/passage-text.tsx'
import { languageOf } from '../provider/language-of.ts'
import { useSettings } from '../provider/provider.tsx'

export interface PrincipleNotesProps extends PassageSettings {
  /** Ids of the principles to show, in this order; all by default. */
  readonly principles?: readonly string[] | undefined
  /** `full` (default) shows every passage; `brief` folds them under the headings. */
  readonly detail?: 'brief' | 'full' | undefined
}

/** What follows from the findings for those who ask, measure and decide: the brief's four principles by default. */
export const PrincipleNotes: (
  props: PrincipleNotesProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function PrincipleNotes(
  props: PrincipleNotesProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, principles, detail = 'full', id } = props
  const settings = useSettings(props, camdenPrincipleNotes)
  const { framework, language, dir, numbers } = settings
  const options = { framework, language, dir, numbers, title, principles }
  const said = useMemo(
    () => principleNotes(options),
    [framework, language, dir, numbers, title, principles],
  )
  const say = speaker(language, 'principle-notes', principleNotesWords, numbers)
  const count = said.principles.length
  const Heading = `h${headingLevel + 1}` as 'h3'
  const passages = ({ texts, heading }: PrincipleNote): ReactNode => (
    <>
      {texts.map((passage, index) => (
        <PassageText key={index} passage={passage} around={said} />
      ))}
      <p data-part="passage-source">{heading.source}</p>
    </>
  )
  return (
    <PassageFrame
      name="principle-notes"
      root={ref}
      id={id}
      said={said}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-detail': detail }}
      empty={say('empty.title')}
      count={count}
      take={{
        alt: say('alt', { title: said.title, count }),
        table: () => principleNotesTable(options),
      }}
    >
      <ul data-part="principles">
        {said.principles.map((principle) => {
          const { id: key, heading, texts } = principle
          return (
            <li key={key} id={itemId(id, key)} data-principle={key} data-origin={heading.origin}>
              <Heading
                data-part="principle-heading"
                {...languageOf(heading.said, said, heading.origin)}
              >
                {heading.said.text}
              </Heading>
              {detail === 'full' ? (
                passages(principle)
              ) : (
                <details data-part="disclosure">
                  <summary data-part="disclosure-label">
                    {say('more', { count: texts.length })}
                  </summary>
                  <div data-part="folded">{passages(principle)}</div>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </PassageFrame>
  )
})
