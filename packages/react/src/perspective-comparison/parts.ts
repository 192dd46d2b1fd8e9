import { Heading } from '../dimension-radar/radar-figure.tsx'
import type { ComparisonParts } from './comparison-parts.ts'
import { Judged } from './judged.tsx'
import { Numbers } from './numbers.tsx'
import { QuoteNotes, Quotes } from './quotes.tsx'
import { Take } from './take.tsx'

/** The parts that a comparison does not need for its dots and sentences, in a file of their own. */
export const comparisonParts: ComparisonParts = { Judged, Numbers, QuoteNotes, Quotes, Take }

/**
 * Of the radar's start, for bundlers that split by what each file reaches: `menu/menu-panel.tsx` says why.
 * @public
 */
export const ofTheStart: typeof Heading = Heading
