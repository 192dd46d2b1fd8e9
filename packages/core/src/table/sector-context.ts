import type { Sector, Text } from '../model/framework.ts'
import type { sectorComparisonTableWords } from '../words/en/sector-comparison-table.ts'
import type { FigureSpeaker } from '../words/point.ts'
import type { Speaker } from '../words/speaker.ts'
import type { ReadText } from '../words/text.ts'
import type { SectorComparisonOptions } from './sector-comparison.ts'

export type SectorSpeaker = Speaker<keyof typeof sectorComparisonTableWords>

/** What the parts of a comparison work with. */
export interface Context {
  readonly options: SectorComparisonOptions
  readonly say: SectorSpeaker
  readonly figure: FigureSpeaker
  readonly sectors: readonly Sector[]
  /** True where rows of the brief are shown, so that others must be told apart from them. */
  readonly brief: boolean
  readonly read: (text: Text) => ReadText
}

/** The name of the chosen dimension, as a line under a row's caption. */
export function aboutLine(context: Context): readonly string[] {
  const name = dimensionName(context)
  return name ? [context.say('about', { dimension: name })] : []
}

/** The chosen dimension as readers know it; undefined where none is chosen or the framework has no such. */
export function dimensionName({
  options: { framework, dimension },
  read,
}: Context): string | undefined {
  const found = framework.dimensions.find(({ id }) => id === dimension)
  return found && read(found.label).text
}
