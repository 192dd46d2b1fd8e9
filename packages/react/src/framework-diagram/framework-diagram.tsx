'use client'
import {
  camdenFrameworkDiagram,
  describeFrameworkDiagram,
  type FrameworkDescription,
  frameworkDiagramScene,
  frameworkDiagramTable,
  frameworkDiagramWords,
  speaker,
} from '@value-framework/core'
import {
  type ForwardedRef,
  forwardRef,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useMemo,
  useState,
} from 'react'
import { PassageFrame } from '../passage/passage-frame.tsx'
import type { HeadingLevel } from '../passage/passage-shell.tsx'
import { type FrameworkSettings, useSettings } from '../provider/provider.tsx'
import { SizedScene } from '../scene/sized-scene.tsx'
import { useControlled } from '../state/use-controlled.ts'
import { DiagramList } from './diagram-list.tsx'

/** What a reader chose. */
export interface FrameworkDiagramSelection {
  /** The dimension's id; absent when the choice was taken back. */
  readonly dimension?: string
}

export interface FrameworkDiagramProps extends FrameworkSettings {
  /** The heading; a neutral one in the language shown by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. */
  readonly headingLevel?: HeadingLevel | undefined
  /** The root's id. */
  readonly id?: string | undefined
  /** `wheel` (default) is a ring of equal parts; `list` sets names and meanings; `poster` sets them in large panels. */
  readonly view?: 'wheel' | 'list' | 'poster' | undefined
  /** `full` (default) sets the meanings under the wheel; `brief` folds them away. A list and a poster always have them. */
  readonly detail?: 'brief' | 'full' | undefined
  /** The id of the dimension that is marked, where the page owns it; a reader's choice is then only reported. */
  readonly dimension?: string | undefined
  /** Called when a reader chooses a dimension. With it, each dimension is a button. */
  readonly onSelect?: ((selection: FrameworkDiagramSelection) => void) | undefined
}

/**
 * The dimensions of a framework with no data: the brief's four by default. Parts have one size, nothing is rated, and
 * the diagram says that it is not a score.
 */
export const FrameworkDiagram: (
  props: FrameworkDiagramProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function FrameworkDiagram(
  props: FrameworkDiagramProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel, id, view = 'wheel', detail = 'full', onSelect } = props
  const settings = useSettings(props, camdenFrameworkDiagram)
  const { framework, language, dir, numbers } = settings
  const [dimension, setDimension] = useControlled<string | undefined>(props.dimension, undefined)
  const [status, setStatus] = useState('')
  const options = useMemo(
    () => ({ framework, language, dir, numbers, title, view, dimension }),
    [framework, language, dir, numbers, title, view, dimension],
  )
  const said = useMemo(() => describeFrameworkDiagram(options), [options])
  const say = speaker(language, 'framework-diagram', frameworkDiagramWords, numbers)
  const draw = useCallback(
    (size: 'compact' | 'regular') => frameworkDiagramScene({ ...options, size, frame: 'page' }),
    [options],
  )
  const choose = (chosen: string): void => {
    const next = chosen === dimension ? undefined : chosen
    setDimension(next)
    const label = said.dimensions.find((one) => one.id === next)?.label.text
    setStatus(label ? say('status.chosen', { dimension: label }) : say('status.none'))
    onSelect?.(next === undefined ? {} : { dimension: next })
  }
  const onPoint = ({ target }: MouseEvent): void => {
    const part = (target as Element).closest<SVGElement>('[data-dimension]')
    if (part?.dataset.dimension) choose(part.dataset.dimension)
  }
  const list = <DiagramList said={said} say={say} onChoose={onSelect && choose} />
  return (
    <PassageFrame
      name="framework-diagram"
      root={ref}
      id={id}
      said={said}
      headingLevel={headingLevel}
      settings={settings}
      states={{ 'data-view': view, 'data-count': countState(said) }}
      empty={say('empty.title')}
      count={said.dimensions.length}
      take={{
        alt: said.short,
        scene: () =>
          frameworkDiagramScene({ ...options, size: view === 'poster' ? 'wide' : 'regular' }),
        table: () => frameworkDiagramTable(options),
      }}
    >
      <p data-part="not-score">{said.notScore}</p>
      <div data-part="diagram">
        {view === 'wheel' && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the names below are buttons that do the same
          // biome-ignore lint/a11y/useKeyWithClickEvents: the names below are buttons that do the same
          <div
            data-part="picture"
            data-choosing={onSelect ? '' : undefined}
            onClick={onSelect && onPoint}
          >
            <SizedScene draw={draw} />
          </div>
        )}
        {view === 'wheel' && detail === 'brief' && !onSelect ? (
          <details data-part="disclosure">
            <summary data-part="disclosure-label">{say('meanings')}</summary>
            {list}
          </details>
        ) : (
          list
        )}
      </div>
      <div role="status" data-part="visually-hidden">
        {status}
      </div>
    </PassageFrame>
  )
})

/** Posters of an odd number end with a panel as wide as two. */
const countState = ({ dimensions }: FrameworkDescription): 'odd' | 'even' =>
  dimensions.length % 2 === 1 ? 'odd' : 'even'
