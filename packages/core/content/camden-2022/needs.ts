import type { Need } from '../../src/model/framework.ts'

/** Needs that community members named as high priority. */
export const camdenNeeds: readonly Need[] = [
  {
    id: 'need-behavioral-health',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    text: 'behavioral health',
  },
  {
    id: 'need-transportation',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    text: 'transportation',
  },
  {
    id: 'need-housing',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    text: 'housing',
  },
]
