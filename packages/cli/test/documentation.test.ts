import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BundledCommand, bundledCommand, ownFixture } from './bundled-command.ts'
import { withRuns } from './documented-runs.ts'

const path = join(import.meta.dirname, '../../../docs/command-line.md')

const summary = (groups: readonly object[], more: object = {}): string =>
  `${JSON.stringify({ format: 'value-framework/summary@1', ...more, groups }, undefined, 2)}\n`

/** What the document's reader is told to have in their folder. */
const files: { readonly [name: string]: string | Uint8Array } = {
  'partner-survey.csv': ownFixture('partner-survey.csv'),
  'map.json': ownFixture('map.json'),
  'board-report.json': summary(
    [
      {
        id: 'residents',
        label: 'Residents',
        kind: 'community',
        cells: { outcomes: { median: 4, n: 12 } },
      },
      {
        id: 'faith-communities',
        label: 'Faith communities',
        kind: 'community',
        cells: { outcomes: { state: 'too-few' } },
      },
      {
        id: 'all',
        label: 'Everyone',
        kind: 'community',
        pools: ['residents', 'faith-communities'],
        cells: { outcomes: { median: 4, n: 14 } },
      },
    ],
    { statistic: 'median' },
  ),
  'by-hand.json': summary([
    { id: 'residents', label: 'Residents', cells: { outcomes: '4,5', outcome: 3 } },
  ]),
  'ours.framework.json':
    '{ "format": "value-framework/framework@1", "extends": "camden-2022", "dimension": [] }\n',
  'answers.csv': 'group,matters_outcomes\nResidents,4\nResidents,9\nResidents,maybe\n,3\n',
  'typo.csv': 'group,matters_outcome\nResidents,4\n',
  'report.csv': '%PDF-1.7\n',
  'cut.json': '{ "format": "value-framework/summary@1", "groups": [\n',
}

let command: BundledCommand
beforeAll(async () => {
  command = await bundledCommand()
  for (const [name, content] of Object.entries(files)) command.write(name, content)
}, 180_000)
afterAll(() => command.remove())

it('shows in docs/command-line.md what the commands print', async () => {
  const document = readFileSync(path, 'utf8')
  expect(document).toContain('$ value-framework summarize')
  await expect(withRuns(document, command)).toMatchFileSnapshot(path)
}, 180_000)
