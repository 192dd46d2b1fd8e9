import type {
  PerspectiveComparisonOptions,
  PerspectiveDescription,
  Summary,
} from '@value-framework/core'
import type { ComponentType, ForwardedRef } from 'react'
import type { Resolved } from '../provider/provider.tsx'
import type { Parts } from '../state/later.tsx'
import type { GivenData } from '../state/use-summary-at-once.ts'
import type { PerspectiveComparisonProps } from './perspective-comparison.tsx'

/** What the component was given, and what came of it. */
export interface ComparisonInput {
  readonly props: PerspectiveComparisonProps
  readonly settings: Resolved
  readonly outer: ForwardedRef<HTMLDivElement>
  readonly parts: Parts<ComparisonParts>
}

export interface JudgedProps {
  readonly data: GivenData
  readonly input: ComparisonInput
}

/** What the parts around dots and sentences are made from. */
export interface AroundProps {
  readonly said: PerspectiveDescription
  readonly summary: Summary
  readonly options: PerspectiveComparisonOptions
  /** What the component was given, for parts that show more of the framework than its names. */
  readonly props: PerspectiveComparisonProps
  readonly settings: Resolved
}

export interface QuotesProps extends AroundProps {
  /** The id of the dimension that they are about. */
  readonly dimension: string
}

/** What a comparison does not need for its dots and sentences: on a server at hand, in a browser loaded after them. */
export interface ComparisonParts {
  /** Data that the whole parser has to judge. */
  readonly Judged: ComponentType<JudgedProps>
  readonly Numbers: ComponentType<AroundProps>
  /** Whose words the quotations are. */
  readonly QuoteNotes: ComponentType<AroundProps>
  /** What people said about one dimension. */
  readonly Quotes: ComponentType<QuotesProps>
  /** Copies and downloads. */
  readonly Take: ComponentType<AroundProps>
}
