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

/** What the later parts share: they know and say more than the first picture. */
export interface DetailedContext extends RadarContext {
  /** With definitions and questions, where the first picture needs only names. */
  readonly outline: Framework
  readonly say: RadarSpeaker
  readonly figure: FigureSpeaker
}

export interface DetailedProps {
  readonly context: DetailedContext
}

/** Once for each part that comes later; what stands inside it is handed on. */
export function useDetails(context: RadarContext): DetailedContext {
  const { props, settings } = context
  const languages = [settings.language, ...(props.languages ?? [])]
  const { framework: outline } = useSettings({ ...props, languages }, camdenOutline)
  const { language, numbers } = settings
  const words = useMemo(
    () => ({
      say: speaker(language, 'dimension-radar', dimensionRadarWords, numbers),
      figure: speaker(language, 'figure', figureWords, numbers),
    }),
    [language, numbers],
  )
  return { ...context, ...words, outline }
}
