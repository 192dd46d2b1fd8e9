import type { Framework } from '../../src/model/framework.ts'
import { camdenNames } from './names.ts'
import { camdenQuotes } from './quotes.ts'
import { camdenReference } from './reference.ts'

/** The part of the brief's framework that its quotations are shown from. */
export const camdenQuoteCards: Framework = {
  ...camdenNames,
  reference: camdenReference,
  quotes: camdenQuotes,
}
