/**
 * SHA-256 of some bytes, as lower-case hexadecimal digits. The platform's own is asynchronous in a browser and missing
 * on pages that are not served securely, and files are made by functions that return at once.
 */
export function sha256(bytes: Uint8Array): string {
  const { constants, start } = tables()
  const state = Uint32Array.from(start)
  const blocks = padded(bytes)
  const words = new Uint32Array(64)
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let index = 0; index < 64; index++) {
      words[index] = index < 16 ? blocks.getUint32(at + index * 4) : expanded(words, index)
    }
    compress(state, words, constants)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message with its end marked and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 9) / 64) * 64
  const whole = new Uint8Array(size)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(size - 4, (bytes.length * 8) >>> 0)
  return view
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function expanded(words: Uint32Array, index: number): number {
  const near = words[index - 15] as number
  const far = words[index - 2] as number
  const nearMix = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3)
  const farMix = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10)
  return (words[index - 16] as number) + nearMix + (words[index - 7] as number) + farMix
}

function compress(state: Uint32Array, words: Uint32Array, constants: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight
  for (let index = 0; index < 64; index++) {
    const upper = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = h + upper + choice + (constants[index] as number) + (words[index] as number)
    const lower = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + lower + majority) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] as number) + word
  }
}

type Eight = [number, number, number, number, number, number, number, number]

/** The fractions of the cube and square roots of the first primes, from which the standard takes its constants. */
function tables(): { readonly constants: Uint32Array; readonly start: Uint32Array } {
  const primes: number[] = []
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32
  return {
    constants: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  }
}
