import { camdenFramework, describeDimensionRadar, loadLanguage } from '@value-framework/core'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { all, attributes, openOfficeFile, parseXml, readChart, texts } from '../test/office-file.ts'
import { manyGroups, threeGroups } from '../test/radar-summaries.ts'
import { dimensionRadarDocx } from './dimension-radar-docx.ts'

const bytes = dimensionRadarDocx(threeGroups)
const file = openOfficeFile(bytes)
const document = file.xml('word/document.xml')
const description = describeDimensionRadar(threeGroups, camdenFramework)

describe('dimensionRadarDocx', () => {
  it('reads as heading, description, table, caveats and source', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    const page = parseXml(`<body>${value}</body>`)
    expect(texts(page, 'h1')).toEqual(['Why partners take part, spring 2026'])
    expect(texts(page, 'p')).toEqual(
      expect.arrayContaining([
        'How much does this matter in why you take part?',
        'Made-up example numbers.',
        description.full,
        'Community members, Community engagement: not shown, to protect privacy.',
        'Source: Partner survey, April 2026.',
      ]),
    )
    const rows = all(page, 'tr').map((row) => [...texts(row, 'th'), ...texts(row, 'td')])
    expect(rows[0]?.[1]).toBe('Community members (20–49 people)')
    expect(rows[3]).toEqual([
      'Outcomes',
      '3.5; middle half 2 to 5; views are split',
      '4 (A lot); middle half 3 to 5; views are mixed',
      '5 (A great deal); middle half 4 to 5; views are close',
    ])
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  })

  it('holds the same native chart as the slides, with its text alternative', () => {
    const { series } = readChart(file.xml('word/charts/chart1.xml'))
    expect(series.map(({ values }) => values)).toEqual([
      [4, undefined, 3.5, 2],
      [3, 5, 4, 3],
      [undefined, 3, 5, 4],
    ])
    expect(attributes(document, 'wp:docPr', 'descr')).toEqual([description.short])
  })

  it('repeats the head of its table and keeps a short table together', () => {
    const [head, first] = all(document, 'w:tr')
    expect(head && all(head, 'w:tblHeader')).toHaveLength(1)
    expect(first && all(first, 'w:keepNext').length).toBeGreaterThan(0)
  })

  it('is in its language and direction', async () => {
    const arabic = await loadLanguage('ar')
    if (!arabic) throw new Error('no Arabic')
    const spoken = openOfficeFile(
      dimensionRadarDocx(threeGroups, camdenFramework, { language: arabic }),
    )
    const page = spoken.xml('word/document.xml')
    const paragraphs = all(page, 'w:p')
    expect(all(page, 'w:pPr').filter((one) => all(one, 'w:bidi').length > 0)).toHaveLength(
      paragraphs.length,
    )
    expect(all(page, 'w:bidiVisual')).toHaveLength(1)
    expect(attributes(spoken.xml('word/styles.xml'), 'w:lang', 'w:bidi')).toEqual(['ar-SA'])
  })

  it('shows 40 groups in 40 charts', () => {
    const many = openOfficeFile(dimensionRadarDocx(manyGroups(40)))
    expect(many.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(40)
    expect(new Set(attributes(many.xml('word/document.xml'), 'wp:docPr', 'id')).size).toBe(40)
  })
})
