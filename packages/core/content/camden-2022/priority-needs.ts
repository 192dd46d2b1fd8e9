import type { Framework } from '../../src/model/framework.ts'
import { camdenNames } from './names.ts'
import { camdenNeeds } from './needs.ts'
import { camdenReference } from './reference.ts'

/** The part of the brief's framework that names needs of high priority. */
export const camdenPriorityNeeds: Framework = {
  ...camdenNames,
  reference: camdenReference,
  needs: camdenNeeds,
}
