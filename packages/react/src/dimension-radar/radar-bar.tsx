'use client'
import {
  describeDimensionRadar,
  dimensionRadarRows,
  dimensionRadarScene,
  dimensionRadarTable,
  sourceLine,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import type { FigureOwn } from '../menu/figure-contents.ts'
import { Menu } from '../menu/menu.tsx'
import { useAttached } from '../state/use-attached.ts'
import { useDetails } from './details.ts'
import type { RadarBarProps, RadarContext } from './radar-context.ts'
import { ViewChoice } from './view-choice.tsx'

/** The controls above the picture: how to show it, and what to take along. */
export function RadarBar({ context, onView, onReady }: RadarBarProps): ReactNode {
  const { id, view, settings, summary } = context
  const { say, figure, outline } = useDetails(context)
  const ref = useAttached<HTMLDivElement>(() => {
    onReady(true)
    return undefined
  }, [onReady])
  return (
    <div ref={ref} data-part="bar">
      <ViewChoice
        id={id}
        say={say}
        view={view}
        onChange={(next) => onView(next, say(`view.status.${next}`))}
      />
      <Menu
        settings={{ ...settings, framework: outline }}
        contents={contentsOf(context, sourceLine(summary, figure))}
      />
    </div>
  )
}

function contentsOf(context: RadarContext, source: string | undefined): FigureOwn {
  const { summary, framework, settings, view, described, rings, groups } = context
  const drawn = view === 'table' ? 'radar' : view
  return {
    figure: 'dimension-radar',
    title: described.title,
    alt: described.short ?? describeDimensionRadar(summary, framework, settings).short,
    ...(source && { source }),
    summary,
    scene: () =>
      dimensionRadarScene(summary, framework, { ...settings, view: drawn, rings, groups }),
    table: () => dimensionRadarTable(summary, framework, settings),
    data: () => dimensionRadarRows(summary, framework, settings),
  }
}
