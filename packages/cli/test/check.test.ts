import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BundledCommand, bundledCommand, fixture, wideTable } from './bundled-command.ts'

let command: BundledCommand
beforeAll(async () => {
  command = await bundledCommand()
  command.write('answers.csv', wideTable({ Residents: 12 }))
  command.write('summary.json', JSON.stringify(summary))
}, 60_000)
afterAll(() => command.remove())

const summary = {
  format: 'value-framework/summary@1',
  statistic: 'median',
  groups: [
    { id: 'a', label: 'A', kind: 'community', cells: { outcomes: { median: 4 } } },
    { id: 'b', label: 'B', kind: 'community', cells: { outcomes: { state: 'too-few' } } },
  ],
}

const broken = {
  ...summary,
  groups: [
    summary.groups[0],
    { ...summary.groups[1], cells: { outcome: 3, outcomes: { median: '4,5' } } },
  ],
}

const evidence = {
  format: 'value-framework/evidence@1',
  voices: [{ id: 'residents', label: 'Residents', kind: 'community' }],
  findings: [
    {
      id: 'intrinsic-benefits.giving-back',
      cells: {
        residents: {
          state: 'raised',
          passages: [
            { text: 'We help.', source: 'Session 1', consent: 'Agreed' },
            { withdrawn: true },
          ],
        },
      },
    },
  ],
}

describe('check', () => {
  it('says what each file is', async () => {
    command.write('map.json', JSON.stringify({ columns: { Q1: { as: 'group' } } }))
    command.write('framework.json', JSON.stringify({ extends: 'camden-2022', title: 'Ours' }))
    const files = ['summary.json', 'framework.json', 'map.json', 'answers.csv']
    const { code, out, err } = await command.run(['check', ...files])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('summary.json is a valid summary: 2 groups, 1 number shown, 1 hidden')
    expect(out).toContain('framework.json is a valid framework: 4 dimensions')
    expect(out).toContain('map.json is a valid map for survey files: 1 column.')
    expect(out).toContain('answers.csv is a responses file. It is private')
  })

  it('tells all problems of all files, in columns, and ends with 1', async () => {
    command.write('broken.json', JSON.stringify(broken))
    const files = ['broken.json', 'gone.json', 'summary.json', '.']
    const { code, out, err } = await command.run(['check', ...files])
    expect(code).toBe(1)
    expect(out).toMatch(/^summary\.json is a valid summary/)
    expect(err.split('\n')).toEqual([
      'broken.json has 2 problems. It was read as a summary.',
      '',
      expect.stringMatching(/^ {2}groups\[1\]\.cells\.outcome {10}.*Did you mean "outcomes"\?$/),
      expect.stringMatching(
        /^ {2}groups\[1\]\.cells\.outcomes\.median {3}found "4,5" \(text\);.*Write 4\.5, with a point\.$/,
      ),
      '',
      'gone.json cannot be read: there is no such file.',
      '. cannot be read: it is a folder, and a file is wanted.',
      '',
    ])
  })

  it('knows evidence, with and without a format, and the framework beside it', async () => {
    const { format, ...bare } = evidence
    const extending = { extends: 'camden-2022', id: 'ours', title: 'Ours' }
    command.write('heard.json', JSON.stringify(evidence))
    command.write('bare-evidence.json', JSON.stringify(bare))
    command.write('ours.json', JSON.stringify(extending))
    command.write('of-ours.json', JSON.stringify({ ...evidence, framework: 'ours' }))
    const files = ['heard.json', 'bare-evidence.json', 'of-ours.json']
    const { code, out, err } = await command.run(['check', ...files, 'ours.json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of files) {
      expect(out).toContain(
        `${name} is valid evidence: 1 voice, 1 finding, 1 passage, 1 withdrawn.`,
      )
    }
    const alone = await command.run(['check', 'of-ours.json'])
    expect(alone.code).toBe(1)
    expect(alone.err).toContain('Read the file together with the framework "ours".')
  })

  it('tells all problems of evidence', async () => {
    const [finding] = evidence.findings
    const cells = { resident: { state: 'yes', passages: [{ text: 'We help.' }] } }
    command.write(
      'hearsay.json',
      JSON.stringify({ ...evidence, findings: [{ ...finding, cells }] }),
    )
    const { code, out, err } = await command.run(['check', 'hearsay.json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('hearsay.json has 4 problems. It was read as evidence.')
    expect(err).toContain('Did you mean "residents"?')
    expect(err).toContain('how the speaker agreed to be quoted is wanted')
  })

  it('names answers of a survey file that cannot be read', async () => {
    const rows = ['group,matters_outcomes', 'A,4', 'A,9', 'A,maybe', ',3', 'A,5', '', 'A,4']
    command.write('faults.csv', rows.join('\n'))
    const { code, out, err } = await command.run(['check', 'faults.csv'])
    expect(code).toBe(1)
    expect(out).toContain('faults.csv is a responses file')
    expect(err).toContain('faults.csv has 3 problems.')
    expect(err).toMatch(
      /row 3, column "matters_outcomes" +found "9"; a number from 1 to 5 is wanted/,
    )
    expect(err).toMatch(/row 4, column "matters_outcomes" +found "maybe"/)
    expect(err).toMatch(/row 5 +found no group/)
    const wider = await command.run(['check', 'faults.csv', '--scale', '1-10'])
    expect(wider.err).not.toContain('"9"')
  })

  it('takes what a survey tool leaves behind for no problem', async () => {
    command.write('surveymonkey.csv', fixture('surveymonkey.csv'))
    const asked = await command.run(['check', 'surveymonkey.csv'])
    expect(asked.code).toBe(1)
    expect(asked.err).toContain('surveymonkey.csv needs a map')
    const { out: map } = await command.run(['summarize', 'surveymonkey.csv', '-o', 'x.json'])
    command.write('monkey.map.json', map)
    const { out } = await command.run(['check', 'surveymonkey.csv', '--map', 'monkey.map.json'])
    expect(out).toContain('Read as a SurveyMonkey export')
  })

  it('reads standard input', async () => {
    const { code, out } = await command.run(['check', '-'], { input: JSON.stringify(summary) })
    expect(code).toBe(0)
    expect(out).toContain('standard input is a valid summary')
  })

  it.each([
    { name: 'cut.json', content: '{ "format": "value-framework/summary@1", ', says: 'not JSON' },
    { name: 'other.json', content: '{ "hello": 1 }', says: 'JSON of another kind' },
    { name: 'list.json', content: '[1, 2]', says: 'JSON of another kind' },
    { name: 'later.json', content: '{ "format": "value-framework/summary@9" }', says: 'newer' },
    { name: 'bare.json', content: '{ "dimensions": [] }', says: 'It was read as a framework.' },
    {
      name: 'score.json',
      content: JSON.stringify({ ...summary, total: 3 }),
      says: 'no single score',
    },
    {
      name: 'later-evidence.json',
      content: '{ "format": "value-framework/evidence@2" }',
      says: 'newer',
    },
    {
      name: 'cut-evidence.json',
      content: '{ "format": "value-framework/evidence@1", ',
      says: 'evidence',
    },
    { name: 'web.csv', content: '<!doctype html><p>Sign in', says: 'web.csv' },
  ])('says what is wrong with $name', async ({ name, content, says }) => {
    command.write(name, content)
    const { code, out, err } = await command.run(['check', name])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`${name} `)
    expect(err).toContain(says)
  })
})
