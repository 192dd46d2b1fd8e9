import type { Framework } from '../../src/model/framework.ts'
import { camdenDimensions } from './dimensions.ts'
import { camdenNames } from './names.ts'
import { camdenReference } from './reference.ts'

/** The part of the brief's framework that shows who raised what: the dimensions with their sub-themes. */
export const camdenEvidenceMatrix: Framework = {
  ...camdenNames,
  reference: camdenReference,
  dimensions: camdenDimensions,
}
