import type { Framework } from '../../src/model/framework.ts'
import {
  communityEngagement,
  intrinsicBenefits,
  outcomes,
  sustainableSystemChange,
} from './dimension-outline.ts'
import { camdenNames } from './names.ts'
import { camdenReference } from './reference.ts'

/** The part of the brief's framework that a diagram of it shows: the dimensions with their definitions. */
export const camdenFrameworkDiagram: Framework = {
  ...camdenNames,
  reference: camdenReference,
  dimensions: [intrinsicBenefits, communityEngagement, outcomes, sustainableSystemChange],
}
