'use client'
import type { Summary } from '@value-framework/core'
import {
  camdenNames,
  describeDimensionRadarBriefly,
  dimensionRadarFirstWords,
  figureFirstWords,
  speaker,
} from '@value-framework/core/at-once'
import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  memo,
  type ReactNode,
  type RefAttributes,
  useId,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react'
import { useSettings } from '../provider/provider.tsx'
import { Later, type Parts } from '../state/later.tsx'
import { useControlled } from '../state/use-controlled.ts'
import { useRoom } from '../state/use-room.ts'
import { useSummaryAtOnce } from '../state/use-summary-at-once.ts'
import type { DimensionRadarProps, DimensionRadarSelection } from './dimension-radar.tsx'
import { Picture } from './picture.tsx'
import type { FigureInput, RadarBarProps, RadarContext, RadarParts } from './radar-context.ts'

/** The component, whichever way its later parts come. */
export const radarWith = (
  parts: Parts<RadarParts>,
): ForwardRefExoticComponent<DimensionRadarProps & RefAttributes<HTMLElement>> =>
  forwardRef<HTMLElement, DimensionRadarProps>(function DimensionRadar(props, outerRef) {
    const settings = useSettings(props, camdenNames)
    const data = useSummaryAtOnce(props.summary, props.values, settings.framework)
    const root = { 'data-vf': 'dimension-radar', lang: settings.language.id, dir: settings.dir }
    const figure = { props, settings, root, outerRef, parts }
    return 'groups' in data ? (
      <Radar {...figure} given={data} />
    ) : (
      <Later from={parts} part="Judged" props={{ data, figure }} />
    )
  })

interface RadarProps extends FigureInput {
  readonly given: Summary
}

/** The narrowest width at which a radar is legible, in CSS pixels (domain rule). */
const narrowest = 240

/** The figure of a summary with at least one group. */
export function Radar({ props, settings, given, root, outerRef, parts }: RadarProps): ReactNode {
  const { framework, language, numbers } = settings
  const { title, headingLevel = 3, detail = 'full', rings = 'polygon' } = props
  const id = useId()
  const summary = useMemo(() => (title === undefined ? given : { ...given, title }), [given, title])
  const { ref, element, due, far, width } = useRoom<HTMLElement>(summary)
  useImperativeHandle(outerRef, () => element.current as HTMLElement)
  const described = useMemo(
    () => describeDimensionRadarBriefly(summary, framework, settings),
    [summary, framework, settings],
  )
  const [chosenView, setView] = useControlled(
    props.view,
    props.defaultView ?? 'auto',
    props.onViewChange,
  )
  const [point, setPoint] = useControlled(
    props.focusedPoint,
    props.defaultFocusedPoint ?? null,
    props.onFocusedPointChange,
  )
  const [hidden, setHidden] = useState<readonly string[]>([])
  const [dimension, setDimension] = useState<string>()
  const [status, setStatus] = useState<string | number>('')
  const say = speaker(language, 'dimension-radar', dimensionRadarFirstWords, numbers)
  const figure = speaker(language, 'figure', figureFirstWords, numbers)
  const narrow = chosenView === 'auto' && Boolean(width && width < narrowest)
  const view = chosenView === 'auto' ? (narrow ? 'table' : 'radar') : chosenView
  const groups = useMemo(
    () => summary.groups.filter((group) => !hidden.includes(group.id)).map((group) => group.id),
    [summary, hidden],
  )
  const select = (selection: DimensionRadarSelection): void => {
    const again = selection.group === undefined && selection.dimension === dimension
    const next = again ? undefined : selection.dimension
    setDimension(next)
    props.onSelect?.(next === undefined ? {} : selection)
  }
  const context: RadarContext = {
    summary,
    framework,
    settings,
    props,
    described,
    say,
    figure,
    view,
    rings,
    groups,
    point,
    setPoint,
    dimension,
    select,
    headingLevel,
    id,
    parts,
  }
  const body: BodyProps = {
    context,
    due,
    width,
    narrow,
    hidden,
    onHidden: (next) => {
      setHidden(next)
      setStatus(summary.groups.length - next.length)
    },
    onView: (next, said) => {
      setView(next)
      setStatus(said)
    },
  }
  return (
    <figure
      {...root}
      ref={ref}
      aria-labelledby={`${id}title`}
      data-state="ready"
      data-view={view}
      data-detail={detail}
      data-far={far ? '' : undefined}
    >
      <Heading level={headingLevel} id={`${id}title`} text={described.title} />
      {described.main ? (
        <p data-part="summary-sentence">{described.main}</p>
      ) : (
        <Later from={parts} part="Sentence" props={{ context }} />
      )}
      <Body {...body} />
      <div role="status" data-part="visually-hidden">
        {typeof status === 'number' ? (
          <Later from={parts} part="GroupStatus" props={{ context, count: status }} />
        ) : (
          status
        )}
      </div>
    </figure>
  )
}

interface BodyProps extends RadarBarProps {
  /** Whether a reader may come to it: else nothing is drawn yet, or what was drawn stays. */
  readonly due: boolean
  readonly width: number | undefined
  /** Whether there is a table since no radar would be legible. */
  readonly narrow: boolean
}

/** All below the sentence: what a reader does not need before coming near. */
const Body = memo(
  function Body({ context, due, width, narrow, ...bar }: BodyProps): ReactNode {
    const { parts, view, dimension, props } = context
    if (!due) return null
    return (
      <>
        <Later from={parts} part="RadarBar" props={{ context, ...bar }} />
        {narrow && <Later from={parts} part="NarrowNote" props={{ context }} />}
        {view !== 'table' && <Picture context={context} view={view} width={width} />}
        {dimension !== undefined && (
          <Later from={parts} part="DimensionPanel" props={{ context, dimension }} />
        )}
        <Later from={parts} part="About" props={{ context, detail: props.detail ?? 'full' }} />
      </>
    )
  },
  (_, { due }) => !due,
)

interface HeadingProps {
  readonly level: number | undefined
  readonly id?: string
  readonly text: string
}

export const Heading = ({ level = 3, id, text }: HeadingProps): ReactNode =>
  createElement(`h${level}`, { id, 'data-part': 'heading', dir: 'auto' }, text)
