import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BundledCommand, bundledCommand, ownFixture } from './bundled-command.ts'
import { withRuns } from './documented-runs.ts'

const path = join(import.meta.dirname, '../../../docs/command-line.md')

const summary = (groups: readonly object[], more: object = {}): string =>
  `${JSON.stringify({ format: 'value-framework/summary@1', ...more, groups }, undefined, 2)}\n`

const quoted = {
  text: 'The bus stops at the clinic now.',
  attribution: 'Member of a resident circle',
  source: 'First workshop',
  consent: 'Asked and agreed in writing',
}

const evidence = (cells: object): string =>
  JSON.stringify({
    format: 'value-framework/evidence@1',
    voices: [
      { id: 'residents', label: 'Residents', kind: 'community' },
      { id: 'clinics', label: 'Clinics', kind: 'organization' },
    ],
    findings: [{ id: 'community-engagement.visible-results', cells }],
  })

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
  'workshop-1.json': evidence({
    residents: { state: 'raised', passages: [quoted] },
    clinics: { state: 'not-raised' },
  }),
  'workshop-2.json': evidence({
    resident: { state: 'raised', passages: [{ ...quoted, consent: undefined }] },
    clinics: { state: 'not-asked', passages: [quoted] },
  }),
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
