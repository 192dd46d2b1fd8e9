import {
  type ContentIssue,
  describePerspectives,
  nearest,
  type PerspectiveComparisonOptions,
  perspectiveComparisonScene,
  perspectivesTable,
  type Summary,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import type { FigureKind, NumbersInput } from './figure-kind.ts'
import { given } from './given.ts'
import { scenePage } from './scene-page.ts'

/** The summary with the groups to compare alone is never carried: a file holds what it was made from. */
const carried: FigureKind<NumbersInput>['carried'] = (input) =>
  carriedFigure('perspective-comparison', input)

/** Two to four groups of a summary side by side, dimension by dimension. */
export const perspectiveComparisonFigure: FigureKind<NumbersInput> = {
  name: 'perspective-comparison',
  summary: 'needed',
  lacks: ({ summary, groups }) => lackingGroups(summary, groups),
  carried,
  page: (input) => {
    const { summary, framework } = input
    const options = optionsOf(input)
    const description = describePerspectives(summary, framework, options)
    return scenePage(
      {
        ...description,
        sceneOf: (size) =>
          perspectiveComparisonScene(summary, framework, { ...options, size, description }),
        table: perspectivesTable(description, summary, options),
        carried: carried(input),
      },
      input,
    )
  },
  scene: (input) =>
    perspectiveComparisonScene(input.summary, input.framework, {
      ...optionsOf(input),
      ...given(input, ['size']),
    }),
  table: (input) => {
    const { summary, framework } = input
    const options = optionsOf(input)
    return perspectivesTable(describePerspectives(summary, framework, options), summary, options)
  },
}

const optionsOf = (input: NumbersInput): PerspectiveComparisonOptions =>
  given(input, ['groups', 'language', 'numbers'])

function lackingGroups(
  summary: Summary,
  chosen: readonly string[] | undefined,
): ContentIssue | undefined {
  const ids = summary.groups.map(({ id }) => id)
  const unknown = chosen?.find((id) => !ids.includes(id))
  if (unknown !== undefined) {
    const near = nearest(unknown, ids)
    return {
      path: 'groups',
      found: `"${unknown}"`,
      wanted: 'the id of a group',
      hint: near ? `Did you mean "${near}"?` : `The groups are ${ids.join(', ')}.`,
    }
  }
  const { size } = new Set(chosen ?? ids)
  if (size >= 2 && size <= 4) return undefined
  return {
    path: 'groups',
    found: size === 1 ? 'one group' : `${size} groups`,
    wanted: 'a choice of two to four groups',
    hint:
      ids.length < 2
        ? 'One perspective alone is a radar: dimension-radar.'
        : `Choose two to four of ${ids.join(', ')}.`,
  }
}
