'use client'
import { perspectiveComparisonScene, perspectivesTable } from '@value-framework/core'
import type { ReactNode } from 'react'
import { Menu } from '../menu/menu.tsx'
import type { AroundProps } from './comparison-parts.ts'

/** The menu of what a reader can take along. */
export function Take({ said, summary, options, settings }: AroundProps): ReactNode {
  const contents = {
    figure: 'perspective-comparison',
    title: said.title,
    alt: said.short,
    summary,
    scene: () =>
      perspectiveComparisonScene(summary, settings.framework, { ...options, description: said }),
    table: () => perspectivesTable(said, summary, options),
  }
  return <Menu settings={settings} contents={contents} />
}
