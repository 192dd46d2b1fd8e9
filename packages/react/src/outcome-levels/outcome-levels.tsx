'use client'
import {
  camdenOutcomeLevels,
  describeOutcomeLevels,
  layerOutcomes,
  type OutcomeLayers,
  type OutcomeLevel,
  outcomeLevelsScene,
  outcomeLevelsTable,
  outcomeLevelsWords,
  type PlacedOutcome,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useCallback, useMemo } from 'react'
import { PassageFrame, type PassageSettings } from '../passage/passage-frame.tsx'
import { useSettings } from '../provider/provider.tsx'
import { SizedScene } from '../scene/sized-scene.tsx'
import { OutcomeRegion } from './outcome-region.tsx'

/** The outcome that a reader chose. */
export interface OutcomeSelection {
  readonly outcome: string
  readonly levels: readonly OutcomeLevel[]
}

export interface OutcomeLevelsProps extends PassageSettings {
  /**
   * Which outcomes: ids of the framework's choose and order them, own ones follow and are told apart. An outcome may
   * belong to several levels, be a process or an outcome measure, and be hoped for or seen.
   */
  readonly outcomes?: OutcomeLayers | undefined
  /** `shown` (default) sets three overlapping circles above the list; `none` the list alone. */
  readonly drawing?: 'shown' | 'none' | undefined
  /** Called when a reader chooses an outcome. With it, each has a button. */
  readonly onSelect?: ((selection: OutcomeSelection) => void) | undefined
}

/**
 * Outcomes of the individual, the organizational and the collaborative level, the brief's by default. Levels overlap and
 * have no order of rank; process and outcome measures stand side by side; hopes are told apart from what was seen.
 */
export const OutcomeLevels: (
  props: OutcomeLevelsProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function OutcomeLevels(
  props: OutcomeLevelsProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, id, outcomes, drawing = 'shown', onSelect } = props
  const settings = useSettings(props, camdenOutcomeLevels)
  const { framework, language, dir, numbers } = settings
  const layered = useMemo(() => layerOutcomes(framework, outcomes), [framework, outcomes])
  const options = useMemo(
    () => ({ framework: layered.framework, language, dir, numbers, title }),
    [layered, language, dir, numbers, title],
  )
  const said = useMemo(() => describeOutcomeLevels(options), [options])
  const say = speaker(language, 'outcome-levels', outcomeLevelsWords, numbers)
  const draw = useCallback(
    (size: 'compact' | 'regular') => outcomeLevelsScene({ ...options, size, frame: 'page' }),
    [options],
  )
  const choose = ({ id: outcome, levels }: PlacedOutcome): void => onSelect?.({ outcome, levels })
  return (
    <PassageFrame
      name="outcome-levels"
      root={ref}
      id={id}
      said={{ ...said, problems: layered.problems }}
      headingLevel={headingLevel}
      settings={settings}
      empty={say('empty.title')}
      count={said.regions.length}
      take={{
        alt: said.short,
        scene: () => outcomeLevelsScene(options),
        table: () => outcomeLevelsTable(options),
      }}
    >
      <p data-part="intro">{said.intro}</p>
      {drawing === 'shown' && <SizedScene draw={draw} decorative />}
      <div data-part="key">
        {said.key.map((text) => (
          <p key={text} data-part="note">
            {text}
          </p>
        ))}
      </div>
      <div data-part="regions">
        {said.regions.map((region) => (
          <OutcomeRegion
            key={region.id}
            region={region}
            around={said}
            level={headingLevel + 1}
            page={id}
            settings={settings}
            say={say}
            onChoose={onSelect && choose}
          />
        ))}
      </div>
    </PassageFrame>
  )
})
