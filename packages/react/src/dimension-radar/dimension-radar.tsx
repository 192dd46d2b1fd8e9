'use client'
import {
  camdenOutline,
  describeDimensionRadar,
  dimensionRadarRows,
  dimensionRadarScene,
  dimensionRadarTable,
  dimensionRadarWords,
  type Framework,
  figureWords,
  type Summary,
  type SummaryInput,
  sourceLine,
  speaker,
  type Values,
} from '@value-framework/core'
import {
  createElement,
  forwardRef,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Problem } from '../figure/problem.tsx'
import { Menu } from '../menu/menu.tsx'
import { useMounted } from '../provider/mounted.ts'
import { type FrameworkSettings, type Resolved, useSettings } from '../provider/provider.tsx'
import { useControlled } from '../state/use-controlled.ts'
import { useSummary } from '../state/use-summary.ts'
import { useWidth } from '../state/use-width.ts'
import { About } from './about.tsx'
import { DimensionPanel } from './dimension-panel.tsx'
import { GroupToggles } from './group-toggles.tsx'
import { Picture } from './picture.tsx'
import type { RadarContext, RadarPoint } from './radar-context.ts'
import { ViewChoice } from './view-choice.tsx'

/** `auto` is the radar, and the table where no radar is legible (under 240 px). */
export type DimensionRadarView = 'auto' | 'radar' | 'dot-plot' | 'table'

/** What a reader chose. */
export interface DimensionRadarSelection {
  /** Undefined when the choice was taken back. */
  readonly dimension?: string
  readonly group?: string
}

export interface DimensionRadarProps extends FrameworkSettings {
  /** A summary file's object (`value-framework/summary@1`), as imported JSON or from `parseSummary`. */
  readonly summary?: SummaryInput
  /** One unnamed perspective on a 1–5 scale, by dimension id or in the framework's order. */
  readonly values?: Values
  /** The author's takeaway; the summary's own title, else a neutral one, by default. */
  readonly title?: string
  /** Level of the figure's heading, 3 by default; headings inside are one level lower. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5
  readonly view?: DimensionRadarView
  readonly defaultView?: DimensionRadarView
  readonly onViewChange?: (view: DimensionRadarView) => void
  /** `full` (default) sets description, table and notes as open sections; `brief` folds them away. */
  readonly detail?: 'brief' | 'full'
  /** `polygon` by default. */
  readonly rings?: 'polygon' | 'circle'
  /** The point whose card is shown; null for none. */
  readonly focusedPoint?: RadarPoint | null
  readonly defaultFocusedPoint?: RadarPoint | null
  readonly onFocusedPointChange?: (point: RadarPoint | null) => void
  /** Called when a reader chooses a dimension or a point, so that other components can follow. */
  readonly onSelect?: (selection: DimensionRadarSelection) => void
  /** `none` leaves out the menu of copies and downloads. */
  readonly menu?: 'shown' | 'none'
}

/**
 * A radar chart of up to eight dimensions from any number of perspectives, with its description, table and caveats.
 * It never fills an area, totals, averages or ranks.
 */
export const DimensionRadar: React.ForwardRefExoticComponent<
  DimensionRadarProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, DimensionRadarProps>(function DimensionRadar(props, ref) {
  const settings = useSettings(settingsOf(props), camdenOutline)
  const outcome = useSummary(props.summary, props.values, settings.framework)
  const root = { 'data-vf': 'dimension-radar', lang: settings.language.id, dir: settings.dir }
  if (outcome?.problem) {
    return (
      <figure {...root} ref={ref} data-state="error">
        {props.title && heading(props.headingLevel, undefined, props.title)}
        <Problem error={outcome.problem} settings={settings} />
      </figure>
    )
  }
  if (!outcome || outcome.summary.groups.length === 0) {
    const say = speaker(settings.language, 'dimension-radar', dimensionRadarWords)
    return (
      <figure {...root} ref={ref} data-state="empty">
        {heading(props.headingLevel, undefined, props.title ?? say('empty.title'))}
        <p data-part="summary-sentence">
          {props.title && `${say('empty.title')} `}
          {say('empty.help')}
        </p>
      </figure>
    )
  }
  return <Radar {...props} settings={settings} given={outcome.summary} root={root} outerRef={ref} />
})

interface RadarProps extends DimensionRadarProps {
  readonly settings: Resolved
  readonly given: Summary
  readonly root: { readonly [attribute: string]: string }
  readonly outerRef: Ref<HTMLElement>
}

/** The narrowest width at which a radar is legible, in CSS pixels (domain rule). */
const narrowest = 240

function Radar({ settings, given, root, outerRef, ...props }: RadarProps): ReactNode {
  const { framework, language, numbers } = settings
  const { title, headingLevel = 3, detail = 'full', rings = 'polygon' } = props
  const id = useId()
  const ref = useRef<HTMLElement>(null)
  useImperativeHandle(outerRef, () => ref.current as HTMLElement)
  const mounted = useMounted()
  const width = useWidth(ref)
  const summary = useMemo(() => (title === undefined ? given : { ...given, title }), [given, title])
  const words = useMemo(
    () => ({ language, ...(numbers !== undefined && { numbers }) }),
    [language, numbers],
  )
  const described = useMemo(
    () => describeDimensionRadar(summary, framework, words),
    [summary, framework, words],
  )
  const [chosenView, setView] = useControlled(props.view, props.defaultView ?? 'auto', props.onViewChange)
  const [point, setPoint] = useControlled(
    props.focusedPoint,
    props.defaultFocusedPoint ?? null,
    props.onFocusedPointChange,
  )
  const [hidden, setHidden] = useState<readonly string[]>([])
  const [dimension, setDimension] = useState<string>()
  const [status, setStatus] = useState('')
  const say = speaker(language, 'dimension-radar', dimensionRadarWords, numbers)
  const figure = speaker(language, 'figure', figureWords, numbers)
  const narrow = width !== undefined && width > 0 && width < narrowest
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
    words,
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
  }
  const named = summary.groups.some((group) => group.label !== '')
  const source = sourceLine(summary, figure)
  const drawn = view === 'table' ? 'radar' : view
  return (
    <figure
      {...root}
      ref={ref}
      aria-labelledby={`${id}title`}
      data-state="ready"
      data-view={view}
      data-detail={detail}
      data-mounted={mounted ? '' : undefined}
    >
      {heading(headingLevel, `${id}title`, described.title)}
      <p data-part="summary-sentence">{described.main}</p>
      <div data-part="bar">
        <ViewChoice
          id={id}
          say={say}
          view={view}
          onChange={(next) => {
            setView(next)
            setStatus(say(`view.status.${next}`))
          }}
        />
        {props.menu !== 'none' && (
          <Menu
            settings={settings}
            take={{
              name: described.title,
              alt: described.short,
              caption: described.title,
              ...(source && { source }),
              scene: () =>
                dimensionRadarScene(summary, framework, { ...words, view: drawn, rings, groups }),
              table: () => dimensionRadarTable(summary, framework, words),
              data: () => dimensionRadarRows(summary, framework, words),
            }}
          />
        )}
      </div>
      {named && (
        <GroupToggles
          context={context}
          hidden={hidden}
          onChange={(next) => {
            setHidden(next)
            setStatus(say('groups.status', { count: summary.groups.length - next.length }))
          }}
        />
      )}
      {narrow && chosenView === 'auto' && <p data-part="note">{say('narrow.note')}</p>}
      {view !== 'table' && <Picture context={context} view={view} width={width} />}
      {dimension !== undefined && <DimensionPanel context={context} dimension={dimension} />}
      <About context={context} detail={detail} onView={setView} />
      {source && <p data-part="source">{source}</p>}
      <div role="status" data-part="visually-hidden">
        {status}
      </div>
    </figure>
  )
}

function heading(level = 3, id: string | undefined, text: string): ReactNode {
  return createElement(`h${level}`, { id, 'data-part': 'heading' }, text)
}

/** The settings among a component's props; the framework's type may come from imported JSON. */
export function settingsOf(props: FrameworkSettings): FrameworkSettings {
  const { framework, lang, dir, numbers, languages } = props
  return {
    ...(framework && { framework: framework as Framework }),
    ...(lang !== undefined && { lang }),
    ...(dir && { dir }),
    ...(numbers !== undefined && { numbers }),
    ...(languages && { languages }),
  }
}
