import type { Framework, Language, Summary } from '@value-framework/core'
import type { FrameworkSettings } from '@value-framework/react'
import type { Page } from '../model/page.ts'

/** What a live figure shows, and how. */
export interface FigureSettings {
  readonly page: Page
  readonly language: Language
  readonly framework?: Framework
  readonly summary: Summary | undefined
  readonly onView: (view: Page['view']) => void
}

/** The settings as the library's components take them. */
export const spoken = ({ language, framework }: FigureSettings): FrameworkSettings => ({
  lang: language.id,
  dir: language.dir,
  languages: [language],
  ...(framework && { framework }),
})
