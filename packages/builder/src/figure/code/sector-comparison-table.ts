import { SectorComparisonTable } from '@value-framework/react'
import type { FigureComponent } from '../figure-props.ts'

export const Figure: FigureComponent = SectorComparisonTable
