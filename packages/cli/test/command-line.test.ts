import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { type BundledCommand, bundledCommand, wideTable } from './bundled-command.ts'

const values = (text: string) => ['render', 'dimension-radar', '--values', text]
const radar = values('4,3,5,2')

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
    for (const name of ['summarize', 'check', 'audit', 'render', 'inspect'])
      expect(out).toMatch(`\n  ${name} `)
  })

  it.each([
    ['summarize', ['--map', '--privacy', '--scale', '--pool', '--title', '--source', '--example']],
    ['check', ['--framework', '--map']],
    ['audit', ['--framework']],
    ['render', ['--format', '--values', '--lang', '--theme', '--size', '--dpi', '--paper']],
    ['inspect', ['--summary', '--evidence']],
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
    { args: ['draw'], says: 'The commands are summarize, check, audit, ' },
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
    { args: ['render'], says: 'render needs a figure' },
    { args: ['render', 'dimension-radr', '-o', 'a.svg'], says: 'Did you mean dimension-radar?' },
    { args: ['render', 'pie', '-o', 'a.svg'], says: 'The figures are dimension-radar,' },
    { args: ['render', ',', '-o', 'a.svg'], says: 'Name a figure' },
    { args: ['render', 'dimension-radar', '-o', 'a.svg'], says: '--values 4,3,5,2' },
    { args: ['render', 'question-prompt-cards'], says: '-o DIR/' },
    { args: ['render', 'question-prompt-cards', '-o', 'a.pfd'], says: 'Did you mean pdf?' },
    { args: ['render', 'question-prompt-cards', '-o', 'a.png'], says: 'It comes as pdf, docx' },
    { args: ['render', 'question-prompt-cards', '-o', 'a/'], says: '--format svg,png' },
    { args: ['render', 'question-prompt-cards', '-o', '-'], says: '--format svg,png' },
    { args: ['render', 'question-prompt-cards', 's.json', '-o', 'a.md'], says: 'shows no numbers' },
    { args: [...radar, '-o', 'a.svg', '--format', 'png'], says: '-o a.svg says svg' },
    { args: [...radar, '-o', '-', '--format', 'svg,png'], says: 'these are 2' },
    { args: [...radar, '-o', 'a', '--format', 'svg,png'], says: '-o a/ --format svg,png' },
    { args: [...radar, 's.json', '-o', 'a.svg'], says: '--values and s.json' },
    { args: [...radar, '-o', 'a.svg', '--lang', 'fr'], says: 'There are en, es, ar.' },
    { args: [...radar, '-o', 'a.svg', '--theme', 'drak'], says: 'Did you mean dark?' },
    { args: [...radar, '-o', 'a.svg', '--size', 'huge'], says: 'compact, regular, wide' },
    { args: [...radar, '-o', 'a.png', '--dpi', 'many'], says: '--dpi 300' },
    { args: [...radar, '-o', 'a.png', '--dpi', '2400', '--width', '300cm'], says: '100 million' },
    { args: [...radar, '-o', 'a.png', '--width', '16'], says: '--width 16cm' },
    { args: [...radar, '-o', 'a.docx', '--paper', 'legal'], says: 'letter, a4' },
    { args: [...values('4,3,5,6'), '-o', 'a.svg'], says: 'found 6' },
    { args: [...values('4,3,x'), '-o', 'a.svg'], says: 'found "x"' },
    { args: [...values('1,2,3,4,5'), '-o', 'a.svg'], says: 'The dimensions are intrinsic' },
    { args: ['render', 'evidence-matrix', 'e.json', '-o', 'a.svg'], says: 'follows --evidence' },
    { args: ['render', 'quote-cards', '-o', 'a.md', '--evidence', 'e'], says: 'shows no evidence' },
    { args: ['inspect', 'a.svg', '--summary', '--evidence'], says: 'Give one of them' },
    { args: ['inspect'], says: 'inspect needs a file' },
    { args: ['inspect', 'a.png', 'b.png'], says: 'b.png is too much' },
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
