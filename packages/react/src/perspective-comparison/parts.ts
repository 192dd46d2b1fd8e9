import type { ComparisonParts } from './comparison-parts.ts'
import { Judged } from './judged.tsx'
import { Numbers } from './numbers.tsx'
import { QuoteNotes, Quotes } from './quotes.tsx'
import { Take } from './take.tsx'

/** The parts that a comparison does not need for its dots and sentences, in a file of their own. */
export const comparisonParts: ComparisonParts = { Judged, Numbers, QuoteNotes, Quotes, Take }
