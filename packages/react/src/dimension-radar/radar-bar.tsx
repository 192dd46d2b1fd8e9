'use client'
import {
  describeDimensionRadar,
  dimensionRadarRows,
  dimensionRadarTable,
  type Scene,
  sourceLine,
} from '@value-framework/core'
import type { ReactNode } from 'react'
import type { FigureOwn } from '../menu/figure-contents.ts'
import { Menu } from '../menu/menu.tsx'
import { useAttached } from '../state/use-attached.ts'
import { useDetails } from './details.ts'
import { GroupToggles } from './group-toggles.tsx'
import type { RadarBarProps, RadarContext } from './radar-context.ts'
import { ViewChoice } from './view-choice.tsx'

/** The controls above the picture: how to show it, what to take along, and which groups. */
export function RadarBar({ context: given, onView, hidden, onHidden }: RadarBarProps): ReactNode {
  const context = useDetails(given)
  const { id, view, settings, summary, say, figure, outline } = context
  // Said by the element itself: drawing the whole figure again for it would take as long as the first time.
  const ref = useAttached<HTMLElement>((bar) => {
    const root = bar.closest<HTMLElement>('[data-vf]')
    if (root) root.dataset.mounted = ''
    return () => delete root?.dataset.mounted
  }, [])
  return (
    <>
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
          before={() => context.parts.load('sceneOf')}
        />
      </div>
      {summary.groups.some((group) => group.label !== '') && (
        <GroupToggles context={context} hidden={hidden} onChange={onHidden} />
      )}
    </>
  )
}

function contentsOf(context: RadarContext, source: string | undefined): FigureOwn {
  const { summary, framework, settings, described, parts } = context
  return {
    figure: 'dimension-radar',
    title: described.title,
    alt: described.short ?? describeDimensionRadar(summary, framework, settings).short,
    ...(source && { source }),
    summary,
    // It is there when the menu is: the menu waits for it.
    scene: () => parts.now()?.sceneOf?.(context) as Scene,
    table: () => dimensionRadarTable(summary, framework, settings),
    data: () => dimensionRadarRows(summary, framework, settings),
  }
}
