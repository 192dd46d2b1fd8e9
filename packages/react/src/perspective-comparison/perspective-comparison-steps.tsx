'use client'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import { partsInSteps } from '../state/parts-in-steps.ts'
import type { ComparisonParts } from './comparison-parts.ts'
import type { PerspectiveComparisonProps } from './perspective-comparison.tsx'
import { comparisonWith } from './perspectives.tsx'

/**
 * Two to four perspectives on each dimension: dots with the spread of the answers, and a plain sentence that says where
 * they meet and part. It never totals, averages or ranks, and a missing number says why. This is the one for browsers
 * and for bundles that cut their files themselves.
 */
export const PerspectiveComparison: ForwardRefExoticComponent<
  PerspectiveComparisonProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ comparisonWith(
  /* @__PURE__ */ partsInSteps<ComparisonParts>(
    async () => (await import('./parts-at-rest.ts')).partsAtRest,
    {
      Judged: () => import('./judged.tsx'),
    },
  ),
)
