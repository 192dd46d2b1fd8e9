import type { Parts } from './later.tsx'

/**
 * Parts in several files, each of which loads when the first of its parts is shown.
 * @param load loads those that most pages need
 * @param apart loads the others, by name
 */
export function partsInSteps<Named>(
  load: () => Promise<Partial<Named>>,
  apart: { readonly [Name in keyof Named]?: () => Promise<Partial<Named>> },
): Parts<Named> {
  let parts: Partial<Named> = {}
  const coming = new Map<unknown, Promise<void>>()
  return {
    now: () => parts,
    load: (part) => {
      const file = apart[part] ?? load
      const known = coming.get(file)
      if (known) return known
      const came = file().then((loaded) => {
        parts = { ...parts, ...loaded }
      })
      coming.set(file, came)
      return came
    },
  }
}
