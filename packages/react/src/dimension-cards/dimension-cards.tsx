'use client'
import {
  camdenDimensionCards,
  dimensionCardsTable,
  dimensionCardsWords,
  dimensionProfiles,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import { PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { useSettings } from '../provider/provider.tsx'
import { DimensionCard } from './dimension-card.tsx'

/** The dimension that a reader chose. */
export interface DimensionCardSelection {
  readonly dimension: string
}

export interface DimensionCardsProps extends PassageSettings {
  /** Ids of the dimensions to show, in this order; all by default. */
  readonly dimensions?: readonly string[] | undefined
  /** `brief` (default) folds what stands under the definition; `full` lays all of it open. */
  readonly detail?: 'brief' | 'full' | undefined
  /** Called when a reader chooses a dimension. With it, each card has a button. */
  readonly onSelect?: ((selection: DimensionCardSelection) => void) | undefined
}

/**
 * A card for each dimension: its definition, what was said of it by whom, quotations, and questions to ask. The brief's
 * four by default.
 */
export const DimensionCards: (
  props: DimensionCardsProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function DimensionCards(
  props: DimensionCardsProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, dimensions, detail = 'brief', id, onSelect } = props
  const settings = useSettings(props, camdenDimensionCards)
  const { framework, language, dir, numbers } = settings
  const options = { framework, language, dir, numbers, title, dimensions }
  const said = useMemo(
    () => dimensionProfiles(options),
    [framework, language, dir, numbers, title, dimensions],
  )
  const say = speaker(language, 'dimension-cards', dimensionCardsWords, numbers)
  const count = said.dimensions.length
  return (
    <PassageFrame
      name="dimension-cards"
      root={ref}
      id={id}
      said={said}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-detail': detail, 'data-count': String(count) }}
      empty={say('empty.title')}
      count={count}
      take={{
        alt: say('alt', { title: said.title, count }),
        table: () => dimensionCardsTable(options),
      }}
    >
      <ul data-part="cards">
        {said.dimensions.map((profile) => (
          <li key={profile.id} data-part="item">
            <DimensionCard
              profile={profile}
              around={said}
              say={say}
              settings={settings}
              level={headingLevel}
              detail={detail}
              page={id}
              onChoose={onSelect && (() => onSelect({ dimension: profile.id }))}
            />
          </li>
        ))}
      </ul>
    </PassageFrame>
  )
})
