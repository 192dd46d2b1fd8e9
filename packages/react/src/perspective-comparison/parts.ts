/** The parts that a comparison does not need for its dots and sentences (`ComparisonParts`), in a file of their own. */
export { Judged } from './judged.tsx'
export { Numbers } from './numbers.tsx'
export { QuoteNotes, Quotes } from './quotes.tsx'
export { Take } from './take.tsx'
