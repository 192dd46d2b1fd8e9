'use client'
import {
  camdenPriorityNeeds,
  type NeedLayers,
  namedNeeds,
  priorityNeedsTable,
  priorityNeedsWords,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useId, useMemo } from 'react'
import { itemId, PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { languageOf } from '../provider/language-of.ts'
import { useSettings } from '../provider/provider.tsx'

export interface PriorityNeedsProps extends PassageSettings {
  /** Ids of the framework's needs choose among them; without any, all are shown. Own needs follow, told apart. */
  readonly needs?: NeedLayers | undefined
}

/** Needs that community members named as high priority: not ranked, and not all that there are. */
export const PriorityNeeds: (
  props: PriorityNeedsProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function PriorityNeeds(
  props: PriorityNeedsProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel, needs, id } = props
  const settings = useSettings(props, camdenPriorityNeeds)
  const { framework, language, dir, numbers } = settings
  const options = { framework, language, dir, numbers, title, needs }
  const said = useMemo(() => namedNeeds(options), [framework, language, dir, numbers, title, needs])
  const say = speaker(language, 'priority-needs', priorityNeedsWords, numbers)
  const lead = useId()
  const count = said.needs.length
  const places = [
    ...new Set(said.needs.flatMap((need) => (need.origin === 'user' ? [] : need.source))),
  ]
  return (
    <PassageFrame
      name="priority-needs"
      root={ref}
      id={id}
      said={said}
      headingLevel={headingLevel}
      settings={settings}
      empty={say('empty.title')}
      count={count}
      take={{
        alt: say('alt', { title: said.title, count }),
        table: () => priorityNeedsTable(options),
      }}
    >
      <div data-part="named">
        <p data-part="lead" id={lead}>
          {said.lead}
        </p>
        <ul data-part="needs" aria-labelledby={lead}>
          {said.needs.map(({ id: key, said: need, origin, source }) => (
            <li
              key={key}
              id={itemId(id, key)}
              data-part="need"
              data-need={key}
              data-origin={origin}
            >
              <span data-part="need-name" {...languageOf(need, said, origin)}>
                {need.text}
              </span>
              {origin === 'user' && <span data-part="passage-source">{source}</span>}
            </li>
          ))}
        </ul>
        {places.length > 0 && <p data-part="passage-source">{places.join(' · ')}</p>}
        <p data-part="open">{said.open}</p>
      </div>
    </PassageFrame>
  )
})
