/**
 * The browser that tests run in, so that the test command needs nothing from the system.
 * Order: CHROME_PATH; the Chromium that ships inside a package (Linux x64); an installed Chrome or Chromium.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    throw new Error(`CHROME_PATH names ${named}, which does not exist. Unset it or name a Chrome or Chromium.`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  const found = installed.find(existsSync)
  if (found) return found
  throw new Error(
    'The tests need a Chrome or Chromium and found none. Run `npx playwright install chromium`, then set CHROME_PATH to the path that it prints; or install Chrome.',
  )
}

/** Unpacks into a folder that carries the version: the package reuses whatever binary it finds there. */
async function packagedChromium(): Promise<string> {
  const manifest = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(tmpdir(), `value-framework-chromium-${version}`)
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
