import type { Framework } from '../../model/framework.ts'
import type { Scene } from '../../model/scene.ts'
import type { Summary } from '../../model/summary.ts'
import { isLatinText, latinText } from '../../scene/latin-text.ts'
import { typesetter } from '../../scene/typesetter.ts'
import type { BriefDescription } from '../../words/dimension-radar-brief.ts'
import { scaleEnds } from '../../words/point.ts'
import { scaleSteps } from '../parts/scale.ts'
import { composeRadar, type PictureOptions } from './compose.ts'
import type { DrawingInput } from './drawing.ts'
import { overlayDrawing } from './overlay.ts'

/** At most so many perspectives lie over one another; more become small multiples (domain rule). */
const mostOverlaid = 3

/** A picture holds so many notes about missing numbers. */
export const mostNotes = 6

/** Whether all that is drawn can lie in one radar and be told apart. */
export const mayOverlay = ({ drawn }: DrawingInput): boolean =>
  drawn.length <= mostOverlaid && drawn.every(({ look }) => look.series)

/**
 * The drawing that most pages begin with, `dimensionRadarScene` with `frame: 'page'`, where that is a single radar with
 * its names around it, a scale of few steps and Latin letters; undefined where it takes more, which a page can load then.
 */
export function dimensionRadarPicture(
  summary: Summary,
  framework: Framework,
  { main, short }: BriefDescription,
  options: PictureOptions = {},
): Scene | undefined {
  const scene = composeRadar(summary, framework, options, {
    title: short,
    description: main,
    draw: (input) =>
      mayOverlay(input) && input.names.every(({ text }) => isLatinText(text))
        ? overlayDrawing(input)
        : undefined,
    typesetter: typesetter(latinText),
    points: scaleSteps(summary.scale),
    foot: (notes) => (notes.length > mostNotes ? undefined : notes),
    scale: (say) => say('scale.rings', scaleEnds(summary.scale, say)),
  })
  return scene?.marks.every((mark) => mark.type !== 'text' || isLatinText(mark.text))
    ? scene
    : undefined
}
