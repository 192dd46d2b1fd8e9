import type { Framework } from '../../src/model/framework.ts'
import { camdenAudiences } from './audiences.ts'
import {
  communityEngagement,
  intrinsicBenefits,
  outcomes,
  sustainableSystemChange,
} from './dimension-outline.ts'
import { camdenPrompts } from './prompts.ts'
import { camdenReference } from './reference.ts'
import { camdenSectors } from './sectors.ts'
import { camdenTitle } from './title.ts'

/**
 * The part of the brief's framework that a radar shows: the four dimensions with label, definition and glyph, the
 * questions to ask, and the reference. The same ids as `camdenFramework`, without its long texts.
 */
export const camdenOutline: Framework = {
  id: 'camden-2022',
  lang: 'en',
  title: camdenTitle,
  layers: [],
  reference: camdenReference,
  dimensions: [intrinsicBenefits, communityEngagement, outcomes, sustainableSystemChange],
  sectors: camdenSectors,
  table: [],
  audiences: camdenAudiences,
  prompts: camdenPrompts,
  quotes: [],
  outcomes: [],
  principles: [],
  needs: [],
  study: [],
}
