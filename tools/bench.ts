/**
 * `pnpm bench [--json FILE] [--markdown FILE]`: runs every benchmark and prints a table and the numbers.
 * A ratio is ours over theirs, medians of one run: under 1 is faster.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { run } from './run.ts'

const benchmarks = ['packages/react/bench/dimension-radar.ts'] as const

interface Report {
  readonly benchmark: string
  readonly node: string
  readonly rounds: number
  readonly callsARound: number
  readonly ratio: number
  readonly results: readonly {
    readonly name: string
    readonly medianMicroseconds: number
    readonly q1: number
    readonly q3: number
    readonly characters: number
  }[]
}

const { values } = parseArgs({
  options: { json: { type: 'string' }, markdown: { type: 'string' } },
})

process.env.NODE_ENV = 'production'
const reports: Report[] = []
for (const benchmark of benchmarks) {
  const { ok, output } = await run('node', [benchmark])
  if (!ok) {
    console.error(output)
    process.exit(1)
  }
  reports.push(JSON.parse(output))
}

const markdown = reports.map(table).join('\n')
const json = JSON.stringify(reports, null, 2)
console.log(`${markdown}\n${json}`)
if (values.markdown !== undefined) writeFileSync(values.markdown, markdown)
if (values.json !== undefined) writeFileSync(values.json, `${json}\n`)

function table({ benchmark, node, rounds, callsARound, ratio, results }: Report): string {
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
    `Ratio of the first two medians: ${ratio} (under 1: ours is faster).`,
    '',
  ].join('\n')
}
