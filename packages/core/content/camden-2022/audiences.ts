import type { Audience } from '../../src/model/framework.ts'

/** Whom the questions are for. */
export const camdenAudiences: readonly Audience[] = [
  {
    id: 'organizations',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    label: 'Organizational stakeholders',
  },
  {
    id: 'community',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    label: 'Community members & individuals with lived experience',
  },
]
