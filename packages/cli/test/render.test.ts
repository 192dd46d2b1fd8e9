import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { camdenFramework, parseEvidence, parseSummary, type Summary } from '@value-framework/core'
import { readCarried, readWorkbook } from '@value-framework/export'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BundledCommand, bundledCommand, type Ran } from './bundled-command.ts'

const stories = join(import.meta.dirname, '../../../stories/fixtures')
const formats = ['svg', 'png', 'pdf', 'pptx', 'docx', 'xlsx', 'html', 'md', 'csv'] as const
/** Those that give their summary back. */
const carrying = formats.filter((format) => format !== 'csv')

let command: BundledCommand
let summary: Summary
beforeAll(async () => {
  command = await bundledCommand()
  for (const name of [
    ...['three-groups', 'spanish', 'arabic', 'hidden-cells', 'eight-dimensions', 'twelve-groups'],
  ]) {
    command.write(`${name}.json`, readFileSync(join(stories, `summaries/${name}.json`)))
  }
  const own = readFileSync(join(stories, 'frameworks/eight-dimensions.json'))
  command.write('eight.framework.json', own)
  command.write('riverbend.json', readFileSync(join(stories, 'evidence/riverbend.json')))
  summary = parseSummary(command.read('three-groups.json'))
}, 180_000)
afterAll(() => command.remove())

const render = (...args: readonly string[]): Promise<Ran> => command.run(['render', ...args])
const start = (name: string): string =>
  Buffer.from(command.bytes(name).subarray(0, 8)).toString('latin1')

describe('render', () => {
  it('is all that a colleague needs: one line from a summary to a slide', async () => {
    const ran = await render('dimension-radar', 'three-groups.json', '-o', 'radar.pptx')
    expect(ran).toEqual({ code: 0, out: 'Wrote radar.pptx.\n', err: '' })
    expect(readCarried(command.bytes('radar.pptx')).summary).toEqual(summary)
  })

  it('compares the groups that are chosen, and says which there are before anything is made', async () => {
    const compare = ['perspective-comparison', 'twelve-groups.json', '--format', 'csv,svg']
    const none = await render(...compare, '-o', 'compared/')
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toContain(
      '--groups   found 12 groups; a choice of two to four groups is wanted.',
    )
    expect(none.err).toContain('Nothing was made.')
    expect(readdirSync(command.folder)).not.toContain('compared')
    const two = ['--groups', 'residents-council, food-bank']
    expect(await render(...compare, ...two, '-o', 'compared/')).toMatchObject({ code: 0, err: '' })
    expect(command.read('compared/perspective-comparison.csv')).toContain(
      'Dimension,Residents’ council,Food bank,',
    )
    const wrong = await render(...compare, '--groups', 'food-bnk,food-bank', '-o', 'compared/')
    expect(wrong.err).toContain('Did you mean "food-bank"?')
  })

  it('makes every format, the same bytes each time, and each gives its summary back', async () => {
    const all = ['three-groups.json', '--format', formats.join(','), '--license', 'CC BY 4.0']
    expect(await render('dimension-radar', ...all, '-o', 'one/')).toMatchObject({
      code: 0,
      err: '',
    })
    expect((await render('dimension-radar', ...all, '-o', 'two/')).code).toBe(0)
    const names = formats.map((format) => `dimension-radar.${format}`)
    expect(readdirSync(join(command.folder, 'one')).toSorted()).toEqual(names.toSorted())
    for (const name of names) {
      const same = Buffer.compare(command.bytes(`one/${name}`), command.bytes(`two/${name}`))
      expect(same, name).toBe(0)
    }
    for (const format of carrying) {
      const { code, out, err } = await command.run([
        ...['inspect', `one/dimension-radar.${format}`, '--summary'],
      ])
      expect({ code, err }, format).toEqual({ code: 0, err: '' })
      expect(parseSummary(out), format).toEqual(summary)
    }
    const html = command.bytes('one/dimension-radar.html')
    expect(html.length).toBeLessThan(200_000)
    expect(command.read('one/dimension-radar.md')).toContain('](dimension-radar.svg)')
  }, 60_000)

  it('makes tables and cards without a file, for both kinds of paper', async () => {
    for (const paper of ['letter', 'a4']) {
      const made = ['--format', 'html,docx,pdf,md,csv,xlsx', '--paper', paper, '-o', paper]
      const figures = 'sector-comparison-table,question-prompt-cards'
      const { code, err } = await render(figures, ...made.with(-1, `${paper}/`))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(readdirSync(join(command.folder, paper))).toHaveLength(12)
    }
    const [letter, a4] = ['letter', 'a4'].map((paper) =>
      Buffer.from(command.bytes(`${paper}/question-prompt-cards.pdf`)).toString('latin1'),
    )
    expect(letter).toContain('[0 0 612 792]')
    expect(a4).toContain('[0 0 595.28 841.89]')
    const carried = readCarried(command.bytes('a4/sector-comparison-table.docx'))
    expect(carried).toMatchObject({ figure: 'sector-comparison-table', intact: true })
  }, 60_000)

  it('names the files of several summaries by their summaries', async () => {
    const files = ['three-groups.json', 'hidden-cells.json']
    const figures = 'dimension-radar,question-prompt-cards,sector-comparison-table'
    const { code, err } = await render(figures, ...files, '-o', 'many/', '--format', 'svg,md')
    expect(code).toBe(0)
    expect(readdirSync(join(command.folder, 'many')).toSorted()).toEqual([
      'hidden-cells.dimension-radar.md',
      'hidden-cells.dimension-radar.svg',
      'hidden-cells.sector-comparison-table.md',
      'question-prompt-cards.md',
      'three-groups.dimension-radar.md',
      'three-groups.dimension-radar.svg',
      'three-groups.sector-comparison-table.md',
    ])
    expect(err).toBe(
      'question-prompt-cards does not come as svg.\nsector-comparison-table does not come as svg.\n',
    )
  })

  it('draws numbers of the command line, gaps included', async () => {
    const named = ['--title', 'How we see it', '-o', '-', '--format', 'svg']
    const { code, out, err } = await render('dimension-radar', '--values', '4,,5,2', ...named)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^<svg /)
    expect(out).toContain('How we see it')
    const { groups } = readCarried(new TextEncoder().encode(out)).summary as Summary
    expect(Object.values(groups[0]?.cells ?? {}).map(({ state }) => state)).toEqual([
      'shown',
      'pending',
      'shown',
      'shown',
    ])
    const spaced = await render('dimension-radar', '--values', '4 3 5 2', ...named)
    expect(spaced.code).toBe(0)
  })

  it('reads a summary from a pipe and writes bytes into one', async () => {
    const args = ['render', 'dimension-radar', '-', '--format', 'xlsx', '-o', 'piped.xlsx']
    const input = command.read('three-groups.json')
    expect((await command.run(args, { input })).code).toBe(0)
    const sheets = await readWorkbook(command.bytes('piped.xlsx'))
    expect(sheets.length).toBe(3)
  })

  it('obeys language, theme, size, dots an inch and framework', async () => {
    const drawn = async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await render(...args, '--format', 'svg', '-o', '-')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      return out
    }
    const radar = ['dimension-radar', 'three-groups.json']
    const plain = await drawn(...radar)
    expect(await drawn(...radar, '--lang', 'es')).toContain('xml:lang="es"')
    expect(await drawn('dimension-radar', 'arabic.json', '--lang', 'ar')).toContain('xml:lang="ar"')
    expect(await drawn(...radar, '--theme', 'dark')).not.toBe(plain)
    expect(await drawn(...radar, '--size', 'wide')).toContain('width="800"')
    expect(await drawn(...radar, '--view', 'dot-plot')).not.toBe(plain)
    const eight = ['dimension-radar', 'eight-dimensions.json']
    expect(await drawn(...eight, '--framework', 'eight.framework.json')).toContain('<svg')
    await render(...radar, '-o', 'print.png', '--dpi', '300', '--width', '16cm')
    const png = Buffer.from(command.bytes('print.png'))
    expect(png.readUInt32BE(16)).toBe(Math.round((16 / 2.54) * 300))
    const pHYs = png.indexOf('pHYs')
    expect(Math.round(png.readUInt32BE(pHYs + 4) * 0.0254)).toBe(300)
  })

  it('adds the exact picture where it is asked for', async () => {
    await render('dimension-radar', 'three-groups.json', '-o', 'with.docx', '--picture')
    expect(Buffer.from(command.bytes('with.docx')).includes('word/media/image1.png')).toBe(true)
    expect(start('with.docx').startsWith('PK')).toBe(true)
  })

  it('names every file that is not there or not right, and makes nothing', async () => {
    command.write('cut.json', '{ "format": "value-framework/summary@1", "groups": [')
    command.write('answers.csv', 'group,matters_outcomes\nA,3\n')
    const files = ['three-groups.json', 'gone.json', 'cut.json', 'answers.csv']
    const { code, out, err } = await render(
      'dimension-radar',
      ...files,
      '-o',
      'no/',
      '--format',
      'svg',
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
    for (const name of files.slice(1)) expect(err).toContain(name)
    expect(err).toContain('Nothing was made.')
    expect(err).not.toMatch(/^\s+at /m)
    expect(() => readdirSync(join(command.folder, 'no'))).toThrow('ENOENT')
  })

  it.each([
    { args: ['gone.json', '-o', 'a.svg'], code: 1, says: 'gone.json cannot be read' },
    { args: ['three-groups.json', '-o', 'gone/a.svg'], code: 1, says: 'there is no folder gone' },
    {
      args: ['three-groups.json', '-o', 'cut.json/', '--format', 'svg'],
      code: 1,
      says: 'cut.json',
    },
    {
      args: ['three-groups.json', '-o', 'a.svg', '--framework', 'no.json'],
      code: 1,
      says: 'no.json',
    },
    { args: ['eight-dimensions.json', '-o', 'a.svg'], code: 1, says: 'eight-dimensions.json' },
  ])('ends with $code for $args', async ({ args, code, says }) => {
    const ran = await render('dimension-radar', ...args)
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err).toContain(says)
    expect(ran.err).not.toMatch(/^\s+at |not for a reason/m)
  })

  it('writes over an earlier file and never over one that it reads', async () => {
    command.write('old.svg', 'old')
    expect((await render('dimension-radar', 'three-groups.json', '-o', 'old.svg')).code).toBe(0)
    expect(command.read('old.svg')).toMatch(/^<svg /)
    command.write('kept.svg', command.read('three-groups.json'))
    const ran = await render('dimension-radar', 'kept.svg', '-o', './kept.svg')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('write over kept.svg')
    expect(command.read('kept.svg')).toBe(command.read('three-groups.json'))
  })

  it('names characters that no font has', async () => {
    const args = ['--values', '4,3,5,2', '--title', 'Ours 𒀀', '-o', 'box.png']
    const { code, err } = await render('dimension-radar', ...args)
    expect(code).toBe(0)
    expect(err).toContain('box.png: The fonts have no sign for 𒀀')
  })
})

describe('render --evidence', () => {
  it('shows who raised what beside the brief, and inspect gives the evidence back', async () => {
    const evidence = parseEvidence(command.read('riverbend.json'), camdenFramework)
    const ran = await render(
      ...['evidence-matrix,quote-cards', '--evidence', 'riverbend.json'],
      ...['-o', 'heard/', '--format', 'svg,png,pdf,docx,xlsx,html,md,csv', '--lang', 'es'],
    )
    expect(ran.code).toBe(0)
    expect(ran.err).not.toContain('evidence-matrix')
    expect(command.read('heard/evidence-matrix.svg')).toContain('>Residentes<')
    expect(command.read('heard/evidence-matrix.csv')).toContain('Clínicas (Añadido al informe)')
    for (const format of ['svg', 'png', 'pdf', 'docx', 'xlsx', 'html', 'md']) {
      const file = `heard/evidence-matrix.${format}`
      const { code, out } = await command.run(['inspect', file, '--evidence'])
      expect([format, code, parseEvidence(out, camdenFramework)]).toEqual([format, 0, evidence])
    }
    const { out } = await command.run(['inspect', 'heard/evidence-matrix.png'])
    expect(out).toMatch(/Title +Riverbend junto al informe/)
    expect(out).toMatch(/Evidence +2 voices, 4 findings, 1 passage, 1 withdrawn/)
    expect(out).toMatch(/Voices +Residentes, Clínicas/)
    expect(out).toMatch(/Example +made-up example/)
    const cards = await command.run(['inspect', 'heard/quote-cards.html', '--evidence'])
    expect(cards).toMatchObject({ code: 1, out: '' })
    expect(cards.err).toContain('carries no evidence: quote-cards was made without evidence')
  }, 30_000)

  it('names file, place, what was found and how to mend it, and makes nothing', async () => {
    const wrong = { voices: [{ id: 'residents', label: 'Residents' }], findings: [{ id: 'x' }] }
    command.write('wrong.json', JSON.stringify({ ...wrong, framework: 'other' }))
    const matrix = ['evidence-matrix', '-o', 'never.svg', '--evidence']
    const bad = await render(...matrix, 'wrong.json')
    expect(bad).toMatchObject({ code: 1, out: '' })
    expect(bad.err).toContain('wrong.json has ')
    expect(bad.err).toMatch(/framework +found "other"/)
    expect(bad.err).toMatch(/findings\[0\]\.cells? +found nothing/)
    const summaryFile = await render(...matrix, 'three-groups.json')
    expect(summaryFile).toMatchObject({ code: 1, out: '' })
    expect(summaryFile.err).toContain('three-groups.json is a summary; --evidence takes evidence.')
    const gone = await render(...matrix, 'gone.json')
    expect(gone).toMatchObject({ code: 1, out: '' })
    expect(gone.err).toContain('gone.json')
    const over = await render(
      'evidence-matrix',
      '-o',
      'riverbend.json',
      '--format',
      'md',
      '--evidence',
      'riverbend.json',
    )
    expect(over.code).toBe(2)
    expect(readdirSync(command.folder)).not.toContain('never.svg')
  })
})

describe('inspect', () => {
  it('says what a file carries', async () => {
    await render('dimension-radar', 'hidden-cells.json', '-o', 'said.png', '--license', 'CC BY 4.0')
    const { code, out, err } = await command.run(['inspect', 'said.png'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/Figure +dimension-radar/)
    expect(out).toMatch(/License +CC BY 4\.0/)
    expect(out).toMatch(/hidden to protect privacy/)
    expect(out).toMatch(/Made with +@value-framework\/export \d/)
    expect(out).toMatch(/Digest +sha256-[\da-f]{64}/)
  })

  it('reads from a pipe', async () => {
    await render('dimension-radar', 'three-groups.json', '-o', 'pipe.svg')
    const input = command.read('pipe.svg')
    const { code, out } = await command.run(['inspect', '-', '--summary'], { input })
    expect(code).toBe(0)
    expect(parseSummary(out)).toEqual(summary)
  })

  it('says where data were changed, are not there, or hold no summary', async () => {
    await render('dimension-radar', 'three-groups.json', '-o', 'changed.svg')
    const svg = command.read('changed.svg')
    command.write('changed.svg', svg.replaceAll('Community members', 'Community mumbers'))
    const changed = await command.run(['inspect', 'changed.svg', '--summary'])
    expect(changed.code).toBe(1)
    expect(changed.err).toContain('changed.svg was changed since it was made')
    command.write('plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    const plain = await command.run(['inspect', 'plain.svg'])
    expect(plain).toMatchObject({ code: 1, out: '' })
    expect(plain.err).toContain('plain.svg has 1 problem')
    await render('question-prompt-cards', '-o', 'cards.pdf')
    const cards = await command.run(['inspect', 'cards.pdf', '--summary'])
    expect(cards).toMatchObject({ code: 1, out: '' })
    expect(cards.err).toContain('carries no summary')
    expect((await command.run(['inspect', 'gone.png'])).code).toBe(1)
  })
})
