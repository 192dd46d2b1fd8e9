import type { Dimension } from '../../src/model/framework.ts'

export const intrinsicBenefits: Dimension = {
  id: 'intrinsic-benefits',
  origin: 'brief',
  section: 'Intrinsic benefits',
  verbatim: true,
  fieldOrigins: { glyph: 'library' },
  label: 'Intrinsic benefits',
  definition:
    'Cross-sector collaborations are valuable when they align with shared purpose – the missions, values, and beliefs that motivate individuals and organizations to action.',
  subthemes: [],
  glyph: 'compass',
}

export const communityEngagement: Dimension = {
  id: 'community-engagement',
  origin: 'brief',
  section: 'Community engagement',
  verbatim: true,
  fieldOrigins: { glyph: 'library' },
  label: 'Community engagement',
  definition:
    'Cross-sector collaborations are valuable when they meaningfully engage community members and individuals with lived experience in identifying needs, developing solutions, and sharing information.',
  subthemes: [],
  glyph: 'circle-of-people',
}

export const outcomes: Dimension = {
  id: 'outcomes',
  origin: 'brief',
  section: 'Outcomes',
  verbatim: true,
  fieldOrigins: { glyph: 'library' },
  label: 'Outcomes',
  definition:
    'Cross-sector collaborations are valuable when they demonstrate outcomes, at multiple levels, that are prioritized by community members and organizational participants in the collaborative.',
  subthemes: [],
  glyph: 'path-marks',
}

export const sustainableSystemChange: Dimension = {
  id: 'sustainable-system-change',
  origin: 'brief',
  section: 'Sustainable system-level change',
  verbatim: true,
  fieldOrigins: { glyph: 'library', display: 'library' },
  label: 'Sustainable system-level change',
  definition:
    'Cross-sector collaborations are valuable when they lead to sustained improvements for individuals with complex health and social needs',
  display:
    'Cross-sector collaborations are valuable when they lead to sustained improvements for individuals with complex health and social needs.',
  subthemes: [],
  glyph: 'roots',
}
