/** A place among `count`, at random. It runs when a reader asks for it, never while drawing a page. */
export function randomPlace(count: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number % count
}

/**
 * The next card of a deck that is drawn from without putting back; when all were drawn it starts over, and never gives
 * the same card twice in a row.
 * @returns the drawn card and all that are out of the deck
 */
export function drawCard(
  ids: readonly string[],
  out: readonly string[],
  place: (count: number) => number,
): readonly string[] {
  const left = ids.filter((id) => !out.includes(id))
  const last = out.at(-1)
  const deck = left.length > 0 ? left : ids.filter((id) => id !== last || ids.length === 1)
  const at = Math.floor(place(deck.length))
  const card = deck[Math.min(Math.max(Number.isFinite(at) ? at : 0, 0), deck.length - 1)]
  if (card === undefined) return out
  return left.length > 0 ? [...out, card] : [card]
}
