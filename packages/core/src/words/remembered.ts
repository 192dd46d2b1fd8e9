/** What was made of texts: a level for each text in turn, so that looking does not put together a key. */
export interface Memory<Made> {
  readonly next: Map<string, Memory<Made>>
  made?: Made
  /** Of the first level: how many are below it. */
  size: number
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
  if (memory.size > 299) {
    memory.size = 0
    memory.next.clear()
  }
  let place = memory
  for (const text of texts) {
    let below = place.next.get(text)
    if (!below) {
      below = { next: new Map(), size: 0 }
      place.next.set(text, below)
      memory.size += 1
    }
    place = below
  }
  place.made ??= make()
  return place.made
}
