/**
 * What was made of the same texts before, else what `make` makes of them now. Only for what follows from them alone, so
 * that a store changes no result; it forgets all when a hundred are in it, so that it stays small.
 */
export function remembered<Made>(
  store: Map<string, Made>,
  texts: readonly string[],
  make: () => Made,
): Made {
  let key = ''
  // With their lengths, since a text may hold any mark that could stand between two.
  for (const text of texts) key += `${text.length} ${text}`
  let made = store.get(key)
  if (made === undefined) {
    made = make()
    if (store.size > 99) store.clear()
    store.set(key, made)
  }
  return made
}
