import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FontChain, fontFile } from './font-chain.ts'

const files = [
  { name: 'NotoSans-Regular.ttf', family: 'Noto Sans', weight: 400 },
  { name: 'NotoSans-SemiBold.ttf', family: 'Noto Sans', weight: 600 },
  { name: 'NotoSansArabic-Regular.ttf', family: 'Noto Sans Arabic', weight: 400 },
  { name: 'NotoSansArabic-SemiBold.ttf', family: 'Noto Sans Arabic', weight: 600 },
  { name: 'DejaVuSans.ttf', family: 'DejaVu Sans', weight: 400 },
] as const

/**
 * The open fonts that come with the package: Latin, Greek and Cyrillic, Arabic, symbols. Read them once for many files.
 * @param folder where the font files lie; by default the package's own `fonts`, or a folder `fonts` beside a bundle
 * @throws Error where the folder lacks one
 */
export function bundledFonts(folder: string = fontFolder()): FontChain {
  return files.map(({ name, family, weight }) => {
    const path = join(folder, name)
    return fontFile({ family, weight, path, bytes: new Uint8Array(readFileSync(path)) })
  })
}

/** Two folders up from this file in the package, as source and as built; beside or above the file in a bundle. */
function fontFolder(): string {
  const folders = ['../../fonts/', './fonts/', '../fonts/'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  const found = folders.find((folder) => existsSync(join(folder, files[0].name)))
  if (found !== undefined) return found
  throw new Error(`The bundled fonts are in none of ${folders.join(', ')}.`)
}
