import {
  describeOutcomeLevels,
  outcomeLevelsScene,
  outcomeLevelsTable,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { contentOptions } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'
import { given } from './given.ts'
import { scenePage } from './scene-page.ts'

const carried: FigureKind['carried'] = ({ summary: _unused, ...input }) =>
  carriedFigure('outcome-levels', input, true)

/** Outcomes in the overlapping levels that they belong to. */
export const outcomeLevelsFigure: FigureKind = {
  name: 'outcome-levels',
  summary: 'unused',
  carried,
  page: (input) => {
    const options = contentOptions(input)
    return scenePage(
      {
        ...describeOutcomeLevels(options),
        sceneOf: (size) => outcomeLevelsScene({ ...options, size }),
        table: outcomeLevelsTable(options),
        carried: carried(input),
      },
      input,
    )
  },
  scene: (input) => outcomeLevelsScene({ ...contentOptions(input), ...given(input, ['size']) }),
  table: (input) => outcomeLevelsTable(contentOptions(input)),
}
