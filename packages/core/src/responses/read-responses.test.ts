import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DropReason, ReadResponses } from '../model/responses.ts'
import { ContentError } from '../schema/content-error.ts'
import { type ReadResponsesOptions, readResponses } from './read-responses.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/responses')
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const map = (name: string): string => readFileSync(join(folder, name), 'utf8')

const read = (text: string, options: ReadResponsesOptions = {}): ReadResponses =>
  readResponses(text, options)
const droppedBy = ({ report }: ReadResponses): { [reason in DropReason]?: number } => {
  const counts: { [reason in DropReason]?: number } = {}
  for (const { reason, count } of report.dropped) counts[reason] = (counts[reason] ?? 0) + count
  return counts
}
const problemsOf = (work: () => unknown): readonly string[] => {
  try {
    work()
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n')
    throw error
  }
  return []
}
const warned = ({ report }: ReadResponses): string[] => report.warnings.map(({ code }) => code)
const answersOf = ({ responses }: ReadResponses, group: string, dimension: string) =>
  responses.responses
    .filter((one) => one.group === group && one.dimension === dimension)
    .map(({ value, missing }) => value ?? missing)

describe('the canonical long table', () => {
  const file = readResponses(bytes('canonical-long.csv'))

  it('needs no map', () => {
    expect(file.report).toMatchObject({
      shape: 'long',
      rows: 136,
      rowsRead: 136,
      units: 34,
      dropped: [],
    })
    expect(file.responses.waves).toEqual(['2026 spring'])
    expect(file.responses.scale).toEqual({ min: 1, max: 5, labels: {} })
  })

  it('keeps group, sector and lens apart, community first', () => {
    expect(file.responses.groups.map(({ id, kind, sector }) => [id, kind, sector])).toEqual([
      ['community-members', 'community', undefined],
      ['county-government', 'organization', 'county-government'],
      ['faith-groups', 'organization', 'community-based-organizations'],
      ['health-care-providers', 'organization', 'healthcare'],
    ])
    expect(file.responses.responses[0]).toMatchObject({
      unitKind: 'person',
      lens: 'individual',
      wave: '2026 spring',
    })
  })

  it('counts each reason for no number apart', () => {
    expect(file.report.missing).toEqual({ 'not-sure': 2, withdrawn: 1, 'not-asked': 3 })
    expect(answersOf(file, 'faith-groups', 'sustainable-system-change')).toEqual(
      Array(3).fill('not-asked'),
    )
  })

  const head = 'unit_id,group,group_kind,dimension,measure,value,missing\n'

  it('drops the second of two same answers, and both of two different ones', () => {
    const row = 'p1,Residents,community,outcomes,matters'
    const same = read(`${head}${row},4,\n${row},4,\np2,Residents,community,outcomes,matters,3,\n`)
    expect(same.report.answers).toBe(2)
    expect(droppedBy(same)).toEqual({ 'duplicate-row': 1 })
    const different = read(
      `${head}${row},4,\n${row},5,\n${row},4,\np2,Residents,community,outcomes,matters,3,\n`,
    )
    expect(answersOf(different, 'residents', 'outcomes')).toEqual([3])
    expect(droppedBy(different)).toEqual({ conflicting: 3 })
  })

  it('lets a withdrawal stand against an answer, whichever comes first', () => {
    const row = 'p1,Residents,community,outcomes,matters'
    for (const rows of [`${row},4,\n${row},,withdrawn\n`, `${row},,withdrawn\n${row},4,\n`]) {
      expect(answersOf(read(head + rows), 'residents', 'outcomes')).toEqual(['withdrawn'])
    }
  })

  it('names what is no dimension or measure, and reads the rest', () => {
    const file = read(
      `${head}p1,R,other,outcome,matters,4,\np1,R,other,outcomes,value,4,\np1,R,other,Outcomes,matters,4,\n`,
    )
    expect(droppedBy(file)).toEqual({ 'unknown-dimension': 1, 'unknown-measure': 1 })
    expect(file.report.dropped[0]).toMatchObject({ found: ['outcome'], rows: [2] })
    expect(file.report.answers).toBe(1)
  })

  it('does not take two groups of one person for two people', () => {
    const file = read(
      `${head}p1,A,other,outcomes,matters,4,\np1,B,other,outcomes,matters,4,\np2,A,other,outcomes,matters,2,\n`,
    )
    expect(droppedBy(file)).toEqual({ 'several-groups': 2 })
    expect(file.report.units).toBe(1)
  })

  it('leaves out rows without an id where the file has ids, and warns where it has none', () => {
    expect(
      droppedBy(read(`${head}p1,A,other,outcomes,matters,4,\n,A,other,outcomes,matters,4,\n`)),
    ).toEqual({
      'no-unit': 1,
    })
    const none = read('group,group_kind,dimension,value\nA,other,outcomes,4\nA,other,outcomes,4\n')
    expect(none.report.units).toBe(2)
    expect(warned(none)).toContain('no-unit-ids')
  })

  it('forgets ids that are e-mail addresses, and says so', () => {
    const file = read(
      `${head}ana@example.org,A,other,outcomes,matters,4,\nluis@example.org,A,other,outcomes,matters,2,\n`,
    )
    expect(JSON.stringify(file)).not.toContain('example.org')
    expect(file.report.identifying).toEqual([
      { column: 'unit_id', kind: 'email', by: 'content', joined: true },
    ])
    expect(warned(file)).toContain('identifying-unit-ids')
  })

  it('says when a kind of group is missing, unknown or contradicts itself', () => {
    const rows = [
      'p1,A,,outcomes,matters,4,',
      'p2,B,team,outcomes,matters,4,',
      'p3,C,community,outcomes,matters,4,',
      'p4,C,other,outcomes,matters,4,',
    ]
    const file = read(`${head}${rows.join('\n')}\n`)
    const codes = new Map(file.report.warnings.map(({ code, names }) => [code, names]))
    expect(codes.get('group-kind-missing')).toEqual(['A', 'B'])
    expect(codes.get('unknown-group-kind')).toEqual(['B'])
    expect(codes.get('group-kind-conflict')).toEqual(['C'])
    expect(
      file.responses.groups.every(({ kind, kindStated }) => kind === 'other' && !kindStated),
    ).toBe(true)
  })
})

describe('the canonical wide table', () => {
  const file = readResponses(bytes('canonical-wide.csv'))

  it('is read past a mark, semicolons, CRLF, decimal commas, empty columns and a second heading', () => {
    expect(file.report).toMatchObject({
      shape: 'wide',
      delimiter: ';',
      rows: 15,
      rowsRead: 13,
      units: 13,
    })
    expect(droppedBy(file)).toEqual({ 'repeated-header': 1, 'blank-row': 1, 'out-of-scale': 1 })
    expect(file.report.ignored).toEqual([])
    expect(answersOf(file, 'community-members', 'intrinsic-benefits')).toContain(3.5)
    expect(file.responses.measures).toEqual(['matters', 'happening'])
  })

  it('counts an empty cell as skipped and “Not sure” apart', () => {
    expect(file.report.missing).toEqual({ 'not-sure': 1, skipped: 1 })
  })

  it('mends a misspelled dimension instead of losing its column', () => {
    expect(
      problemsOf(() => read('group,matters_outcomes,matters_outcome\nA,4,5\n')).join('\n'),
    ).toContain('Did you mean "matters_outcomes"?')
  })

  it('reads a scale that an option gives, and never infers one', () => {
    const text = 'group,matters_outcomes\nA,9\nA,10\nA,4\n'
    expect(read(text).report.answers).toBe(1)
    expect(read(text, { scale: { min: 0, max: 10 } }).report.answers).toBe(3)
    expect(read(text, { scale: { min: 0, max: 10 } }).responses.scale).toEqual({
      min: 0,
      max: 10,
      labels: {},
    })
  })

  it('does not publish a group that is an address', () => {
    const file = read(
      'group,matters_outcomes\nResidents,4\nResidents,3\nResidents,3\nResidents,3\nana@example.org,5\n',
    )
    expect(droppedBy(file)).toEqual({ 'identifying-value': 1 })
    expect(JSON.stringify(file)).not.toContain('ana@')
  })

  it('refuses a group column of addresses', () => {
    const message = problemsOf(() =>
      read('group,matters_outcomes\nana@example.org,4\nluis@example.org,3\n'),
    ).join('\n')
    expect(message).toContain('email')
    expect(message).not.toContain('example.org')
  })

  it('refuses more groups than a summary holds', () => {
    const rows = Array.from(
      { length: 41 },
      (_, i) => `Group ${String.fromCharCode(65 + (i % 26))}${i},4`,
    )
    expect(
      problemsOf(() => read(`group,matters_outcomes\n${rows.join('\n')}\n`)).join('\n'),
    ).toContain('41 different groups')
  })

  it('leaves out rows whose cells have slipped', () => {
    const file = read('group,matters_outcomes\nA,4\nA,3,5\nA\n')
    expect(droppedBy(file)).toEqual({ 'ragged-row': 1 })
    expect(file.report.warnings).toContainEqual({ code: 'short-rows', names: [], count: 1 })
    expect(file.report.missing).toEqual({ skipped: 1 })
  })
})

describe('a Qualtrics export', () => {
  const file = readResponses(bytes('qualtrics.csv'), { map: map('qualtrics.map.json') })

  it('drops what identifies before anything, by name', () => {
    expect(file.report.identifying.map(({ column }) => column)).toEqual([
      'IPAddress',
      'RecipientLastName',
      'RecipientFirstName',
      'RecipientEmail',
      'ExternalReference',
      'LocationLatitude',
      'LocationLongitude',
    ])
    expect(JSON.stringify(file)).not.toMatch(/example\.org|203\.0\.113|Ruiz|39\.9|EXT-/)
  })

  it('leaves out test runs, spam, unfinished and repeated rows, each counted', () => {
    expect(file.report).toMatchObject({ shape: 'qualtrics', rows: 27, rowsRead: 23, units: 23 })
    expect(droppedBy(file)).toEqual({
      'preview-row': 1,
      'spam-row': 1,
      'unfinished-row': 1,
      'duplicate-row': 1,
      'out-of-scale': 1,
    })
    expect(file.report.missing).toEqual({ skipped: 2 })
  })

  it('names groups by the map, the one that nobody answered for too', () => {
    expect(file.responses.groups.map(({ id, kind }) => [id, kind])).toEqual([
      ['community-members', 'community'],
      ['county-government', 'organization'],
      ['health-care-providers', 'organization'],
      ['faith-groups', 'organization'],
    ])
    expect(file.responses.responses.some(({ group }) => group === 'faith-groups')).toBe(false)
    expect(file.responses.waves).toEqual(['2026 spring'])
  })

  it('keeps unfinished rows where the map says so', () => {
    const kept = { ...(JSON.parse(map('qualtrics.map.json')) as object), keepUnfinished: true }
    expect(
      droppedBy(readResponses(bytes('qualtrics.csv'), { map: kept }))['unfinished-row'],
    ).toBeUndefined()
  })

  it('says the same in words, tabs and UTF-16', () => {
    const words = { ...(JSON.parse(map('qualtrics.map.json')) as object), groups: undefined }
    const other = readResponses(bytes('qualtrics-choice-text.tsv'), { map: words })
    expect(other.report).toMatchObject({ shape: 'qualtrics', delimiter: '\t', rowsRead: 23 })
    expect(other.report.words).toContainEqual({
      word: 'A great deal',
      value: 5,
      count: expect.any(Number),
    })
    const values = ({ responses }: ReadResponses) => responses.responses.map(({ value }) => value)
    expect(values(other)).toEqual(values(file))
  })
})

describe('a SurveyMonkey export', () => {
  const question = 'How much does each of these matter in why you take part?'
  const file = readResponses(bytes('surveymonkey.csv'), {
    map: {
      columns: {
        'Which of these best describes you?': { as: 'group' },
        'It fits with what I believe in and want to do.': { dimension: 'intrinsic-benefits' },
        [`${question} [Community members have a real say in what gets done.]`]: {
          dimension: 'community-engagement',
        },
        'We can see results that matter to us.': { dimension: 'outcomes' },
        'The changes will last and fix bigger problems.': {
          dimension: 'sustainable-system-change',
        },
      },
    },
  })

  it('carries a question over its options and keeps “Other” apart', () => {
    expect(file.report.shape).toBe('surveymonkey')
    expect(file.report.ignored).toEqual(
      expect.arrayContaining([
        'Which of these best describes you? [Other (please specify)]',
        'What would you like to add?',
      ]),
    )
    expect(droppedBy(file)).toEqual({ 'no-group': 1 })
  })

  it('takes a comma inside a choice for part of it', () => {
    expect(file.responses.groups.map(({ label }) => label)).toContain(
      'Health care, including clinics',
    )
  })

  it('drops its identifying columns', () => {
    expect(file.report.identifying.map(({ column }) => column)).toEqual([
      'IP Address',
      'Email Address',
      'First Name',
      'Last Name',
      'Custom Data 1',
    ])
  })

  it('reads words, numbers with words and “Don’t know”', () => {
    expect(file.report.missing).toEqual({ 'not-sure': 1, skipped: 1 })
    expect(file.report.words).toContainEqual({ word: '5 - A great deal', value: 5, count: 1 })
  })
})

describe('a REDCap export', () => {
  const file = readResponses(bytes('redcap.csv'), { map: map('redcap.map.json') })

  it('counts records and not rows, and takes the group from the record’s other event', () => {
    expect(file.report).toMatchObject({ shape: 'redcap', units: 17 })
    expect(warned(file)).toContain('rows-are-not-people')
    expect(file.responses.waves).toEqual(['fall', 'spring'])
    expect(new Set(file.responses.responses.map(({ group }) => group)).size).toBe(3)
  })

  it('counts events without the form, unfinished forms and records with two checked roles', () => {
    expect(droppedBy(file)).toEqual({
      'no-answers': 18,
      'unfinished-row': 1,
      'out-of-scale': 1,
      'several-groups': 1,
    })
  })

  it('keeps repeats of a form apart as moments', () => {
    const moments = file.responses.responses.filter(({ moment }) => moment === '2')
    expect(moments).toHaveLength(4)
    expect(moments[0]).toMatchObject({ unit: '2', wave: 'fall' })
  })
})

describe('an export of Google Forms', () => {
  const file = readResponses(bytes('google-forms.csv'), {
    map: {
      columns: {
        'Which group do you belong to?': { as: 'group' },
        'It fits with what I believe in and want to do.': { dimension: 'intrinsic-benefits' },
        'We can see results that matter to us.': { dimension: 'outcomes' },
      },
      groups: { Resident: { label: 'Residents', kind: 'community' } },
    },
  })

  it('tells several groups in a cell from a comma in one, and a form sent twice', () => {
    expect(file.report.shape).toBe('google-forms')
    expect(droppedBy(file)).toEqual({
      'several-groups': 1,
      'duplicate-row': 1,
      'several-answers': 1,
    })
    expect(file.responses.groups.map(({ label }) => label)).toEqual([
      'Residents',
      'County government',
      'Hospital, clinic or health plan',
    ])
  })

  it('names the second of two questions with the same text', () => {
    expect(file.report.warnings).toContainEqual({
      code: 'repeated-header',
      names: ['Anything else? (2)'],
    })
  })

  it('says which dimensions the file does not ask about', () => {
    expect(file.responses.dimensions).toEqual(['intrinsic-benefits', 'outcomes'])
    expect(file.report.warnings).toContainEqual({
      code: 'dimension-not-asked',
      names: ['community-engagement', 'sustainable-system-change'],
    })
  })

  it('reads Spanish, semicolons and Windows-1252 with no map, and says what it assumed', () => {
    const spanish = readResponses(bytes('google-forms-es.csv'))
    expect(spanish.report).toMatchObject({
      delimiter: ';',
      answers: 51,
      missing: { 'not-sure': 1 },
    })
    expect(warned(spanish)).toEqual(expect.arrayContaining(['windows-1252', 'mapping-assumed']))
    expect(spanish.responses.groups.map(({ label }) => label)).toEqual([
      'Organización de salud',
      'Vecinos',
    ])
  })
})

describe('a Taguette export', () => {
  const file = readResponses(bytes('taguette.csv'), { map: map('taguette.map.json') })

  it('counts a passage once for a dimension and shares out each document', () => {
    expect(answersOf(file, 'health-care-providers', 'outcomes')).toEqual([8 / 11])
    expect(answersOf(file, 'health-care-providers', 'community-engagement')).toEqual([2 / 11])
    expect(answersOf(file, 'health-care-providers', 'sustainable-system-change')).toEqual([
      'not-raised',
    ])
    const shares = new Map<string, number>()
    for (const { unit, value = 0 } of file.responses.responses)
      shares.set(unit, (shares.get(unit) ?? 0) + value)
    for (const share of shares.values()) expect(share).toBeCloseTo(1)
  })

  it('drops what people said and the documents’ names', () => {
    expect(file.report.identifying).toContainEqual({
      column: 'content',
      kind: 'free-text',
      by: 'name',
    })
    expect(JSON.stringify(file)).not.toMatch(/own words|north side/)
    expect(droppedBy(file)).toMatchObject({ untagged: 1, 'unknown-dimension': 2 })
  })

  it('asks for the documents’ groups', () => {
    expect(problemsOf(() => readResponses(bytes('taguette.csv'))).join('\n')).toContain(
      '"documents"',
    )
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['nothing', '', 'no text'],
    ['a heading alone', 'group,matters_outcomes\n', 'a heading and no rows'],
    ['no group', 'matters_outcomes,x\n4,1\n', 'no column for the group'],
    ['no answers', 'group,age\nA,30\n', 'not named for the dimensions'],
    ['an open quotation mark', 'group,matters_outcomes\n"A,4\n', 'row 2'],
    ['only numbers outside the scale', 'group,matters_outcomes\nA,45\n', 'out-of-scale'],
  ])('%s', (_, text, says) => {
    expect(problemsOf(() => read(text, { subject: 'answers.csv' })).join('\n')).toContain(says)
    expect(problemsOf(() => read(text, { subject: 'answers.csv' }))[0]).toContain('answers.csv')
  })

  it('tells a workbook, a PDF and a picture from a table', () => {
    const of = (...start: number[]) =>
      problemsOf(() => readResponses(Uint8Array.from([...start, 1, 2, 3]))).join('\n')
    expect(of(0x50, 0x4b, 3, 4)).toContain('readWorkbook')
    expect(of(0x25, 0x50, 0x44, 0x46)).toContain('PDF')
    expect(of(0x89, 0x50, 0x4e, 0x47)).toContain('picture')
  })

  it('proposes a map where an export has none, and says how sure it is', () => {
    const message = problemsOf(() => readResponses(bytes('surveymonkey.csv'))).join('\n')
    expect(message).toContain('intrinsic-benefits, matters (sure)')
    expect(message).toContain('"Which of these best describes you?": group (likely)')
  })

  it('names columns of a map that the file has not', () => {
    const options = {
      map: { columns: { gruop: { as: 'group' }, matters_outcomes: { dimension: 'outcomes' } } },
    }
    expect(problemsOf(() => read('group,matters_outcomes\nA,4\n', options)).join('\n')).toContain(
      'Did you mean "group"?',
    )
  })

  it('refuses to map a column that tells who answered', () => {
    const options = { map: { columns: { Email: { as: 'group' }, Q: { dimension: 'outcomes' } } } }
    const message = problemsOf(() => read('Email,Q\nana@example.org,4\n', options)).join('\n')
    expect(message).toContain('can tell who answered')
    expect(message).not.toContain('ana@')
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '"',
    '""',
    '',
    'A',
    '4',
    '3,5',
    'A lot',
    'Not sure',
    '{"ImportId":"x"}',
    'é',
    '\ufeff',
    '1e9',
    '-99',
  ),
  fc.constantFrom(
    'group',
    'unit_id',
    'dimension',
    'value',
    'missing',
    'matters_outcomes',
    'outcomes',
    'record_id',
    'a___1',
    'Status',
    'Finished',
    'ResponseId',
    'id',
    'document',
    'tag',
    'content',
    'Timestamp',
    '2026/04/01 9:00:00',
  ),
  fc.string({ maxLength: 4 }),
)

describe('any input', () => {
  const ends = (work: () => ReadResponses): void => {
    try {
      expect(work().responses.responses.length).toBeGreaterThan(0)
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      expect(error.issues.length).toBeGreaterThan(0)
    }
  }
  const canonical = fc.constantFrom(
    '',
    'group,matters_outcomes\n',
    'unit_id,group,dimension,value,missing\n',
    'id,document,tag,content\n',
    'record_id,redcap_event_name,group,matters_outcomes\n',
  )

  it('of bytes ends in responses or a ContentError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => ends(() => readResponses(given))),
      { numRuns: 2000 },
    )
  })

  it('of pieces of survey files ends in responses or a ContentError', () => {
    fc.assert(
      fc.property(canonical, fc.array(piece, { maxLength: 60 }), (head, pieces) =>
        ends(() =>
          readResponses(head + pieces.join(''), { map: { group: 'All', documents: { A: 'All' } } }),
        ),
      ),
      { numRuns: 3000 },
    )
  })

  it('of damaged exports ends in responses or a ContentError', () => {
    const files = [
      'qualtrics.csv',
      'surveymonkey.csv',
      'redcap.csv',
      'google-forms.csv',
      'taguette.csv',
    ].map(bytes)
    const damage = fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(...files), damage, fc.nat(4000), (file, hits, length) => {
        const given = file.slice(0, length)
        for (const [at, byte] of hits) if (at < given.length) given[at] = byte
        ends(() => readResponses(given))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('large hostile input', () => {
  const n = 300_000
  it.each([
    ['commas', ','.repeat(n)],
    ['quotation marks', '"'.repeat(n + 1)],
    ['opening brackets', `a,${'['.repeat(n)}]\n1,2\n`],
    ['underscores', `a${'_'.repeat(n)}!,b\n1,2\n`],
    ['one long cell', `group,matters_outcomes\nA,${'5 - '.repeat(n)}\n`],
    ['white space', `group,matters_outcomes\nA,${' '.repeat(n)}5\n`],
    ['the same heading', `group,${'matters_outcomes,'.repeat(9000)}\nA,${'4,'.repeat(9000)}\n`],
    ['empty lines', `group,matters_outcomes\n${'\n'.repeat(n)}A,4\n`],
    ['quoted rows in one column', '"a"\n'.repeat(n / 4)],
    ['digits', `group,matters_outcomes\nA,${'1'.repeat(n)}\n`],
    [
      'groups',
      `group,matters_outcomes\n${Array.from({ length: n / 10 }, (_, i) => `G${i},4`).join('\n')}\n`,
    ],
  ])('of %s ends soon', (_, text) => {
    try {
      expect(read(text).responses.responses.length).toBeGreaterThan(0)
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError)
    }
  })
})

describe('a hundred thousand rows', () => {
  const groups = ['Community members', 'County government', 'Clinics']
  const rows = Array.from(
    { length: 100_000 },
    (_, i) =>
      `p${i},${groups[i % 3]},community,2026,${1 + (i % 5)},A lot,${1 + ((i * 3) % 5)},,"Said ""so"", ${i}"`,
  )
  const dimensions = [
    'intrinsic-benefits',
    'community-engagement',
    'outcomes',
    'sustainable-system-change',
  ]
  const head = [
    'unit_id',
    'group',
    'group_kind',
    'wave',
    ...dimensions.map((id) => `matters_${id}`),
    'comment',
  ]
  const text = `${head.join(',')}\n${rows.join('\n')}\n`

  it('are read in well under two seconds of processor time, telling how far it is', () => {
    const shares: number[] = []
    const before = process.cpuUsage()
    const { report } = read(text, { onProgress: (done) => shares.push(done) })
    const { user, system } = process.cpuUsage(before)
    expect(report).toMatchObject({
      rowsRead: 100_000,
      answers: 300_000,
      missing: { skipped: 100_000 },
    })
    expect((user + system) / 1e6).toBeLessThan(2)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(20)
  })
})

describe('the order of rows', () => {
  const cells = fc.record({
    unit: fc.constantFrom('p1', 'p2', 'p3', ''),
    group: fc.constantFrom('A', 'a', 'B', 'ana@example.org', ''),
    kind: fc.constantFrom('community', 'other', ''),
    dimension: fc.constantFrom('outcomes', 'intrinsic-benefits', 'else'),
    value: fc.constantFrom('1', '4', '9', 'Not sure', ''),
    missing: fc.constantFrom('', '', '', 'withdrawn', 'not-asked'),
  })

  it('changes nothing but the order of responses', () => {
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (rows, numbers) => {
          const shuffled = rows
            .map((row) => [row, numbers.next().value] as const)
            .toSorted((a, b) => a[1] - b[1])
            .map(([row]) => row)
          expect(contentOf(shuffled)).toEqual(contentOf(rows))
        },
      ),
      { numRuns: 2000 },
    )
  })

  type Row = typeof cells extends fc.Arbitrary<infer Value> ? Value : never

  function contentOf(rows: readonly Row[]): unknown {
    const lines = rows.map(({ unit, group, kind, dimension, value, missing }) =>
      [unit, group, kind, dimension, value, missing].join(','),
    )
    try {
      const { responses } = read(
        `unit_id,group,group_kind,dimension,value,missing\n${lines.join('\n')}\n`,
      )
      const said = responses.responses.map(({ unit, ...rest }) => JSON.stringify(rest)).toSorted()
      return { ...responses, responses: said }
    } catch (error) {
      if (error instanceof ContentError) return 'refused'
      throw error
    }
  }
})
