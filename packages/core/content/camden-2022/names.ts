import type { Framework } from '../../src/model/framework.ts'
import { camdenSectors } from './sectors.ts'
import { camdenTitle } from './title.ts'

/**
 * The least of the brief's framework that a radar is drawn with: the four dimensions by name and glyph, and the sectors
 * that groups may belong to. The same ids and names as in `camdenOutline` (a test compares), which has the definitions,
 * the questions and the reference.
 */
export const camdenNames: Framework = {
  id: 'camden-2022',
  lang: 'en',
  title: camdenTitle,
  layers: [],
  dimensions: [
    {
      id: 'intrinsic-benefits',
      origin: 'brief',
      label: 'Intrinsic benefits',
      subthemes: [],
      glyph: 'compass',
    },
    {
      id: 'community-engagement',
      origin: 'brief',
      label: 'Community engagement',
      subthemes: [],
      glyph: 'circle-of-people',
    },
    {
      id: 'outcomes',
      origin: 'brief',
      label: 'Outcomes',
      subthemes: [],
      glyph: 'path-marks',
    },
    {
      id: 'sustainable-system-change',
      origin: 'brief',
      label: 'Sustainable system-level change',
      subthemes: [],
      glyph: 'roots',
    },
  ],
  sectors: camdenSectors,
  table: [],
  audiences: [],
  prompts: [],
  quotes: [],
  outcomes: [],
  principles: [],
  needs: [],
  study: [],
}
