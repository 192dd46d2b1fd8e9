import type { ComparisonParts } from './comparison-parts.ts'
import { Numbers } from './numbers.tsx'
import { QuoteNotes, Quotes } from './quotes.tsx'
import { Take } from './take.tsx'

/** What stands around dots and sentences on every page: without the judge of data. */
export const partsAtRest: Omit<ComparisonParts, 'Judged'> = { Numbers, QuoteNotes, Quotes, Take }
