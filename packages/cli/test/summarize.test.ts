import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { camdenFramework, parseSummary, type Summary } from '@value-framework/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BundledCommand,
  bundledCommand,
  fixture,
  ownFixture,
  wideTable,
} from './bundled-command.ts'

let command: BundledCommand
beforeAll(async () => {
  command = await bundledCommand()
  command.write('answers.csv', wideTable({ Residents: 12, 'Faith groups': 3 }))
  command.write('partner-survey.csv', ownFixture('partner-survey.csv'))
  command.write('partner-survey.map.json', ownFixture('map.json'))
  mkdirSync(join(command.folder, 'folder'))
}, 60_000)
afterAll(() => command.remove())

const summaryIn = (name: string): Summary => parseSummary(command.read(name))
const groupIn = (summary: Summary, id: string) => summary.groups.find((group) => group.id === id)

describe('summarize', () => {
  it('turns a canonical file into a summary and says what it hid and what would show more', async () => {
    const { code, out, err } = await command.run(['summarize', 'answers.csv', '-o', 'plain.json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Faith groups, all dimensions: not shown')
    expect(out).toContain('What would show more')
    expect(out.trimEnd().split('\n').at(-1)).toBe('Wrote plain.json.')
    const summary = summaryIn('plain.json')
    expect(groupIn(summary, 'residents')?.cells.outcomes).toMatchObject({ state: 'shown' })
    expect(groupIn(summary, 'faith-groups')?.cells.outcomes).toEqual({ state: 'too-few' })
    expect(summary.privacy).toMatchObject({ preset: 'opinion-5', minimum: 5 })
  })

  it('carries what the options say', async () => {
    const { code } = await command.run([
      ...['summarize', 'answers.csv', '-o', 'said.json', '--privacy', 'cms-11', '--example'],
      ...['--title', 'Why we take part', '--source', 'Partner survey', '--wave', '2026'],
      ...['--collaborative', 'north', '--question', 'How much does this matter?'],
      ...['--pool', 'All=residents,faith-groups'],
    ])
    expect(code).toBe(0)
    const summary = summaryIn('said.json')
    expect(summary).toMatchObject({
      title: 'Why we take part',
      source: { text: 'Partner survey' },
      wave: '2026',
      collaborative: 'north',
      question: 'How much does this matter?',
      example: true,
      privacy: { preset: 'cms-11', minimum: 11 },
    })
    expect(groupIn(summary, 'all')?.pools?.toSorted()).toEqual(['faith-groups', 'residents'])
  })

  it('writes the same bytes for the same answers, wherever and however they stand', async () => {
    const table = wideTable({ Residents: 12, 'Faith groups': 3 })
    const [head = '', ...rows] = table.trimEnd().split('\n')
    command.write('elsewhere/Jane Roe 2026-04-30.csv', [head, ...rows.toReversed()].join('\r\n'))
    command.write('marked.csv', `\uFEFF${table.replaceAll(',', ';')}`)
    command.write('wide.utf16.csv', Buffer.from(`\uFEFF${table}`, 'utf16le'))
    const texts: string[] = []
    for (const name of [
      'answers.csv',
      'elsewhere/Jane Roe 2026-04-30.csv',
      'marked.csv',
      'wide.utf16.csv',
    ]) {
      const { code, out } = await command.run(['summarize', name, '-o', '-'])
      expect(code).toBe(0)
      texts.push(out)
    }
    const piped = await command.run(['summarize', '-', '-o', '-'], { input: table })
    expect(new Set([...texts, piped.out]).size).toBe(1)
    expect(texts[0]).not.toMatch(/Jane|2026|answers|elsewhere/)
  })

  it('reports on standard error where the summary takes standard output', async () => {
    const { code, out, err } = await command.run(['summarize', '-', '-o', '-'], {
      input: wideTable({ Residents: 8 }),
    })
    expect(code).toBe(0)
    expect(parseSummary(out).groups).toHaveLength(1)
    expect(err).toContain('standard input\n')
    expect(err).toContain('8 rows were read.')
  })

  it('reads letters of Windows-1252 and says so', async () => {
    command.write('latin.csv', Buffer.from(wideTable({ 'Organización vecinal': 6 }), 'latin1'))
    const { code, out } = await command.run(['summarize', 'latin.csv', '-o', 'latin.json'])
    expect(code).toBe(0)
    expect(out).toContain('Windows-1252')
    expect(summaryIn('latin.json').groups[0]?.label).toBe('Organización vecinal')
  })

  it('reads workbooks, the sheet that is asked for', async () => {
    command.write('answers.xlsx', fixture('google-forms.xlsx'))
    const first = await command.run(['summarize', 'answers.xlsx', '-o', 'sheet.json'])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('“Notes”')
    expect(summaryIn('sheet.json').groups.length).toBeGreaterThan(1)
    const other = await command.run([
      'summarize',
      'answers.xlsx',
      '--sheet',
      'Note',
      '-o',
      'x.json',
    ])
    expect(other.code).toBe(1)
    expect(other.err).toContain('"Form Responses 1", "Notes"')
  })

  it('prints what it took for what where headings leave no doubt', async () => {
    command.write('form.csv', fixture('google-forms-es.csv'))
    const { code, out } = await command.run(['summarize', 'form.csv', '-o', 'form.json'])
    expect(code).toBe(0)
    expect(out).toContain('“Grupo” was read as the group')
    expect(out).toContain('was read as answers about Outcomes')
  })

  it('proposes a map where they do, and reads the file by it', async () => {
    const asked = await command.run(['summarize', 'partner-survey.csv', '-o', 'survey.json'])
    expect(asked.code).toBe(1)
    expect(asked.err).toContain('partner-survey.csv needs a map')
    expect(asked.err).toContain('“Q1”: the group; likely')
    expect(asked.err).toContain('--map map.json')
    expect(() => command.read('survey.json')).toThrow('ENOENT')
    command.write('proposed.json', asked.out)
    expect(JSON.parse(asked.out).groups).toHaveProperty('Faith community')
    const args = ['summarize', 'partner-survey.csv', '--map', 'proposed.json', '-o', 'survey.json']
    const { code, out } = await command.run(args)
    expect(code).toBe(0)
    expect(summaryIn('survey.json').groups).toHaveLength(5)
    expect(out).toContain('1 row left out: a test run of the survey. Row 4.')
    expect(out).toContain('“RecipientEmail” can tell who answered')
    expect(out).not.toContain('@example.org')
  })

  it('keeps a proposed map off a standard output that a summary is meant for', async () => {
    const { code, out, err } = await command.run(['summarize', 'partner-survey.csv', '-o', '-'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('"value-framework/map@1"')
  })

  it('asks for the group of each document in a proposed map', async () => {
    command.write('tags.csv', fixture('taguette.csv'))
    const asked = await command.run(['summarize', 'tags.csv', '-o', 'tags.json'])
    expect(asked.code).toBe(1)
    command.write('tags.map.json', asked.out)
    const again = await command.run(['check', 'tags.map.json'])
    expect(again.code).toBe(1)
    expect(again.err).toContain('Residents, north side')
  })

  it('writes a file for each measure and round, the first where it was told to', async () => {
    const [head = '', ...rows] = wideTable({ Residents: 12 }).trimEnd().split('\n')
    const wave = (name: string) => rows.map((row) => row.replace(',,', `,${name},`))
    const spring = wave('2026 spring').map((row) => row.replace('community,,', 'community,'))
    command.write(
      'rounds.csv',
      [
        `${head},happening_outcomes`,
        ...[...spring, ...wave('2026 Fall/2')].map((row) => `${row},4`),
      ].join('\n'),
    )
    const { code, out } = await command.run(['summarize', 'rounds.csv', '-o', 'rounds.json'])
    expect(code).toBe(0)
    const names = [
      'rounds.json',
      'rounds.matters.2026-spring.json',
      'rounds.happening.2026-fall-2.json',
      'rounds.happening.2026-spring.json',
    ]
    expect(
      names.map((name) => summaryIn(name)).map(({ measure, wave }) => [measure, wave]),
    ).toEqual([
      ['matters', '2026 Fall/2'],
      ['matters', '2026 spring'],
      ['happening', '2026 Fall/2'],
      ['happening', '2026 spring'],
    ])
    for (const name of names) expect(out).toContain(name)
    const piped = await command.run(['summarize', 'rounds.csv', '-o', '-'])
    expect(piped).toMatchObject({ code: 2, out: '' })
    expect(piped.err).toContain('--measure')
    const one = [
      'summarize',
      'rounds.csv',
      '-o',
      '-',
      '--measure',
      'matters',
      '--wave',
      '2026 spring',
    ]
    expect(parseSummary((await command.run(one)).out)).toMatchObject({ wave: '2026 spring' })
    const none = await command.run([...one.slice(0, -1), '2026 sprig'])
    expect(none.code).toBe(2)
    expect(none.err).toContain('Did you mean "2026 spring"?')
  })

  it('summarizes by a framework of your own', async () => {
    command.write(
      'own.json',
      JSON.stringify({
        format: 'value-framework/framework@1',
        id: 'ours',
        title: 'Ours',
        dimensions: [
          { id: 'trust', label: 'Trust' },
          { id: 'reach', label: 'Reach' },
        ],
      }),
    )
    const rows = Array.from({ length: 6 }, (_, place) => `Residents,${1 + (place % 5)},4`)
    command.write('own.csv', ['group,matters_trust,matters_reach', ...rows].join('\n'))
    const args = ['summarize', 'own.csv', '--framework', 'own.json', '-o', 'ours.json']
    expect((await command.run(args)).code).toBe(0)
    expect(JSON.parse(command.read('ours.json'))).toMatchObject({ framework: 'ours' })
    expect((await command.run(['check', 'ours.json', 'own.json'])).code).toBe(0)
    expect((await command.run(['check', 'ours.json'])).code).toBe(1)
    expect((await command.run(['audit', 'ours.json', '--framework', 'own.json'])).code).toBe(0)
    expect(camdenFramework.id).not.toBe('ours')
  })

  it('makes what is safe together with what is out already', async () => {
    command.write('first.csv', wideTable({ Residents: 12, Youth: 6 }))
    command.write('second.csv', wideTable({ Residents: 12, Youth: 7 }))
    await command.run(['summarize', 'first.csv', '-o', 'first.json', '--wave', '1'])
    const second = ['summarize', 'second.csv', '-o', 'second.json', '--wave', '2']
    const { code } = await command.run([...second, '--published', 'first.json'])
    expect(code).toBe(0)
    expect((await command.run(['audit', 'first.json', 'second.json'])).code).toBe(0)
  })

  it('asks who confirmed an agreement', async () => {
    const args = [
      'summarize',
      'answers.csv',
      '-o',
      'agreed.json',
      '--privacy',
      'shown-by-agreement',
    ]
    expect((await command.run(args)).out).toContain('--confirmed-by')
    const confirmed = await command.run([...args, '--confirmed-by', 'Rosa Diaz'])
    expect(confirmed.out).not.toContain('--confirmed-by')
    expect(summaryIn('agreed.json').privacy?.confirmedBy).toBe('Rosa Diaz')
  })

  it.each([
    { args: ['missing.csv'], says: ['missing.csv cannot be read: there is no such file.'] },
    { args: ['answer.csv'], says: ['Did you mean answers.csv?'] },
    { args: ['folder'], says: ['folder cannot be read: it is a folder'] },
    { args: ['answers.csv/x'], says: ['answers.csv/x cannot be read'] },
    {
      args: ['missing.csv', '--map', 'gone.json', '--framework', 'lost.json'],
      says: ['missing.csv', 'gone.json', 'lost.json'],
    },
    { args: ['answers.csv', '--map', 'answers.csv'], says: ['answers.csv has 1 problem.', 'JSON'] },
  ])('ends with 1 for $args, naming each file', async ({ args, says }) => {
    const { code, out, err } = await command.run(['summarize', ...args, '-o', 'never.json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    for (const text of says) expect(err).toContain(text)
    expect(err).not.toMatch(/^\s+at /m)
    expect(() => command.read('never.json')).toThrow('ENOENT')
  })

  it.each([
    { output: 'folder', code: 1, says: 'folder cannot be written: it is a folder' },
    { output: 'gone/summary.json', code: 1, says: 'there is no folder gone' },
    { output: 'answers.csv', code: 2, says: 'would write over answers.csv' },
    { output: './folder/../answers.csv', code: 2, says: 'would write over answers.csv' },
  ])('ends with $code for -o $output', async ({ output, code, says }) => {
    const before = command.read('answers.csv')
    const ran = await command.run(['summarize', 'answers.csv', '-o', output])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err).toContain(says)
    expect(command.read('answers.csv')).toBe(before)
  })

  it('does not write over its input through a link', async () => {
    symlinkSync(join(command.folder, 'answers.csv'), join(command.folder, 'link.json'))
    expect((await command.run(['summarize', 'answers.csv', '-o', 'link.json'])).code).toBe(2)
  })

  it.each([
    { name: 'picture.csv', content: Buffer.from('89504e470d0a1a0a', 'hex'), says: 'a picture' },
    { name: 'old.xls', content: Buffer.from('d0cf11e0a1b11ae1', 'hex'), says: '.xls' },
    { name: 'report.csv', content: '%PDF-1.7', says: 'a PDF' },
    { name: 'empty.csv', content: '', says: 'no text' },
    { name: 'head.csv', content: 'group,matters_outcomes\n', says: 'a heading and no rows' },
    { name: 'open.csv', content: 'group,matters_outcomes\n"A,3\n', says: 'never closed' },
    { name: 'typo.csv', content: 'group,matters_outcome\nA,3\n', says: 'matters_outcomes' },
    { name: 'zip.xlsx', content: Buffer.from('504b030400000000', 'hex'), says: 'zip.xlsx' },
  ])('says what is wrong with $name', async ({ name, content, says }) => {
    command.write(name, content)
    const { code, out, err } = await command.run(['summarize', name, '-o', 'never.json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(name)
    expect(err).toContain(says)
  })

  it('shows control characters of a file instead of sending them to the terminal', async () => {
    command.write('bell.csv', wideTable({ 'Bell\u001b]0;owned\u0007': 3, Residents: 6 }))
    const { out, err } = await command.run(['summarize', 'bell.csv', '-o', 'bell.json'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
  })

  it('ends quietly where its reader has seen enough', async () => {
    const labels = Array.from({ length: 39 }, (_, place) => [`Group ${place}`, 6] as const)
    const input = wideTable(Object.fromEntries(labels))
    const { err } = await command.run(['summarize', '-', '-o', '-'], { input, closesEarly: true })
    expect(err).not.toMatch(/EPIPE|^\s+at /m)
  })
})
