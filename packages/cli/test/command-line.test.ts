import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { type BundledCommand, bundledCommand, wideTable } from './bundled-command.ts'

let command: BundledCommand
beforeAll(async () => {
  command = await bundledCommand()
  command.write('answers.csv', wideTable({ Residents: 12 }))
}, 60_000)
afterAll(() => command.remove())

describe('the command line', () => {
  it('says its version', async () => {
    const { code, out, err } = await command.run(['--version'])
    expect({ code, out, err }).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
  })

  it.each([['--help'], ['-h'], ['help']])('lists its commands for %s', async (word) => {
    const { code, out, err } = await command.run([word])
    expect(code).toBe(0)
    expect(err).toBe('')
    for (const name of ['summarize', 'check', 'audit']) expect(out).toMatch(`\n  ${name} `)
  })

  it.each([
    ['summarize', ['--map', '--privacy', '--scale', '--pool', '--title', '--source', '--example']],
    ['check', ['--framework', '--map']],
    ['audit', ['--framework']],
  ])('helps with %s in both ways', async (name, options) => {
    const { code, out } = await command.run([name, '--help'])
    expect(code).toBe(0)
    for (const option of options) expect(out).toContain(option)
    expect((await command.run(['help', name])).out).toBe(out)
  })

  it.each([
    { args: [], says: 'COMMAND' },
    { args: ['summarise'], says: 'Did you mean summarize?' },
    { args: ['chekc', 'a.json'], says: 'Did you mean check?' },
    { args: ['render'], says: 'The commands are summarize, check, audit.' },
    { args: ['help', 'audti'], says: 'Did you mean audit?' },
    { args: ['--verison'], says: '--verison' },
    { args: ['check'], says: 'check needs a file' },
    { args: ['audit'], says: 'audit needs a summary' },
    { args: ['summarize'], says: 'summarize needs a survey file' },
    { args: ['summarize', 'answers.csv'], says: '-o summary.json' },
    { args: ['summarize', 'answers.csv', 'b.csv', '-o', 's.json'], says: 'b.csv' },
    { args: ['summarize', 'answers.csv', '-o'], says: '-o needs a value' },
    { args: ['summarize', 'answers.csv', '--mpa', 'm'], says: 'Did you mean --map?' },
    { args: ['summarize', 'answers.csv', '-o', 'a', '-o', 'b'], says: '-o is given twice' },
    { args: ['summarize', 'answers.csv', '-o', 's', '--example=no'], says: 'takes no value' },
    { args: ['summarize', 'answers.csv', '-o', 's', '--privacy', 'opinion5'], says: 'opinion-5?' },
    { args: ['summarize', 'answers.csv', '-o', 's', '--scale', '5-1'], says: '--scale 1-5' },
    { args: ['summarize', 'answers.csv', '-o', 's', '--scale', 'five'], says: '--scale 1-5' },
    { args: ['summarize', 'answers.csv', '-o', 's', '--pool', 'All'], says: '"Label=id,id"' },
    { args: ['summarize', 'answers.csv', '-o', 's', '--measure', 'matter'], says: 'matters?' },
    { args: ['check', '-', '-'], says: 'one file only' },
  ])('ends with 2 for $args', async ({ args, says }) => {
    const { code, out, err } = await command.run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(says)
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('does nothing for wrong usage', async () => {
    await command.run(['summarize', 'answers.csv', '-o', 'never.json', '--privacy', 'none'])
    expect(() => command.read('never.json')).toThrow('ENOENT')
  })

  it('lets a value begin with a hyphen', async () => {
    const args = ['summarize', 'answers.csv', '-o', '-', '--scale=-2-5', '--title=-']
    const { code, out } = await command.run(args)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ title: '-', scale: { min: -2, max: 5 } })
  })
})
