'use client'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import { laterParts } from '../state/later.tsx'
import type { PerspectiveComparisonProps } from './perspective-comparison.tsx'
import { comparisonWith } from './perspectives.tsx'

/**
 * Two to four perspectives on each dimension: dots with the spread of the answers, and a plain sentence that says where
 * they meet and part. It never totals, averages or ranks, and a missing number says why. This is the one for browsers,
 * which begins with dots and sentences and loads the rest after them.
 */
export const PerspectiveComparison: ForwardRefExoticComponent<
  PerspectiveComparisonProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ comparisonWith(
  /* @__PURE__ */ laterParts(async () => (await import('./parts.ts')).comparisonParts),
)
