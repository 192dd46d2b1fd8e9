import { QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import type { ReactNode } from 'react'
import type { FigureSettings } from './figure-settings.ts'
import { spoken } from './figure-settings.ts'

/** The sector table, with the numbers of groups that say their sector. */
export function SectorFigure({ settings }: { readonly settings: FigureSettings }): ReactNode {
  const { summary } = settings
  const hasSectors = summary?.groups.some(({ sector }) => sector) === true
  return <SectorComparisonTable {...spoken(settings)} {...(hasSectors && { summary })} />
}

/** The question cards. */
export function CardsFigure({ settings }: { readonly settings: FigureSettings }): ReactNode {
  return <QuestionPromptCards {...spoken(settings)} />
}
