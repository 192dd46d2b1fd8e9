import type { Framework } from '../../src/model/framework.ts'
import { camdenDimensions } from './dimensions.ts'
import { camdenOutline } from './outline.ts'
import { camdenQuotes } from './quotes.ts'

/** The part of the brief's framework that its dimensions are told from: all that the brief says of each. */
export const camdenDimensionCards: Framework = {
  ...camdenOutline,
  dimensions: camdenDimensions,
  quotes: camdenQuotes,
}
