import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { spanish } from '@value-framework/core/languages/es'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import everyNothing from '../../../../stories/fixtures/summaries/every-nothing.json'
import fourGroups from '../../../../stories/fixtures/summaries/four-groups.json'
import { held, served, takenOver } from '../../test/held-parts.tsx'
import '../styles.css'
import { comparisonParts } from './parts.ts'
import {
  PerspectiveComparison,
  type PerspectiveComparisonProps,
} from './perspective-comparison.tsx'
import { PerspectiveComparison as LoadingComparison } from './perspective-comparison-light.tsx'
import { comparisonWith } from './perspectives.tsx'

beforeEach(() => page.viewport(1000, 900))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const heldComparison = () => held(comparisonParts, comparisonWith)

const wordsOf = (host: HTMLElement): (string | null)[] =>
  [...host.querySelectorAll('p, h3, h4, td, th, summary, [data-part=problem-list] li')].map(
    ({ textContent }) => textContent,
  )

describe('in a page from the server', () => {
  const cases: [string, PerspectiveComparisonProps][] = [
    ['four groups', { summary: fourGroups }],
    ['quotations', { summary: fourGroups, quotes: 'beside', detail: 'brief' }],
    ['Spanish', { summary: fourGroups, quotes: 'beside', lang: 'es', languages: [spanish] }],
    ['every nothing', { summary: everyNothing, onSelect: () => undefined }],
    ['groups that are not there', { summary: fourGroups, groups: ['nobody'] }],
    ['bad data', { summary: { groups: 3 } as never }],
    ['no data', {}],
  ]

  it.each(cases)(
    'keeps every word until the rest is there, and takes it over then: %s',
    async (_, props) => {
      const { light, come } = heldComparison()
      const host = served(<PerspectiveComparison {...props} />)
      const sent = wordsOf(host)
      expect(sent.length).toBeGreaterThan(0)
      const expectNoComplaint = await takenOver(host, light(props))
      await act(() => new Promise((resolve) => setTimeout(resolve, 100)))
      expect(wordsOf(host)).toEqual(sent)
      await come()
      expect(wordsOf(host)).toEqual(sent)
      expectNoComplaint()
    },
  )

  it('leaves every fact where the rest does not load', async () => {
    const { light, fail } = heldComparison()
    const props = { summary: fourGroups, quotes: 'beside' } as const
    const host = served(<PerspectiveComparison {...props} />)
    const sent = wordsOf(host)
    const expectNoComplaint = await takenOver(host, light(props))
    await fail()
    expect(wordsOf(host)).toEqual(sent)
    expect(screen.getByRole('table')).toBeTruthy()
    expect(host.querySelectorAll('blockquote')).toHaveLength(7)
    expectNoComplaint()
  })
})

describe('in a page without a server', () => {
  it('draws dots and sentences at once and the rest after them', async () => {
    const { light, come } = heldComparison()
    render(light({ summary: fourGroups, quotes: 'beside' }))
    expect(document.querySelectorAll('[data-part=sentence]')).toHaveLength(4)
    expect(document.querySelectorAll('[data-part=drawing], [data-part=sized] svg').length).toBe(4)
    expect(screen.queryByRole('table')).toBeNull()
    await come()
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(document.querySelectorAll('blockquote')).toHaveLength(7)
    expect(screen.getByRole('button', { name: /^Copy or download/ })).toBeTruthy()
  })

  it.each([
    ['text of a file', JSON.stringify(fourGroups) as never],
    ['fields of its own', { ...fourGroups, 'x-ours': 1 }],
  ])('draws what takes the whole parser once that is there: %s', async (_, summary) => {
    const { light, come } = heldComparison()
    render(light({ summary }))
    expect(document.querySelector('[data-part=sentence]')).toBeNull()
    await come()
    expect(await screen.findByRole('table')).toBeTruthy()
    expect(document.querySelectorAll('[data-part=sentence]')).toHaveLength(4)
  })

  it('loads by itself what it needs to say what is wrong', async () => {
    render(<LoadingComparison summary={{ groups: 3 } as never} />)
    await waitFor(() => expect(screen.getByText('groups')).toBeTruthy())
  })
})
