import { carriedKeyword, type PngTexts, type Scene } from '@value-framework/core'
import { type CarriedInput, carriedText } from '../carried/carried.ts'
import { library } from '../carried/library.ts'

/** The texts inside a PNG file of a scene, by the keywords that the format knows, and one of our own for the data. */
export function pngTexts({ title, description }: Scene, carried?: CarriedInput): PngTexts {
  const { source, license, notice } = carried ?? {}
  return {
    Title: title,
    Description: description,
    ...(source !== undefined && { Source: source }),
    ...((license ?? notice) !== undefined && { Copyright: license ?? notice ?? '' }),
    Software: `${library.name} ${library.version}`,
    ...(carried && { [carriedKeyword]: carriedText(carried) }),
  }
}
