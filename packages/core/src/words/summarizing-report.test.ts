import { describe, expect, it } from 'vitest'
import { inTurn, type MadeGroup, madeResponses } from '../../test/made-responses.ts'
import type { GroupKind, Summary } from '../model/summary.ts'
import { audit } from '../summary/audit.ts'
import { summarize } from '../summary/summarize.ts'
import type { SummarizeOptions } from '../summary/summarize-options.ts'
import { summarizeWords } from './en/summarize.ts'
import { spanish } from './es/index.ts'
import { summarizeWords as spanishWords } from './es/summarize.ts'
import { describeAudit, describeProtection } from './summarizing-report.ts'

const group = (id: string, count: number, kind: GroupKind = 'community'): MadeGroup => ({
  id,
  kind,
  units: inTurn(count),
})

const said = (groups: readonly MadeGroup[], options: SummarizeOptions = {}) =>
  describeProtection(summarize(madeResponses(groups), undefined, options).report)

describe('what summarizing says', () => {
  it('names what is hidden, why, and what would show more', () => {
    const groups = [group('elders', 3), group('clinic', 30, 'organization')]
    expect(said(groups, { pool: [{ label: 'All', ids: ['elders', 'clinic'] }] })).toEqual([
      '1 summary was made.',
      'How much this matters in why people take part: 4 numbers shown, 8 hidden.',
      'To protect privacy, answers from fewer than 5 people are not shown (rule opinion-5).',
      'ELDERS, all dimensions: not shown, because fewer than 5 people answered.',
      'All, all dimensions: this total is not shown. Less the groups that are shown, it would give away ELDERS.',
      'What would show more:',
      'Ask ELDERS which larger group they would like to join.',
      'Give ELDERS more time, or ask again: from 5 answers on, the group is shown.',
      'If all who answered in ELDERS agree to be shown, use the rule shown-by-agreement and say who confirmed it.',
    ])
  })

  it('offers to pool groups of one kind that are large enough together', () => {
    const groups = [group('elders', 3), group('youth', 4), group('clinic', 3, 'organization')]
    const sentences = said(groups)
    expect(sentences).toContain(
      'ELDERS and YOUTH can be shown as one group, if they agree. Ask them first, then pool them under a name that they choose.',
    )
    expect(sentences).toContain('Ask CLINIC which larger group they would like to join.')
  })

  it('says what a total costs that has to stay, and in which wave', () => {
    const waves = ['2025', '2026'].flatMap((wave) =>
      [
        group('elders', wave === '2025' ? 3 : 12),
        group('clinic', 30, 'organization'),
        group('county', 9, 'organization'),
      ].map((one) => ({ ...one, wave })),
    )
    const keep = { pool: [{ label: 'All', ids: ['elders', 'clinic', 'county'], keep: true }] }
    const sentences = said(waves, keep).join('\n')
    expect(sentences).toMatch(
      /CLINIC, all dimensions \(.*2025\): not shown, so that the total does not give away ELDERS\./,
    )
    expect(sentences).toContain('Without the total All, these could be shown: CLINIC.')
    expect(sentences).not.toMatch(/hidden.*2026\)/)
  })

  it('says that nothing is hidden where nothing is', () => {
    expect(said([group('elders', 12)])).toEqual([
      '1 summary was made.',
      'How much this matters in why people take part: 4 numbers shown, 0 hidden.',
      'To protect privacy, answers from fewer than 5 people are not shown (rule opinion-5).',
      'Nothing had to be hidden.',
    ])
  })

  it('never tells how many hidden people there are', () => {
    const both = [3, 4].map((count) =>
      said([group('elders', count), group('clinic', 30, 'organization')]).join('\n'),
    )
    expect(both[0]).toBe(both[1])
  })

  it('says when protection could not spare community groups', () => {
    const made = madeResponses([group('elders', 12)])
    const groups = made.groups.map((one) => ({ ...one, kindStated: false }))
    expect(describeProtection(summarize({ ...made, groups }).report).at(-1)).toMatch(
      /does not say what kind of group this is: ELDERS\./,
    )
  })
})

const file = (n: number, wave: string): Summary => ({
  framework: 'camden-2022',
  statistic: 'median',
  scale: { min: 1, max: 5, labels: {} },
  example: false,
  wave,
  groups: [
    { id: 'a', label: 'Elders', kind: 'community', cells: { outcomes: { state: 'too-few' } } },
    {
      id: 'b',
      label: 'Clinic',
      kind: 'other',
      cells: { outcomes: { state: 'shown', value: 3, n } },
    },
    {
      id: 't',
      label: 'All',
      kind: 'other',
      pools: ['a', 'b'],
      cells: { outcomes: { state: 'shown', value: 3, n: n + 3 } },
    },
  ],
})

describe('what an audit says', () => {
  it('names group, dimension, count and files', () => {
    const result = audit([file(12, '2025'), file(13, '2026')])
    const [first, ...leaks] = describeAudit(result, ['spring.json', 'fall.json'])
    expect(first).toBe('4 hidden things could be worked out to within one answer.')
    expect(leaks).toContain(
      'Elders, Outcomes (2025): it is the only hidden part of a total that is shown. Take the shown parts from the total and it is left (3 people). Files: spring.json.',
    )
    expect(leaks).toContain(
      'Clinic, Outcomes (2026): two rounds or versions are 1 person apart, and the change tells of them. Files: spring.json and fall.json.',
    )
  })

  it('says that nothing was found', () => {
    expect(describeAudit(audit([]), ['one.json'])).toEqual([
      'Nothing hidden can be worked out from this file, as far as the audit can see.',
    ])
  })
})

describe('Spanish', () => {
  it('says all that English says, with the same slots', () => {
    const slots = (phrases: object) =>
      Object.entries(phrases).map(([name, phrase]) => [
        name,
        [...new Set(JSON.stringify(phrase).match(/\{[\w-]+\}/g) ?? [])].sort(),
      ])
    expect(slots(spanishWords)).toEqual(slots(summarizeWords))
  })

  it('is spoken', () => {
    const { report } = summarize(madeResponses([group('elders', 3)]))
    expect(describeProtection(report, { language: spanish }).join(' ')).toMatch(
      /ELDERS, todas las dimensiones: no se muestra, porque respondieron menos de 5 personas\./,
    )
    expect(
      describeAudit(audit([file(12, '1')]), ['a.json'], { language: spanish }).join(' '),
    ).toMatch(/es la única parte oculta/)
  })
})
