import type { Sector } from '../../src/model/framework.ts'

/** The columns of the sector table. */
export const camdenSectors: readonly Sector[] = [
  {
    id: 'healthcare',
    origin: 'brief',
    section: 'Organizational outcomes (table)',
    verbatim: true,
    label: 'Healthcare',
  },
  {
    id: 'county-government',
    origin: 'brief',
    section: 'Organizational outcomes (table)',
    verbatim: true,
    label: 'County government',
  },
  {
    id: 'community-based-organizations',
    origin: 'brief',
    section: 'Organizational outcomes (table)',
    verbatim: true,
    label: 'Community-based organizations',
  },
]
