import {
  describeFrameworkDiagram,
  frameworkDiagramScene,
  frameworkDiagramTable,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { contentOptions } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'
import { given } from './given.ts'
import { scenePage } from './scene-page.ts'

const carried: FigureKind['carried'] = ({ summary: _unused, ...input }) =>
  carriedFigure('framework-diagram', input, true)

/** The dimensions as a wheel with no data. */
export const frameworkDiagramFigure: FigureKind = {
  name: 'framework-diagram',
  summary: 'unused',
  carried,
  page: (input) => {
    const options = contentOptions(input)
    return scenePage(
      {
        ...describeFrameworkDiagram(options),
        sceneOf: (size) => frameworkDiagramScene({ ...options, size }),
        table: frameworkDiagramTable(options),
        carried: carried(input),
      },
      input,
    )
  },
  scene: (input) => frameworkDiagramScene({ ...contentOptions(input), ...given(input, ['size']) }),
  table: (input) => frameworkDiagramTable(contentOptions(input)),
}
