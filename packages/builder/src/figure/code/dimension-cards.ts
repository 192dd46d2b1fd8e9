import { DimensionCards } from '@value-framework/react'
import type { FigureComponent } from '../figure-props.ts'

export const Figure: FigureComponent = DimensionCards
