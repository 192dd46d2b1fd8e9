'use client'
import {
  dimensionRadarRows,
  dimensionRadarScene,
  dimensionRadarTable,
  sourceLine,
} from '@value-framework/core'
import { type ReactNode, useEffect } from 'react'
import { Menu } from '../menu/menu.tsx'
import type { Takeable } from '../menu/takeable.ts'
import { useDetails } from './details.ts'
import type { RadarBarProps, RadarContext } from './radar-context.ts'
import { ViewChoice } from './view-choice.tsx'

/** The controls above the picture: how to show it, and what to take along. */
export function RadarBar({ context, menu, onView, onReady }: RadarBarProps): ReactNode {
  const { id, view, settings } = context
  const { say, figure } = useDetails(context)
  useEffect(() => onReady(true), [onReady])
  return (
    <div data-part="bar">
      <ViewChoice
        id={id}
        say={say}
        view={view}
        onChange={(next) => onView(next, say(`view.status.${next}`))}
      />
      {menu !== 'none' && (
        <Menu settings={settings} take={takeable(context, sourceLine(context.summary, figure))} />
      )}
    </div>
  )
}

function takeable(context: RadarContext, source: string | undefined): Takeable {
  const { summary, framework, settings, view, described, rings, groups } = context
  const drawn = view === 'table' ? 'radar' : view
  return {
    name: described.title,
    alt: described.short,
    caption: described.title,
    ...(source && { source }),
    scene: () =>
      dimensionRadarScene(summary, framework, { ...settings, view: drawn, rings, groups }),
    table: () => dimensionRadarTable(summary, framework, settings),
    data: () => dimensionRadarRows(summary, framework, settings),
  }
}
