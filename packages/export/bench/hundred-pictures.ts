/**
 * A hundred radars to PNG files: by one call of the command, and by one headless Chromium that takes a screenshot of each.
 * Both start from nothing in every round and by turns; both draw the same scenes, two pixels a unit. Memory is looked at
 * in a round of its own, as the memory of all processes that take part.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  camdenFramework,
  dimensionRadarScene,
  printPaints,
  type Summary,
  sceneToSvg,
  summaryFile,
} from '@value-framework/core'
import { chromium } from 'playwright'
import { browserExecutable, browserFlags } from '../../../tools/browser.ts'
import { bundleCommand } from '../../../tools/bundle-command.ts'

const rounds = 3
const count = 100
const folder = mkdtempSync(join(tmpdir(), 'hundred-pictures-'))

const labels = ['Residents', 'Health care', 'County government']
const dimensions = camdenFramework.dimensions.map(({ id }) => id)

/** Other numbers in each, from 1 to 5 by halves; the same in every run. */
const summaries = Array.from(
  { length: count },
  (_, call): Summary => ({
    framework: 'camden-2022',
    title: `Why partners take part, group ${call + 1}`,
    statistic: 'median',
    scale: { min: 1, max: 5, labels: { 1: 'Not at all', 5: 'A great deal' } },
    source: { text: 'Partner survey, April 2026' },
    example: true,
    groups: labels.map((label, group) => ({
      id: label.toLowerCase().replaceAll(' ', '-'),
      label,
      kind: group === 0 ? 'community' : 'organization',
      cells: Object.fromEntries(
        dimensions.map((id, place) => [
          id,
          {
            state: 'shown',
            value: 1 + ((call * 7 + group * 5 + place * 3 + call * place) % 9) / 2,
          },
        ]),
      ),
    })),
  }),
)

const paths = summaries.map((summary, index) => {
  const path = join(folder, `group-${index}.json`)
  writeFileSync(path, JSON.stringify(summaryFile(summary)))
  return path
})
const svgs = summaries.map((summary) =>
  sceneToSvg(dimensionRadarScene(summary, camdenFramework), printPaints.light, { ground: true }),
)

const command = join(folder, 'command')
await bundleCommand(command, { site: false })
// What an install puts beside it.
symlinkSync(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'))
const executablePath = await browserExecutable()

interface Contender {
  readonly name: string
  /** Draws all pictures into a folder; is told of the process that does. */
  readonly draw: (into: string, onStart: (pid: number) => void) => Promise<void>
}

const ours: Contender = {
  name: 'Ours: one call of `render dimension-radar … --format png`',
  draw: async (into, onStart) => {
    const script = join(command, 'value-framework.js')
    const args = [
      script,
      'render',
      'dimension-radar',
      ...paths,
      '--format',
      'png',
      '-o',
      `${into}/`,
    ]
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    onStart(child.pid ?? 0)
    await ended(child)
  },
}

const theirs: Contender = {
  name: 'One headless Chromium, a screenshot of each',
  draw: async (into, onStart) => {
    const browser = await chromium.launchServer({ executablePath, args: browserFlags })
    onStart(browser.process().pid ?? 0)
    const client = await chromium.connect(browser.wsEndpoint())
    const page = await client.newPage({
      deviceScaleFactor: 2,
      viewport: { width: 480, height: 700 },
    })
    await page.setContent('<!doctype html><style>body{margin:0}svg{display:block}</style>')
    for (const [index, svg] of svgs.entries()) {
      await page.evaluate((markup) => {
        document.body.innerHTML = markup
      }, svg)
      await page.locator('svg').screenshot({ path: join(into, `${index}.png`) })
    }
    await client.close()
    await browser.close()
  },
}

const contenders = [ours, theirs]
const seconds = new Map<Contender, number[]>(contenders.map((one) => [one, []]))
const peaks = new Map<Contender, number>()
const sizes = new Map<Contender, number>()

for (let round = 0; round <= rounds; round += 1) {
  for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
    const into = join(folder, `round-${round}-${contenders.indexOf(contender)}`)
    mkdirSync(into)
    if (round === 0) peaks.set(contender, await peakMegabytes(contender, into))
    else {
      const began = performance.now()
      await contender.draw(into, () => undefined)
      seconds.get(contender)?.push((performance.now() - began) / 1000)
    }
    const files = readdirSync(into)
    if (files.length !== count) throw new Error(`${contender.name} made ${files.length} pictures.`)
    const bytes = files.reduce((sum, file) => sum + statSync(join(into, file)).size, 0)
    sizes.set(contender, Math.round(bytes / count))
  }
}
rmSync(folder, { recursive: true, force: true })

const sorted = (one: Contender): number[] => (seconds.get(one) ?? []).toSorted((a, b) => a - b)
const at = (values: readonly number[], share: number): number =>
  values[Math.floor(share * (values.length - 1))] ?? Number.NaN
const median = (one: Contender): number => at(sorted(one), 0.5)
const peak = (one: Contender): number => Math.round(peaks.get(one) ?? Number.NaN)
const rounded = (value: number): number => Math.round(value * 100) / 100
/** Seconds a hundred pictures to microseconds a picture. */
const aPicture = (value: number): number => Math.round((value / count) * 1e6)

console.log(
  JSON.stringify({
    benchmark: `${count} radars to PNG files (${contenders.map((one) => `${rounded(median(one))} s, ${peak(one)} MB`).join('; ')})`,
    node: process.version,
    rounds,
    callsARound: count,
    results: contenders.map((one) => ({
      name: one.name,
      medianMicroseconds: aPicture(median(one)),
      q1: aPicture(at(sorted(one), 0.25)),
      q3: aPicture(at(sorted(one), 0.75)),
      characters: sizes.get(one) ?? 0,
    })),
    ratios: {
      'time of ours to screenshots': rounded(median(ours) / median(theirs)),
      'peak memory of ours to screenshots': rounded(peak(ours) / peak(theirs)),
    },
  }),
)

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The command ended with ${code}.`)),
    )
  })
}

/** The most memory that a contender's processes take together, without what they share counted twice; Linux says it. */
async function peakMegabytes(contender: Contender, into: string): Promise<number> {
  let most = 0
  let timer: NodeJS.Timeout | undefined
  await contender.draw(into, (pid) => {
    timer = setInterval(() => {
      most = Math.max(most, kilobytesOf(pid))
    }, 50)
  })
  clearInterval(timer)
  return most === 0 ? Number.NaN : most / 1024
}

function kilobytesOf(pid: number): number {
  try {
    const [, own = '0'] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return children.reduce((sum, child) => sum + kilobytesOf(Number(child)), Number(own))
  } catch {
    return 0
  }
}
