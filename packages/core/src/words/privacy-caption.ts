import type { Summary } from '../model/summary.ts'
import type { FigureSpeaker } from './point.ts'

/** The caption about protection, printed only from the record that summarizing wrote. */
export function privacyCaption({ privacy }: Summary, say: FigureSpeaker): string | undefined {
  if (!privacy) return undefined
  const caption = say(`privacy.${privacy.preset}`, { minimum: privacy.minimum })
  return privacy.confirmedBy
    ? `${caption} ${say('privacy.confirmed', { name: privacy.confirmedBy })}`
    : caption
}
