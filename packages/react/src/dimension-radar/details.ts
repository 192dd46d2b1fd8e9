'use client'
import {
  camdenOutline,
  dimensionRadarWords,
  type FigureSpeaker,
  type Framework,
  figureWords,
  type RadarSpeaker,
  speaker,
} from '@value-framework/core'
import { useMemo } from 'react'
import { useSettings } from '../provider/provider.tsx'
import type { RadarContext } from './radar-context.ts'

export interface Details {
  /** With definitions and questions, where the first picture needs only names. */
  readonly framework: Framework
  readonly say: RadarSpeaker
  readonly figure: FigureSpeaker
}

/** What the later parts know and say beyond the first picture. */
export function useDetails({ props, settings }: RadarContext): Details {
  const languages = [settings.language, ...(props.languages ?? [])]
  const { framework } = useSettings({ ...props, languages }, camdenOutline)
  const { language, numbers } = settings
  return useMemo(
    () => ({
      framework,
      say: speaker(language, 'dimension-radar', dimensionRadarWords, numbers),
      figure: speaker(language, 'figure', figureWords, numbers),
    }),
    [framework, language, numbers],
  )
}
