import type { ComparisonParts } from './comparison-parts.ts'
import { Judged } from './judged.tsx'
import { partsAtRest } from './parts-at-rest.ts'

/** The parts that a comparison does not need for its dots and sentences, in a file of their own. */
export const comparisonParts: ComparisonParts = { ...partsAtRest, Judged }
