import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BundledCommand, bundledCommand, wideTable } from './bundled-command.ts'

let command: BundledCommand
beforeAll(async () => {
  command = await bundledCommand()
}, 60_000)
afterAll(() => command.remove())

const hidden = { state: 'too-few' }
const shown = (n: number, median = 4) => ({ median, n })

const group = (id: string, label: string, cell: object, pools?: readonly string[]) => ({
  id,
  label,
  kind: 'community',
  ...(pools && { pools }),
  cells: { outcomes: cell },
})

const file = (groups: readonly object[], more: object = {}): string =>
  JSON.stringify({ format: 'value-framework/summary@1', statistic: 'median', groups, ...more })

describe('audit', () => {
  it('finds a hidden part that is a total less the others', async () => {
    const total = ['youth', 'elders']
    const groups = [
      group('youth', 'Youth', hidden),
      group('elders', 'Elders', shown(9)),
      group('all', 'All', shown(11), total),
    ]
    command.write('total.json', file(groups))
    const { code, out, err } = await command.run(['audit', 'total.json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('Youth, Outcomes')
    expect(err).not.toContain('Elders, Outcomes')
  })

  it('finds what one file hides and another shows, and names the files', async () => {
    command.write('old.json', file([group('youth', 'Youth', shown(6))]))
    command.write('new.json', file([group('youth', 'Youth', hidden)]))
    const { code, err } = await command.run(['audit', 'old.json', 'new.json'])
    expect(code).toBe(1)
    expect(err).toContain('Youth, Outcomes')
    expect(err).toContain('old.json')
    expect((await command.run(['audit', 'new.json'])).code).toBe(0)
  })

  it('finds two rounds that one person is between', async () => {
    command.write('one.json', file([group('youth', 'Youth', shown(12))], { wave: '1' }))
    command.write('two.json', file([group('youth', 'Youth', shown(13))], { wave: '2' }))
    const { code, err } = await command.run(['audit', 'one.json', 'two.json'])
    expect(code).toBe(1)
    expect(err).toContain('Youth, Outcomes')
  })

  it('passes what summarize makes, from files and from standard input', async () => {
    command.write('answers.csv', wideTable({ Residents: 12, Youth: 3, Elders: 6 }))
    const pool = ['--pool', 'All=residents,youth,elders']
    await command.run(['summarize', 'answers.csv', '-o', 'made.json', ...pool])
    const { code, out, err } = await command.run(['audit', 'made.json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Nothing hidden can be worked out')
    const input = command.read('made.json')
    expect((await command.run(['audit', '-'], { input })).code).toBe(0)
  })

  it('audits nothing while a file has problems, and names each that has', async () => {
    command.write('fine.json', file([group('youth', 'Youth', shown(12))]))
    command.write('bad.json', file([group('youth', 'Youth', { median: 9 })]))
    const files = ['fine.json', 'bad.json', 'gone.json', 'answers.csv']
    const { code, out, err } = await command.run(['audit', ...files])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('bad.json has 1 problem.')
    expect(err).toContain('gone.json cannot be read')
    expect(err).toContain('answers.csv is a responses file; audit takes summaries.')
    expect(err).toContain('Nothing was audited')
  })
})
