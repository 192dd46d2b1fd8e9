/** The radar beside floors and other libraries, in one run of one browser. */
import { cpus } from 'node:os'
import { bundleForPage, type Weight, weigh } from './bundle.ts'
import { type Contender, contenders, versionOf } from './contenders.ts'
import {
  cycles,
  type Growth,
  type Round,
  type Still,
  takeGrowth,
  takeRound,
  takeStill,
} from './measure.ts'
import { startBrowser } from './page.ts'
import { countReadable, type Readable } from './readers.ts'

export interface BesideOptions {
  readonly rounds: number
  /** A pattern of names. */
  readonly only: string | undefined
  readonly tell: (progress: string) => void
}

export interface Measured {
  readonly name: string
  readonly version?: string
  readonly react: boolean
  readonly bytes: Weight
  /** Medians over the rounds, in milliseconds, and the quartiles of the largest. */
  readonly times: Round
  readonly quartiles: { readonly [time in keyof Round]: readonly [q1: number, q3: number] }
  readonly still: Still
  readonly growth: Growth
  readonly readable: Readable
}

export interface Beside {
  readonly browser: string
  readonly processor: string
  readonly rounds: number
  readonly hints: readonly string[]
  readonly results: readonly Measured[]
  /** Nobody else's numbers are missing silently. */
  readonly failures: readonly string[]
}

export async function besideOthers({ rounds, only, tell }: BesideOptions): Promise<Beside> {
  const { present, hints } = contenders(only)
  const files = await bundleForPage(present)
  const browser = await startBrowser()
  const failures: string[] = []
  const taken = new Map<Contender, Round[]>(present.map((contender) => [contender, []]))
  const fail = (contender: Contender, error: unknown): void => {
    taken.delete(contender)
    failures.push(error instanceof Error ? error.message : String(error))
  }
  for (let round = 0; round < rounds; round++) {
    tell(`round ${round + 1} of ${rounds}`)
    const order = [...taken.keys()]
    // Every other round runs backwards, so that none always follows the same one.
    for (const contender of round % 2 === 0 ? order : order.reverse()) {
      await takeRound(browser, files, contender).then(
        (times) => taken.get(contender)?.push(times),
        (error: unknown) => fail(contender, error),
      )
    }
  }
  const results: Measured[] = []
  for (const [contender, all] of taken) {
    tell(contender.name)
    try {
      results.push({
        name: contender.name,
        ...withVersion(contender),
        react: contender.react,
        bytes: await weigh(contender),
        times: atShare(all, 0.5),
        quartiles: quartilesOf(all),
        still: await takeStill(browser, files, contender),
        growth: await takeGrowth(browser, files, contender),
        readable: await countReadable(browser, files, contender),
      })
    } catch (error) {
      fail(contender, error)
    }
  }
  const version = `Chromium ${browser.version()}`
  await browser.close()
  const processor = cpus()[0]?.model ?? 'unknown processor'
  return { browser: version, processor, rounds, hints, results, failures }
}

function withVersion(contender: Contender): { readonly version?: string } {
  const version = versionOf(contender)
  return version === undefined ? {} : { version }
}

/** The measured times, as the table names them. */
const times = {
  mountOne: 'mount 1, ms',
  mountInSight: 'mount 100: in sight, ms',
  mountAll: 'all, ms',
  updateInSight: 'update 100: in sight, ms',
  updateAll: 'all, ms',
} as const satisfies { readonly [time in keyof Round]: string }

const named = Object.keys(times) as (keyof Round)[]

const ofEach = <Value>(value: (time: keyof Round) => Value): { [time in keyof Round]: Value } =>
  Object.fromEntries(named.map((time) => [time, value(time)])) as { [time in keyof Round]: Value }

function atShare(rounds: readonly Round[], share: number): Round {
  const at = (time: keyof Round): number => {
    const sorted = rounds.map((round) => round[time]).sort((a, b) => a - b)
    return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  }
  return ofEach(at)
}

function quartilesOf(rounds: readonly Round[]): Measured['quartiles'] {
  const [first, third] = [atShare(rounds, 0.25), atShare(rounds, 0.75)]
  return ofEach((time) => [first[time], third[time]])
}

/** The result as Markdown, ratios against the smallest React component. */
export function besideMarkdown({
  browser,
  processor,
  rounds,
  hints,
  results,
  failures,
}: Beside): string {
  const floor = results.find(({ name }) => name === 'smallest React component')
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) => [
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(row),
    '',
  ]
  const nameOf = ({ name, version }: Measured): string =>
    version === undefined ? name : `${name} ${version}`
  const timed = (result: Measured): readonly string[] =>
    named.map((time) => {
      const own = result.times[time]
      const ratio = floor && result !== floor ? ` (${short(own / floor.times[time])}×)` : ''
      return `${milliseconds(own)}${ratio}`
    })
  return [
    '## The radar beside others, in a browser',
    '',
    `${browser}, ${processor}; ${rounds} rounds in turn, medians. In parentheses: times the smallest React component.`,
    '',
    ...table(
      ['', ...Object.values(times)],
      results.map((result) => [nameOf(result), ...timed(result)]),
    ),
    ...table(
      ['', 'kB gzip, all inside', 'without React', 'at start'],
      results.map((result) => [
        nameOf(result),
        kilobytes(result.bytes.whole),
        result.react ? kilobytes(result.bytes.withoutReact) : '–',
        kilobytes(result.bytes.start),
      ]),
    ),
    ...table(
      ['', 'heap of 100, MB', 'page memory of 100, MB', 'elements a chart'],
      results.map((result) => [
        nameOf(result),
        (result.still.heap / 1e6).toFixed(1),
        (result.still.page / 1e6).toFixed(1),
        Math.round(result.still.elements),
      ]),
    ),
    ...table(
      ['', `heap growth over ${cycles}, kB`, 'nodes', 'listeners'],
      results.map((result) => [
        nameOf(result),
        Math.round(result.growth.heap / 1000),
        result.growth.nodes,
        result.growth.listeners,
      ]),
    ),
    ...table(
      ['', 'values in the accessibility tree at rest, of 12', 'by keyboard, of 12'],
      results.map((result) => [nameOf(result), result.readable.atRest, result.readable.byKeyboard]),
    ),
    ...[...hints, ...failures.map((failure) => `Failed: ${failure}`)].flatMap((line) => [line, '']),
  ].join('\n')
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))
const short = (ratio: number): string => (ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0))
