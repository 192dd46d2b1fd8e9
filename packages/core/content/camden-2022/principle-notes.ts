import type { Framework } from '../../src/model/framework.ts'
import { camdenNames } from './names.ts'
import { camdenPrinciples } from './principles.ts'
import { camdenReference } from './reference.ts'

/** The part of the brief's framework that says what follows for those who ask, measure and decide. */
export const camdenPrincipleNotes: Framework = {
  ...camdenNames,
  reference: camdenReference,
  principles: camdenPrinciples,
}
