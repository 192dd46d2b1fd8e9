/**
 * `pnpm bench [--json FILE] [--markdown FILE] [--rounds 7] [--only NAMES]`: runs every benchmark and prints tables and
 * the numbers. Other libraries take part once they are installed: `npm ci --prefix packages/elements/bench`.
 * `--only` is a pattern of contenders' names; the benchmarks in Node are left out then.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { besideMarkdown, besideOthers } from './bench/beside-others.ts'
import { run } from './run.ts'

const benchmarks = [
  'packages/react/bench/dimension-radar.ts',
  'packages/export/bench/hundred-pictures.ts',
] as const

interface Report {
  readonly benchmark: string
  readonly node: string
  readonly rounds: number
  readonly callsARound: number
  /** Medians of this run, by what is compared. */
  readonly ratios: { readonly [comparison: string]: number }
  readonly results: readonly {
    readonly name: string
    readonly medianMicroseconds: number
    readonly q1: number
    readonly q3: number
    readonly characters: number
  }[]
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    markdown: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
  },
})

process.env.NODE_ENV = 'production'
const reports: Report[] = []
for (const benchmark of values.only === undefined ? benchmarks : []) {
  const { ok, output } = await run('node', [benchmark])
  if (!ok) {
    console.error(output)
    process.exit(1)
  }
  reports.push(JSON.parse(output))
}

const beside = await besideOthers({
  rounds: Number(values.rounds),
  only: values.only,
  tell: (progress) => console.error(progress),
})
const markdown = [...reports.map(table), besideMarkdown(beside)].join('\n')
const json = JSON.stringify([...reports, { benchmark: 'radar, in a browser', ...beside }], null, 2)
console.log(`${markdown}\n${json}`)
if (values.markdown !== undefined) writeFileSync(values.markdown, markdown)
if (values.json !== undefined) writeFileSync(values.json, `${json}\n`)
if (beside.failures.length > 0) process.exitCode = 1

function table({ benchmark, node, rounds, callsARound, ratios, results }: Report): string {
  const rows = results.map(
    ({ name, medianMicroseconds, q1, q3, characters }) =>
      `| ${name} | ${medianMicroseconds} | ${q1}–${q3} | ${characters} |`,
  )
  return [
    `## ${benchmark}`,
    '',
    `Node ${node}, ${cpus()[0]?.model ?? 'unknown processor'}; ${rounds} rounds of ${callsARound} calls, in turn.`,
    '',
    '| | median µs a call | quartiles | characters |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '| ratio of medians (under 1: ours is faster) | |',
    '| --- | --- |',
    ...Object.entries(ratios).map(([comparison, ratio]) => `| ${comparison} | ${ratio} |`),
    '',
  ].join('\n')
}
