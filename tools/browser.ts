/**
 * The browser that tests run in, so that the test command needs nothing from the system.
 * Order: CHROME_PATH; the Chromium that ships inside a package (Linux x64); an installed Chrome or Chromium.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const browserFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export async function browserExecutable(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(
      `CHROME_PATH names ${named}, which does not exist. Unset it or name a Chrome or Chromium.`,
    )
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  const found = installed.find(existsSync)
  if (found) return found
  throw new Error(
    'The tests need a Chrome or Chromium and found none. Run `npx playwright install chromium`, then set CHROME_PATH to the path that it prints; or install Chrome.',
  )
}

/**
 * Unpacks into a folder that carries the version: the package reuses whatever binary it finds there. The package and
 * its processes find that folder by TMPDIR, so a process of a process finds it set already.
 */
async function packagedChromium(): Promise<string> {
  const manifest = new URL('@sparticuz/chromium/package.json', modules)
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const name = `value-framework-chromium-${version}`
  const folder = basename(tmpdir()) === name ? tmpdir() : join(tmpdir(), name)
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  process.env.FONTCONFIG_FILE = fontConfiguration(folder)
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

const modules = new URL('../node_modules/', import.meta.url)

/** The fonts of the tests, the same on every machine: what the browser's package carries, and Arabic. */
function fontConfiguration(folder: string): string {
  const arabic = fileURLToPath(new URL('@expo-google-fonts/noto-sans-arabic', modules))
  const folders = [join(folder, 'fonts'), arabic].map((path) => `<dir>${path}</dir>`).join('')
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cache}</fontconfig>`,
  )
  return file
}
