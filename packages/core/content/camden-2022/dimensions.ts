import type { Clause, Dimension } from '../../src/model/framework.ts'
import {
  communityEngagement,
  intrinsicBenefits,
  outcomes,
  sustainableSystemChange,
} from './dimension-outline.ts'
import { communityEngagementSubthemes } from './subthemes/community-engagement.ts'
import { intrinsicBenefitsSubthemes } from './subthemes/intrinsic-benefits.ts'
import { outcomesSubthemes } from './subthemes/outcomes.ts'
import { sustainableSystemChangeSubthemes } from './subthemes/sustainable-system-change.ts'

const intrinsicBenefitsClauses: readonly Clause[] = [
  {
    id: 'intrinsic-benefits.findings',
    origin: 'brief',
    section: 'Findings ¶1',
    verbatim: true,
    text: 'provide intrinsic benefits by aligning with shared personal and organizational purpose',
  },
  {
    id: 'intrinsic-benefits.conclusion',
    origin: 'brief',
    section: 'Conclusion ¶1',
    verbatim: true,
    text: 'align with individual and organizational purpose',
  },
]

const communityEngagementClauses: readonly Clause[] = [
  {
    id: 'community-engagement.findings',
    origin: 'brief',
    section: 'Findings ¶1',
    verbatim: true,
    text: 'engage communities to ground collaboratives in community members’ priorities and insights',
  },
  {
    id: 'community-engagement.conclusion',
    origin: 'brief',
    section: 'Conclusion ¶1',
    verbatim: true,
    text: 'meaningfully engage communities',
  },
]

const outcomesClauses: readonly Clause[] = [
  {
    id: 'outcomes.findings',
    origin: 'brief',
    section: 'Findings ¶1',
    verbatim: true,
    text: 'demonstrate outcomes that matter to organizations and communities',
  },
  {
    id: 'outcomes.conclusion',
    origin: 'brief',
    section: 'Conclusion ¶1',
    verbatim: true,
    text: 'demonstrate outcomes',
  },
]

const sustainableSystemChangeClauses: readonly Clause[] = [
  {
    id: 'sustainable-system-change.findings',
    origin: 'brief',
    section: 'Findings ¶1',
    verbatim: true,
    text: 'lead to sustained system-level change',
  },
  {
    id: 'sustainable-system-change.conclusion',
    origin: 'brief',
    section: 'Conclusion ¶1',
    verbatim: true,
    text: 'grow and sustain system-level change',
  },
]

/** The four dimensions with all that the brief says of each. */
export const camdenDimensions: readonly Dimension[] = [
  {
    ...intrinsicBenefits,
    clauses: intrinsicBenefitsClauses,
    subthemes: intrinsicBenefitsSubthemes,
  },
  {
    ...communityEngagement,
    clauses: communityEngagementClauses,
    subthemes: communityEngagementSubthemes,
  },
  { ...outcomes, clauses: outcomesClauses, subthemes: outcomesSubthemes },
  {
    ...sustainableSystemChange,
    clauses: sustainableSystemChangeClauses,
    subthemes: sustainableSystemChangeSubthemes,
  },
]
