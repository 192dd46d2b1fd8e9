import { describe, expect, it } from 'vitest'
import { camdenPriorityNeeds } from '../../content/camden-2022/priority-needs.ts'
import { arabic } from '../words/ar/index.ts'
import { english } from '../words/en/index.ts'
import { spanish } from '../words/es/index.ts'
import { translateFramework } from '../words/text.ts'
import { type NeedLayers, namedNeeds, priorityNeedsTable } from './needs.ts'

const inEnglish = { framework: camdenPriorityNeeds, language: english }

describe('namedNeeds', () => {
  it.each([english, spanish, arabic])('say that there may be others, and rank none', (language) => {
    const framework = translateFramework(camdenPriorityNeeds, language)
    const { needs, open, lead } = namedNeeds({ framework, language })
    expect(needs).toHaveLength(3)
    expect(open.length).toBeGreaterThan(20)
    for (const { said } of needs) expect(`${lead} ${said.text}`).not.toMatch(/\d/)
    expect(priorityNeedsTable({ framework, language }).notes[0]).toBe(open)
  })

  it('take a page’s own, told apart, and name what is wrong with others', () => {
    const layers = [
      'need-housing',
      { text: 'Rides after dark', section: 'May 2026' },
      { text: ' ' },
    ]
    const { needs, problems } = namedNeeds({ ...inEnglish, needs: layers })
    expect(needs.map(({ said, origin, source }) => [said.text, origin, source])).toEqual([
      ['housing', 'brief', 'Section “Community engagement”, paragraph\u00a03'],
      ['Rides after dark', 'user', 'Added: May 2026'],
    ])
    expect(problems.map(({ path }) => path)).toEqual(['needs[2].text'])
  })

  it('judge whatever comes, without a throw', () => {
    for (const layers of [7, null, 'need-housing', [null], [[]], [{ id: 3, text: 'x' }]]) {
      const { problems } = namedNeeds({ ...inEnglish, needs: layers as unknown as NeedLayers })
      expect(problems.length).toBeGreaterThan(0)
    }
  })
})
