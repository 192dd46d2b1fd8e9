import type { Framework } from '../model/framework.ts'
import { nearest } from '../schema/nearest.ts'
import { folded } from './folded.ts'
import { textsOf } from './plain-fields.ts'

/** The framework's dimension that a text names by id or label; undefined for all else, near or not. */
export function dimensionOf(text: string, { dimensions }: Framework): string | undefined {
  const wanted = folded(text)
  if (!wanted) return undefined
  return dimensions.find(({ id, label }) =>
    [id, ...textsOf(label)].some((name) => folded(name) === wanted),
  )?.id
}

/** What a name that is no dimension was probably meant for. */
export function nearDimension(text: string, { dimensions }: Framework): string | undefined {
  return nearest(
    text,
    dimensions.map(({ id }) => id),
  )
}
