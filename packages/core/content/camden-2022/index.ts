import type { Framework } from '../../src/model/framework.ts'
import { camdenAudiences } from './audiences.ts'
import { camdenDimensions } from './dimensions.ts'
import { camdenLevels } from './levels.ts'
import { camdenNeeds } from './needs.ts'
import { camdenNotice } from './notice.ts'
import { camdenOutcomes } from './outcomes.ts'
import { camdenPrinciples } from './principles.ts'
import { camdenPrompts } from './prompts.ts'
import { camdenQuotes } from './quotes.ts'
import { camdenReference } from './reference.ts'
import { camdenSectors } from './sectors.ts'
import { camdenStudy } from './study.ts'
import { camdenTable } from './table.ts'
import { camdenTitle } from './title.ts'

/**
 * All that the Camden Coalition's brief of February 2022 says, as data. Items with `verbatim` quote it to the
 * letter; `NOTICE.md` beside this folder says whose words they are.
 */
export const camdenFramework: Framework = {
  id: 'camden-2022',
  lang: 'en',
  title: camdenTitle,
  layers: [],
  reference: camdenReference,
  notice: camdenNotice,
  dimensions: camdenDimensions,
  sectors: camdenSectors,
  table: camdenTable,
  audiences: camdenAudiences,
  prompts: camdenPrompts,
  quotes: camdenQuotes,
  levels: camdenLevels,
  outcomes: camdenOutcomes,
  principles: camdenPrinciples,
  needs: camdenNeeds,
  study: camdenStudy,
}
