import type { Framework } from '../../src/model/framework.ts'
import { camdenLevels } from './levels.ts'
import { camdenNames } from './names.ts'
import { camdenOutcomes } from './outcomes.ts'
import { camdenReference } from './reference.ts'

/** The part of the brief's framework that shows outcomes by level. */
export const camdenOutcomeLevels: Framework = {
  ...camdenNames,
  reference: camdenReference,
  levels: camdenLevels,
  outcomes: camdenOutcomes,
}
