import { camdenFramework, describeDimensionRadar, loadLanguage } from '@value-framework/core'
import { describe, expect, it } from 'vitest'
import { all, attributes, openOfficeFile, readChart, texts } from '../test/office-file.ts'
import { manyGroups, threeGroups } from '../test/radar-summaries.ts'
import { dimensionRadarPptx } from './dimension-radar-pptx.ts'
import { readWorkbook } from './open/workbook.ts'

const file = openOfficeFile(dimensionRadarPptx(threeGroups))
const slide = file.xml('ppt/slides/slide1.xml')
const chart = file.xml('ppt/charts/chart1.xml')

describe('dimensionRadarPptx', () => {
  it('has a real title', () => {
    const title = all(slide, 'p:sp').find(
      (shape) => attributes(shape, 'p:ph', 'type')[0] === 'title',
    )
    expect(title?.textContent).toBe('Why partners take part, spring 2026')
    expect(texts(file.xml('docProps/core.xml'), 'dc:title')).toEqual([title?.textContent])
  })

  it('holds a native radar with markers and the medians, gaps where numbers are hidden', () => {
    expect(attributes(chart, 'c:radarStyle', 'val')).toEqual(['marker'])
    expect(attributes(chart, 'c:dispBlanksAs', 'val')).toEqual(['gap'])
    expect(readChart(chart)).toEqual({
      categories: [
        'Intrinsic benefits',
        'Community engagement',
        'Outcomes',
        'Sustainable system-level change',
      ],
      series: [
        { name: 'Community members', values: [4, undefined, 3.5, 2] },
        { name: 'Health care', values: [3, 5, 4, 3] },
        { name: 'County government', values: [undefined, 3, 5, 4] },
      ],
    })
  })

  it('tells the groups apart by color, dash and marker, and fills nothing', () => {
    const lines = all(chart, 'c:ser').map((series) => {
      const [shape] = all(series, 'c:spPr')
      return [
        shape && attributes(shape, 'a:srgbClr', 'val')[0],
        shape && attributes(shape, 'a:prstDash', 'val')[0],
        attributes(series, 'c:symbol', 'val')[0],
      ]
    })
    expect(lines).toEqual([
      ['0072B2', 'solid', 'circle'],
      ['D55E00', 'dash', 'square'],
      ['1A1A1A', 'sysDot', 'triangle'],
    ])
    for (const series of all(chart, 'c:ser')) {
      const [own] = all(series, 'c:spPr')
      expect(Array.from(own?.childNodes ?? [], (node) => node.nodeName)).toEqual(['a:ln'])
    }
  })

  it('runs over the whole scale, with its minimum on a ring of its own', () => {
    const [axis] = all(chart, 'c:valAx')
    const number = (name: string): number => Number(axis && attributes(axis, name, 'val')[0])
    expect([number('c:min'), number('c:max'), number('c:majorUnit')]).toEqual([0, 5, 1])
    expect(axis && attributes(axis, 'c:numFmt', 'formatCode')).toEqual(['[<0.5]"";0'])
  })

  it('has the short description as its text alternative', () => {
    const { short } = describeDimensionRadar(threeGroups, camdenFramework)
    const charts = all(slide, 'p:graphicFrame').filter((frame) => all(frame, 'c:chart').length > 0)
    expect(charts.map((frame) => attributes(frame, 'p:cNvPr', 'descr')[0])).toEqual([short])
  })

  it('says spread, agreement and hidden cells in a real table, caveats and source below it', () => {
    const [table] = all(slide, 'a:tbl')
    expect(table && attributes(table, 'a:tblPr', 'firstRow')).toEqual(['1'])
    const rows = table ? all(table, 'a:tr').map((row) => texts(row, 'a:t')) : []
    expect(rows[1]).toEqual([
      'Intrinsic benefits',
      '4 (A lot); middle half 3 to 5; views are close',
      '3; middle half 3 to 4; views are close',
      'Not asked',
    ])
    const words = texts(slide, 'a:t')
    for (const note of [
      'Made-up example numbers.',
      'Median. Inner ring: 1 (Not at all). Outer ring: 5 (A great deal).',
      'Community members, Community engagement: not shown, to protect privacy.',
      'County government, Intrinsic benefits: we did not ask this group.',
      'To protect privacy, answers from fewer than 5 people are not shown (rule opinion-5).',
      'Source: Partner survey, April 2026.',
    ]) {
      expect(words).toContain(note)
    }
  })

  it('tells the speaker the whole description', () => {
    const { sentences } = describeDimensionRadar(threeGroups, camdenFramework)
    expect(texts(file.xml('ppt/notesSlides/notesSlide1.xml'), 'a:t')).toEqual(
      expect.arrayContaining([...sentences]),
    )
  })

  it('lets the numbers be edited in a workbook that says the same', async () => {
    const workbook = file.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')
    const [sheet] = await readWorkbook(workbook)
    expect(sheet?.name).toBe('Sheet1')
    expect(sheet?.rows).toEqual([
      ['', 'Community members', 'Health care', 'County government'],
      ['Intrinsic benefits', '4', '3', ''],
      ['Community engagement', '', '5', '3'],
      ['Outcomes', '3.5', '4', '5'],
      ['Sustainable system-level change', '2', '3', '4'],
    ])
    expect(all(chart, 'c:f').map((formula) => formula.textContent)).toEqual(
      ['B', 'C', 'D'].flatMap((column) => [
        `Sheet1!$${column}$1`,
        'Sheet1!$A$2:$A$5',
        `Sheet1!$${column}$2:$${column}$5`,
      ]),
    )
  })

  it('speaks Arabic from right to left', async () => {
    const arabic = await loadLanguage('ar')
    if (!arabic) throw new Error('no Arabic')
    const spoken = openOfficeFile(
      dimensionRadarPptx(threeGroups, camdenFramework, { language: arabic }),
    )
    const page = spoken.xml('ppt/slides/slide1.xml')
    expect(new Set(attributes(page, 'a:rPr', 'lang'))).toEqual(new Set(['ar-SA']))
    expect(new Set(attributes(page, 'a:pPr', 'rtl'))).toEqual(new Set(['1']))
    expect(attributes(page, 'a:tblPr', 'rtl')).toEqual(['1'])
    expect(attributes(spoken.xml('ppt/charts/chart1.xml'), 'c:lang', 'val')).toEqual(['ar-SA'])
    const left = (name: string): number => {
      const frame = all(page, 'p:graphicFrame').find((one) => all(one, name).length > 0)
      return Number(frame && attributes(frame, 'a:off', 'x')[0])
    }
    expect(left('c:chart')).toBeGreaterThan(left('a:tbl'))
  })

  it('shows more than three groups in small charts of one scale, each with its own text alternative', () => {
    const many = openOfficeFile(dimensionRadarPptx(manyGroups(40)))
    const charts = many.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    expect(charts).toHaveLength(40)
    const slides = many.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    const pages = slides.map((name) => many.xml(name))
    const alternatives = pages.flatMap((page) =>
      attributes(page, 'p:cNvPr', 'descr').filter((words) => words),
    )
    expect(alternatives).toHaveLength(40)
    expect(alternatives[0]).toContain('Neighborhood 1')
    const axes = charts.map((name) => {
      const part = many.xml(name)
      return [attributes(part, 'c:min', 'val').at(-1), attributes(part, 'c:max', 'val').at(-1)]
    })
    expect(new Set(axes.map(String))).toEqual(new Set(['0,5']))
    const named = pages.flatMap((page) => all(page, 'a:tr').map((row) => texts(row, 'a:t')[0]))
    for (let group = 1; group <= 40; group++) {
      expect(named.some((words) => words?.startsWith(`Neighborhood ${group} (`))).toBe(true)
    }
  })

  it('adds the exact picture on request', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
    const both = openOfficeFile(
      dimensionRadarPptx(threeGroups, camdenFramework, {
        picture: { png, width: 480, height: 400 },
      }),
    )
    expect(both.bytes('ppt/media/image1.png')).toEqual(png)
    const { short } = describeDimensionRadar(threeGroups, camdenFramework)
    const last = both.xml('ppt/slides/slide2.xml')
    expect(all(last, 'p:pic').flatMap((one) => attributes(one, 'p:cNvPr', 'descr'))).toEqual([
      short,
    ])
  })
})
