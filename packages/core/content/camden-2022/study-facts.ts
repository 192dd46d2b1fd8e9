import type { Framework } from '../../src/model/framework.ts'
import { camdenNames } from './names.ts'
import { camdenReference } from './reference.ts'
import { camdenStudy } from './study.ts'

/** The part of the brief's framework that says how its study was done. */
export const camdenStudyFacts: Framework = {
  ...camdenNames,
  reference: camdenReference,
  study: camdenStudy,
}
