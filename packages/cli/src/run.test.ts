import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture, ownFixture, wideTable } from '../test/bundled-command.ts'
import { memoryMachine } from '../test/memory-machine.ts'
import { run } from './run.ts'

const summary = JSON.stringify({
  format: 'value-framework/summary@1',
  groups: [{ id: 'a', label: 'A', cells: { outcomes: 3 } }],
})

/** Files that a command may be given, whole or with bytes changed. */
const files: readonly Uint8Array[] = [
  ownFixture('partner-survey.csv'),
  ownFixture('map.json'),
  fixture('canonical-long.csv'),
  fixture('google-forms.xlsx'),
  new TextEncoder().encode(summary),
]

const damaged = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    fc.nat(),
  )
  .map(([file, hits, length]) => {
    const bytes = file.slice(0, length % 5 === 0 ? length % file.length : file.length)
    for (const [at, byte] of hits) bytes[at % Math.max(bytes.length, 1)] = byte
    return bytes
  })

const anyFile = fc.oneof(
  { weight: 3, arbitrary: damaged },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.json().map((text) => new TextEncoder().encode(text)) },
)

const drawn = await Promise.all(
  (['svg', 'pdf', 'pptx', 'xlsx', 'html', 'md', 'png'] as const).map(async (format) => {
    const machine = memoryMachine({ summary: new TextEncoder().encode(summary) })
    await run(['render', 'dimension-radar', 'summary', '-o', `radar.${format}`], machine)
    return machine.files.get(`radar.${format}`) as Uint8Array
  }),
)
const damagedDrawing = fc
  .tuple(fc.constantFrom(...drawn), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }))
  .map(([file, hits]) => {
    const bytes = file.slice()
    for (const [at, byte] of hits) bytes[at % bytes.length] = byte
    return bytes
  })

describe('inspect', () => {
  it('ends with 0 or 1 for any damaged file, and with words', async () => {
    await fc.assert(
      fc.asyncProperty(damagedDrawing, fc.boolean(), async (file, alone) => {
        const machine = memoryMachine({ file })
        const code = await run(['inspect', 'file', ...(alone ? ['--summary'] : [])], machine)
        expect([0, 1]).toContain(code)
        expect(machine.warned.join('\n')).not.toContain('not for a reason that it knows')
        if (code === 1) expect(machine.warned.join('')).not.toBe('')
      }),
      { numRuns: 150 },
    )
  })
})

describe('render', () => {
  it('shows on a terminal how far it is, and takes that away at the end', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `group-${index}.json`)
    const bytes = new TextEncoder().encode(summary)
    const machine = memoryMachine(Object.fromEntries(names.map((name) => [name, bytes])))
    const args = ['dimension-radar', ...names, '-o', 'out/', '--format', 'svg,csv']
    expect(await run(['render', ...args], machine)).toBe(0)
    expect(machine.shown.filter((text) => text?.includes('of 40:')).length).toBe(40)
    expect(machine.shown.at(-1)).toBeUndefined()
    expect(machine.told).toEqual(['Wrote 40 files to out/.'])
    expect(machine.files.has('out/group-7.dimension-radar.svg')).toBe(true)
  })
})

describe('a command', () => {
  it.each([
    ['check', ['check', 'file']],
    ['audit', ['audit', 'file', 'summary']],
    ['inspect', ['inspect', 'file']],
    ['render', ['render', 'dimension-radar', 'file', 'summary', '-o', 'out/', '--format', 'csv']],
    ['summarize', ['summarize', 'file', '-o', 'out']],
    ['summarize with a map', ['summarize', 'file', '--map', 'map', '-o', 'out']],
    ['summarize by the file as a map', ['summarize', 'canonical', '--map', 'file', '-o', 'out']],
  ])(
    '%s ends with 0 or 1 for any bytes, and with words',
    async (_, args) => {
      const rest = {
        summary: new TextEncoder().encode(summary),
        map: ownFixture('map.json'),
        canonical: fixture('canonical-long.csv'),
      }
      await fc.assert(
        fc.asyncProperty(anyFile, async (file) => {
          const machine = memoryMachine({ ...rest, file })
          const code = await run(args, machine)
          const said = [...machine.told, ...machine.warned].join('\n')
          expect([0, 1]).toContain(code)
          expect(said).not.toContain('not for a reason that it knows')
          expect(said).not.toMatch(/^\s+at /m)
          if (code === 1) expect(machine.warned.join('').trim()).not.toBe('')
          expect(machine.files.has('out')).toBe(code === 0 && args[0] === 'summarize')
        }),
        { numRuns: 2000 },
      )
    },
    120_000,
  )

  it('ends with 2 and words for any command line that it does not know', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('check', '-o', '--map', '--', '-')), {
          maxLength: 5,
        }),
        async (words) => {
          const machine = memoryMachine({})
          const code = await run(words, machine)
          if (code === 0) expect(machine.told.length).toBeGreaterThan(0)
          else expect(machine.warned.join('').trim()).not.toBe('')
          expect(machine.warned.join('\n')).not.toContain('not for a reason that it knows')
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('shows how far it is with long work, and takes that away', async () => {
    const table = new TextEncoder().encode(wideTable({ Residents: 12_000 }))
    const machine = memoryMachine({ table })
    expect(await run(['summarize', 'table', '-o', 'out'], machine)).toBe(0)
    const shares = machine.shown.flatMap((text) => /table: (\d+) %/.exec(text ?? '')?.[1] ?? [])
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual(shares.toSorted((a, b) => Number(a) - Number(b)))
    expect(machine.shown.at(-1)).toBeUndefined()
  })
})
