import { describe, expect, it } from 'vitest'
import { camdenFramework } from '../../content/camden-2022/index.ts'
import { camdenStudyFacts } from '../../content/camden-2022/study-facts.ts'
import { parseFramework } from '../schema/framework.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { studyFactsTable } from './study-facts.ts'
import { studyReport } from './study-report.ts'

const inEnglish = { framework: camdenStudyFacts, language: english }

describe('studyReport', () => {
  it('holds every fact once, under its topic', () => {
    const { counts, sections } = studyReport(inEnglish)
    const ids = [...counts, ...sections.flatMap(({ facts }) => facts)].map(({ id }) => id)
    expect([...ids].sort()).toEqual(camdenFramework.study.map(({ id }) => id).sort())
    expect(sections.map(({ topic }) => topic)).toEqual(['method', 'lens', 'limitation'])
  })

  it.each([
    [english, 'not reported', 'people who took part: not reported'],
    [spanish, 'no se indica', 'personas que participaron: no se indica'],
    [arabic, 'غير مذكور', 'المشاركون: غير مذكور'],
  ])('says what the source does not report', (language, number, line) => {
    const framework = translateFramework(camdenStudyFacts, language)
    const { counts } = studyReport({ framework, language })
    const people = counts.find(({ id }) => id === 'count-participants')
    expect(people).toMatchObject({ number, reported: false, line: { text: line } })
    expect(counts.filter(({ reported }) => reported).map((count) => count.number)).toEqual([
      '5',
      '5',
      '3',
    ])
  })

  it('writes no number beside words of the source that hold it', () => {
    const { counts } = studyReport(inEnglish)
    expect(counts[1]?.line.text).toBe('five key informant focus groups')
  })

  it('tells a user’s facts apart, with their number', () => {
    const framework = parseFramework(
      {
        extends: 'camden-2022',
        study: [{ id: 'ours', topic: 'count', text: 'residents we talked to', count: 1200 }],
      },
      camdenStudyFacts,
    )
    const { counts } = studyReport({ framework, language: english })
    expect(counts.at(-1)).toMatchObject({
      origin: 'user',
      number: '1,200',
      source: 'Added, not from the brief',
      line: { text: 'residents we talked to: 1,200' },
    })
  })
})

it('studyFactsTable has a row a fact, with "not reported" as its number', () => {
  const { rows, head } = studyFactsTable(inEnglish)
  expect(rows).toHaveLength(camdenFramework.study.length)
  for (const row of rows) expect(row).toHaveLength(head.length)
  expect(rows[3]?.map(({ text }) => text).slice(1, 3)).toEqual([
    'The brief does not say how many people took part.',
    'not reported',
  ])
})
