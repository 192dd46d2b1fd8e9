/** What was made of texts: a level for each text in turn, so that looking does not put together a key. */
export interface Memory<Made> extends Map<string, Memory<Made>> {
  made?: Made
  /** Of the first level: how many places there are below it. */
  places?: number
}

/**
 * What was made of the same texts before, else what `make` makes of them now. Only for what follows from them alone, so
 * that a memory changes no result; it forgets all when some hundreds are in it, so that it stays small.
 */
export function remembered<Made>(
  memory: Memory<Made>,
  texts: readonly string[],
  make: () => Made,
): Made {
  let place = memory
  for (const text of texts) {
    let below = place.get(text)
    if (!below) {
      memory.places = (memory.places ?? 0) + 1
      if (memory.places > 300) {
        memory.clear()
        memory.places = 0
      }
      below = new Map()
      place.set(text, below)
    }
    place = below
  }
  place.made ??= make()
  return place.made
}
