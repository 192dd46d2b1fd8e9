/** Orders texts as readers do where they hold numbers: `wave 2` before `wave 10`. The same for any language. */
export function naturalOrder(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? []
  const right = b.match(/\d+|\D+/g) ?? []
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [one, two] = [left[i] as string, right[i] as string]
    const difference = Number(one) - Number(two)
    if (difference) return difference
    if (one !== two) return one < two ? -1 : 1
  }
  return left.length - right.length
}
