import { camdenOutline, type Framework } from '@value-framework/core'
import type { Page } from './page.ts'

/** The framework whose dimensions are the rows: the brief's, unless a file brought its own. */
export const frameworkOf = ({ framework = camdenOutline }: Page): Framework => framework

export const dimensionIds = (page: Page): readonly string[] =>
  frameworkOf(page).dimensions.map(({ id }) => id)
