import { dimensionRadarRows, dimensionRadarScene } from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { dimensionRadarDocx } from '../dimension-radar-docx.ts'
import { dimensionRadarPptx } from '../dimension-radar-pptx.ts'
import { dimensionRadarXlsx } from '../dimension-radar-xlsx.ts'
import { radarPage } from '../page/radar-page.ts'
import type { FigureKind, NumbersInput } from './figure-kind.ts'
import { given } from './given.ts'

/** The radar of a summary; slides and documents hold a native chart. */
export const dimensionRadarFigure: FigureKind<NumbersInput> = {
  name: 'dimension-radar',
  summary: 'needed',
  carried: (input) => carriedFigure('dimension-radar', input),
  page: ({ summary, framework, ...input }) =>
    radarPage(
      summary,
      framework,
      given(input, ['language', 'numbers', 'size', 'view', 'rings', 'license']),
    ),
  scene: ({ summary, framework, ...input }) =>
    dimensionRadarScene(
      summary,
      framework,
      given(input, ['language', 'numbers', 'size', 'view', 'rings']),
    ),
  table: ({ summary, framework, ...input }) =>
    dimensionRadarRows(summary, framework, given(input, ['language', 'numbers'])),
  pptx: ({ summary, framework, ...input }, picture) =>
    dimensionRadarPptx(summary, framework, {
      ...given(input, ['language', 'numbers', 'license', 'theme']),
      ...(picture && { picture }),
    }),
  docx: ({ summary, framework, ...input }, picture) =>
    dimensionRadarDocx(summary, framework, {
      ...given(input, ['language', 'numbers', 'license', 'paper']),
      ...(picture && { picture }),
    }),
  xlsx: ({ summary, framework, ...input }) =>
    dimensionRadarXlsx(summary, framework, given(input, ['language', 'numbers', 'license'])),
}
