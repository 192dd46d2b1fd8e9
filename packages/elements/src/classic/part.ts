/**
 * What the classic script leaves in files beside itself: the words of other languages, what stands behind a menu's button
 * and the readers of whole files. A page may name such a file itself, in any order; else it is asked for where the script
 * came from.
 */
import { build, hashes } from 'classic:build'

/** Makes a part of what it uses of the script that asks for it. */
type Make = (given: unknown) => unknown

const own =
  typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null)
const made = new Map<string, unknown>()
const coming = new Map<string, Promise<void>>()

/**
 * A part that the page holds already.
 * @param given what the part uses of this script
 */
export function partNow(name: string, given?: () => unknown): unknown {
  const make = made.has(name) ? undefined : asked(name)
  if (make) made.set(name, make(given?.()))
  return made.get(name)
}

/**
 * @param given what the part uses of this script
 * @throws where the page neither holds the part nor can load it; asked again, it tries again
 */
export async function partOf<Part>(name: string, given?: () => unknown): Promise<Part> {
  if (!partNow(name, given)) {
    const loading = coming.get(name) ?? found(name)
    coming.set(name, loading)
    await loading.finally(() => coming.delete(name))
  }
  const part = partNow(name, given)
  if (part) return part as Part
  const file = addressOf(name)?.href ?? `value-framework.classic.${name}.js`
  throw new Error(
    `${file} is missing or of another build. It belongs beside the script; a page may also name it, or hold it.`,
  )
}

/** A part that is on the page answers at once; of another build it does not. */
function asked(name: string): Make | undefined {
  let found: Make | undefined
  const take = (make: Make): void => {
    found = make
  }
  document.dispatchEvent(new CustomEvent('vf-part', { detail: { name, build, take } }))
  return found
}

async function found(name: string): Promise<void> {
  // A page that holds the part may not have been read that far.
  if (document.readyState === 'loading') {
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true }),
    )
  }
  if (!asked(name)) await loadPart(name).catch(() => undefined)
}

function addressOf(name: string): URL | undefined {
  if (!own?.src) return undefined
  const address = new URL(own.src)
  address.pathname = address.pathname.replace(/(\.js)?$/, `.${name}.js`)
  return address
}

async function loadPart(name: string): Promise<unknown> {
  const address = addressOf(name)
  if (!own || !address) return undefined
  const { crossOrigin, integrity, nonce } = own
  // Where text may not become a script's address, a page may still import; from a disk or a locked frame it may not.
  const isOwn = address.origin === self.origin && self.origin !== 'null'
  if ('trustedTypes' in window && isOwn && !integrity) return import(address.href)
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    Object.assign(script, { crossOrigin, nonce, onload: resolve, onerror: reject })
    if (integrity) script.integrity = hashes[name] ?? ''
    script.src = address.href
    document.head.append(script)
  })
}
