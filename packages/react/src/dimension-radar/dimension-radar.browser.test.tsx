import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import {
  camdenOutline,
  type Framework,
  parseSummary,
  type SummaryInput,
} from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { type ReactElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import equalValues from '../../../../stories/fixtures/summaries/equal-values.json'
import fortyGroups from '../../../../stories/fixtures/summaries/forty-groups.json'
import hiddenCells from '../../../../stories/fixtures/summaries/hidden-cells.json'
import longText from '../../../../stories/fixtures/summaries/long-text.json'
import noGroups from '../../../../stories/fixtures/summaries/no-groups.json'
import threeGroups from '../../../../stories/fixtures/summaries/three-groups.json'
import '../styles.css'
import { DimensionRadar, type DimensionRadarProps } from './dimension-radar.tsx'

const numbers = {
  'intrinsic-benefits': 4,
  'community-engagement': 3,
  outcomes: 5,
  'sustainable-system-change': 2,
}

beforeEach(() => page.viewport(1000, 900))
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const inWidth = (width: number, element: ReactElement): ReactElement => (
  <div style={{ inlineSize: `${width}px` }}>{element}</div>
)
const show = (props: DimensionRadarProps = {}, width = 640) =>
  render(inWidth(width, <DimensionRadar {...props} />))

function serve(element: ReactElement): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = renderToString(<StrictMode>{element}</StrictMode>)
  document.body.append(host)
  return host
}

const drawnTexts = (): string[] =>
  [...document.querySelectorAll('[data-part=drawing] text')].map(
    ({ textContent }) => textContent ?? '',
  )
const visible = (selector: string): Element[] =>
  [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility())

describe('four numbers', () => {
  it('make a complete figure that claims nothing more', () => {
    show({ title: 'How we see it', values: numbers })
    expect(screen.getByRole('figure', { name: 'How we see it' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: 'How we see it' })).toBeTruthy()
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Highest: Outcomes (5)')
    expect(screen.queryByRole('list', { name: 'Groups' })).toBeNull()
    const words = document.body.textContent ?? ''
    expect(words).not.toMatch(/median|\d people|To protect privacy|Made-up/)
    expect(words).toContain('Rating')
  })

  it('take an array in the framework’s order', () => {
    show({ values: [4, 3, 5, 2] })
    const table = screen.getByRole('table')
    expect(within(table).getByRole('row', { name: /^Outcomes 5/ })).toBeTruthy()
  })
})

describe('the figure’s structure', () => {
  it('goes from title and sentence over groups and picture to description, table and source', () => {
    show({ summary: threeGroups })
    const root = document.querySelector('[data-vf=dimension-radar]') as HTMLElement
    const order = [
      'heading',
      'summary-sentence',
      'segmented',
      'groups',
      'picture',
      'about',
      'source',
    ]
    const places = order.map((part) => root.querySelector(`[data-part=${part}]`) as Element)
    places.slice(1).forEach((place, index) => {
      const before = places[index] as Element
      expect(before.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    })
    expect(screen.getAllByRole('table')).toHaveLength(1)
    expect(screen.getAllByRole('status')).toHaveLength(1)
    expect(root.querySelector('[role=img] > [aria-hidden=true]')).not.toBeNull()
  })

  it('says the same numbers in the drawing, the table and the summary', () => {
    show({ summary: equalValues })
    const summary = parseSummary(equalValues)
    const [header, ...rows] = within(screen.getByRole('table')).getAllByRole('row')
    expect(within(header as HTMLElement).getAllByRole('columnheader')).toHaveLength(3)
    for (const [at, row] of rows.entries()) {
      const dimension = Object.keys(summary.groups[0]?.cells ?? {})[at] as string
      const cells = within(row).getAllByRole('cell')
      summary.groups.forEach((group, column) => {
        const cell = group.cells[dimension]
        const number = cell?.state === 'shown' ? cell.value : undefined
        expect(cells[column]?.textContent).toMatch(new RegExp(`^${number}\\b`))
      })
    }
    expect(document.querySelectorAll('[data-part=drawing] [data-part=marker]')).toHaveLength(8)
  })

  it('puts the picture first at brief: few words, most of the height', async () => {
    await page.viewport(640, 1200)
    document.body.style.margin = '0'
    show({ summary: threeGroups, detail: 'brief' })
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(1))
    const root = document.querySelector('[data-vf]') as HTMLElement
    const picture = root.querySelector('[data-part=picture]') as HTMLElement
    expect(picture.offsetHeight / root.offsetHeight).toBeGreaterThanOrEqual(0.6)
    const outside = root.innerText.replace(picture.innerText, '')
    expect(outside.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(45)
  })

  it('tabs through its declared stops and no others', async () => {
    show({ summary: threeGroups, detail: 'brief' })
    await waitFor(() => expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(3))
    const stops: string[] = []
    for (let press = 0; press < 8; press += 1) {
      await userEvent.tab()
      const now = document.activeElement
      if (!now || now === document.body) break
      stops.push((now.getAttribute('data-part') ?? now.getAttribute('type')) as string)
    }
    expect(stops.slice(0, 6)).toEqual([
      'radio',
      'menu-button',
      'toggle',
      'toggle',
      'toggle',
      'disclosure-label',
    ])
  })

  it('clashes in no id with a second copy and carries no style or class from the server', () => {
    show({ summary: threeGroups })
    show({ summary: threeGroups })
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const html = renderToString(<DimensionRadar summary={threeGroups} />)
    expect(html).not.toMatch(/ style=| class=|<style/)
  })

  it('says once on a page why there is no single score', async () => {
    show({ summary: threeGroups })
    show({ values: numbers })
    await waitFor(() => expect(visible('[data-part=no-score]')).toHaveLength(1))
  })
})

describe('views', () => {
  it('are three of equal standing, one choice away, and say what shows', async () => {
    const onViewChange = vi.fn()
    show({ summary: threeGroups, detail: 'brief', onViewChange })
    expect(drawnTexts().join(' ')).toContain('Inner ring: 1 (Not at all)')
    await userEvent.click(screen.getByRole('radio', { name: 'Dot plot' }))
    expect(onViewChange).toHaveBeenLastCalledWith('dot-plot')
    expect(screen.getByRole('status').textContent).toBe('Showing the dot plot.')
    expect(drawnTexts().join(' ')).toContain('The scale runs from 1 (Not at all) to 5')
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }))
    expect(screen.queryByRole('img')).toBeNull()
    await waitFor(() => expect(screen.getByRole('table').checkVisibility()).toBe(true))
    await userEvent.click(screen.getByRole('radio', { name: 'Radar' }))
    await waitFor(() => expect(screen.getByRole('img')).toBeTruthy())
    expect(document.querySelector('details')?.open).toBe(false)
  })

  it('can be owned by the page', async () => {
    show({ summary: threeGroups, view: 'dot-plot' })
    await userEvent.click(screen.getByRole('radio', { name: 'Radar' }))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dot plot' }).checked).toBe(true)
  })

  it('leave a group out and bring it back with its look', async () => {
    show({ summary: threeGroups })
    const look = (): string | null | undefined =>
      document
        .querySelector('[data-part=series][data-group=community-based-organizations]')
        ?.getAttribute('stroke')
    const before = look()
    await userEvent.click(await screen.findByRole('button', { name: /^Community members/ }))
    expect(screen.getByRole('status').textContent).toBe('2 groups are drawn.')
    expect(document.querySelector('[data-part=series][data-group=community-members]')).toBeNull()
    expect(look()).toBe(before)
    expect(within(screen.getByRole('table')).getByText(/^Community members/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /^Community members/ }))
    expect(
      document.querySelector('[data-part=series][data-group=community-members]'),
    ).not.toBeNull()
  })

  it('become the table under 240 px and draw compact under 480', async () => {
    const { rerender } = show({ summary: threeGroups, detail: 'brief' }, 230)
    await waitFor(() => expect(screen.queryByRole('img')).toBeNull())
    expect(screen.getByText(/no room here for a radar/).checkVisibility()).toBe(true)
    expect(screen.getByRole('table').checkVisibility()).toBe(true)
    rerender(inWidth(300, <DimensionRadar summary={threeGroups} detail="brief" />))
    await waitFor(() => expect(screen.getByRole('img').getAttribute('data-size')).toBe('compact'))
    rerender(inWidth(500, <DimensionRadar summary={threeGroups} detail="brief" />))
    await waitFor(() => expect(screen.getByRole('img').getAttribute('data-size')).toBe('regular'))
  })
})

describe('one point', () => {
  const over = (group: string, dimension: string): Element =>
    document.querySelector(
      `[data-part=hit][data-group='${group}'][data-dimension='${dimension}']`,
    ) as Element

  it('shows its card on hover, in the scale’s words, and Escape puts it away', async () => {
    show({ summary: threeGroups })
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(1))
    await userEvent.hover(over('community-members', 'outcomes'))
    const card = await waitFor(() => {
      const found = document.querySelector('[data-part=value-card]') as HTMLElement
      expect(found).not.toBeNull()
      return found
    })
    expect(card.innerText).toContain('Community members, Outcomes')
    expect(card.innerText).toMatch(/\d of 5, \w+/)
    await userEvent.hover(card)
    expect(document.querySelector('[data-part=value-card]')).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.querySelector('[data-part=value-card]')).toBeNull())
  })

  it('opens the dimension’s definition and two questions, and tells the page', async () => {
    const onSelect = vi.fn()
    show({ summary: threeGroups, onSelect })
    await userEvent.click(screen.getByRole('button', { name: 'Outcomes' }))
    expect(onSelect).toHaveBeenLastCalledWith({ dimension: 'outcomes' })
    const panel = screen.getByRole('region', { name: 'Outcomes' })
    expect(within(panel).getByText(/demonstrate outcomes, at multiple levels/)).toBeTruthy()
    expect(within(panel).getAllByRole('listitem')).toHaveLength(2)
    await userEvent.click(within(panel).getByRole('button', { name: 'Close Outcomes' }))
    expect(onSelect).toHaveBeenLastCalledWith({})
    expect(screen.queryByRole('region', { name: 'Outcomes' })).toBeNull()
  })

  it('is reached in the explorer by the arrow keys, with one stop for Tab', async () => {
    const onFocusedPointChange = vi.fn()
    show({ summary: hiddenCells, onFocusedPointChange })
    await userEvent.click(screen.getByRole('button', { name: 'Explore point by point' }))
    const grid = screen.getByRole('grid')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    const name = (): string | null | undefined => document.activeElement?.getAttribute('aria-label')
    expect(name()).toMatch(/^Community members, Intrinsic benefits: 4 of 5, A lot\./)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(name()).toBe('Community members, Outcomes: Not shown, to protect privacy.')
    await userEvent.keyboard('{Control>}{End}{/Control}')
    expect(name()).toMatch(/^Community-based organizations, Sustainable system-level change/)
    await userEvent.keyboard('{Home}{ArrowUp}')
    expect(name()).toMatch(/^Health care organizations, Intrinsic benefits/)
    expect(onFocusedPointChange).toHaveBeenLastCalledWith({
      group: 'health-care',
      dimension: 'intrinsic-benefits',
    })
    await userEvent.keyboard('{Enter}')
    expect(document.querySelector('[data-part=pinned-card]')?.textContent).toContain('4 of 5')
    await userEvent.keyboard('{Escape}')
    expect(document.querySelector('[data-part=pinned-card]')).toBeNull()
    expect(screen.getByRole('grid')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('grid')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Explore point by point')
  })

  it('of a group that is switched off has no card, and one Escape leaves it', async () => {
    show({ summary: threeGroups })
    await userEvent.click(screen.getByRole('button', { name: /^Community members/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Explore point by point' }))
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Community members, /)
    expect(document.querySelector('[data-part=value-card]')).toBeNull()
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.querySelector('[data-part=value-card]')).not.toBeNull())
    await userEvent.keyboard('{ArrowUp}{Escape}')
    expect(screen.queryByRole('grid')).toBeNull()
  })
})

describe('words', () => {
  it('of the brief are quoted where they are its own to the letter, and nowhere else', () => {
    const [first, second, third, ...rest] = camdenOutline.dimensions
    const framework: Framework = {
      ...camdenOutline,
      dimensions: [
        { ...first!, origin: 'user', fieldOrigins: { definition: 'brief' } },
        { ...second!, fieldOrigins: { definition: 'user' } },
        { ...third!, verbatim: false },
        ...rest,
      ],
    }
    show({ values: numbers, framework })
    const quoted = [...document.querySelectorAll('[data-part=dimensions] > div')].map((part) =>
      part.querySelector('blockquote') ? 'quoted' : 'plain',
    )
    expect(quoted).toEqual(['quoted', 'plain', 'plain', 'quoted'])
  })

  it('of the page run in the direction of their own letters', () => {
    show({ summary: { ...threeGroups, question: 'ما أهمية هذا؟' }, title: 'كيف نراه' })
    const direction = (text: string): string =>
      getComputedStyle(screen.getAllByText(text)[0] as Element).direction
    expect(direction('كيف نراه')).toBe('rtl')
    expect(direction('ما أهمية هذا؟')).toBe('rtl')
  })

  it('in lines are a list for every reader', () => {
    show({ summary: threeGroups })
    const lists = document.querySelectorAll('[data-part=lines]')
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists) expect(list.getAttribute('role')).toBe('list')
  })
})

describe('from the server', () => {
  it.each([300, 640])(
    'shows every fact without JavaScript at %i px, one drawing in sight',
    (width) => {
      const host = serve(inWidth(width, <DimensionRadar summary={hiddenCells} />))
      expect(visible('[data-part=drawing]')).toHaveLength(1)
      for (const fact of [
        'How much is happening, autumn 2026',
        'Community members, Outcomes: not shown, to protect privacy.',
        '4 (A lot)',
        'Source: Listening round, October 2026.',
        'Cross-sector collaborations are valuable when they',
      ]) {
        expect(host.innerText).toContain(fact)
      }
      const controls = host.querySelectorAll(
        'input, [data-part=menu-button], [data-part=explorer] button',
      )
      for (const control of controls)
        expect(control.checkVisibility({ visibilityProperty: true })).toBe(false)
    },
  )

  const elements: [string, ReactElement][] = [
    ['English', <DimensionRadar key="" summary={threeGroups} />],
    ['brief', <DimensionRadar key="" summary={threeGroups} detail="brief" defaultView="table" />],
    ['Spanish', <DimensionRadar key="" summary={hiddenCells} lang="es" languages={[spanish]} />],
    ['Arabic', <DimensionRadar key="" values={numbers} lang="ar" languages={[arabic]} />],
    ['forty groups', <DimensionRadar key="" summary={fortyGroups} />],
    ['no data', <DimensionRadar key="" />],
    ['bad data', <DimensionRadar key="" summary={{ groups: 3 } as unknown as SummaryInput} />],
  ]

  it.each(elements)('is the first client paint, without a warning: %s', async (_, element) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const onRecoverableError = vi.fn()
    const host = serve(element)
    const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
    environment.IS_REACT_ACT_ENVIRONMENT = true
    const root = await act(async () =>
      hydrateRoot(host, <StrictMode>{element}</StrictMode>, { onRecoverableError }),
    )
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
    await act(async () => root.unmount())
  })
})

describe('in its other states', () => {
  it('says what is wrong with a file and how to mend it, and takes no page down', () => {
    show({ summary: { groups: [{ id: 'a', label: 'A', cells: { outcome: '4,5' } }] } as never })
    const problem = screen.getByRole('group', { name: 'This figure cannot be drawn yet.' })
    expect(problem.textContent).toContain('Did you mean "outcomes"?')
  })

  it('says what to do where there is nothing to draw', () => {
    show({ summary: noGroups })
    expect(screen.getByText(/Add at least one group/)).toBeTruthy()
  })

  it('shows hostile text as text', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&{title}'
    show({
      title: evil,
      summary: { groups: [{ id: 'x', label: evil, cells: { outcomes: 3 } }], question: evil },
    })
    expect(document.querySelector('[data-vf] img, [data-vf] script')).toBeNull()
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(evil)
  })

  it('runs from the right in Arabic, the spokes in their places', () => {
    show({ summary: threeGroups, lang: 'ar', languages: [arabic] })
    const root = document.querySelector('[data-vf]') as HTMLElement
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
    expect(getComputedStyle(root.querySelector('svg[role=img]') as Element).direction).toBe('ltr')
  })

  it('loads a language that is not at hand and shows English, marked so, until then', async () => {
    show({ values: numbers, lang: 'es' })
    const root = document.querySelector('[data-vf]') as HTMLElement
    expect(root.lang).toBe('en')
    await waitFor(() => expect(root.lang).toBe('es'))
    expect(screen.getByRole('radio', { name: 'Tabla' })).toBeTruthy()
  })

  it.each(['ltr', 'rtl'] as const)('scrolls nothing sideways at 320 px: %s', async (dir) => {
    await page.viewport(320, 640)
    document.body.style.margin = '0'
    render(<DimensionRadar summary={longText} dir={dir} />)
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(1))
    expect(document.documentElement.scrollWidth).toBe(320)
  })

  it.each([240, 320, 479, 480, 640, 1280])('shows no text under 12 px at %i px', async (width) => {
    await page.viewport(1300, 900)
    show({ summary: threeGroups }, width)
    await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(1))
    const svg = screen.getByRole('img')
    const unit = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))
    expect(unit).toBeGreaterThanOrEqual(1)
    for (const text of svg.querySelectorAll('text')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize) * unit).toBeGreaterThanOrEqual(12)
    }
  })
})

describe('in forced colors', () => {
  const force = (value: string): Promise<unknown> =>
    (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
      'Emulation.setEmulatedMedia',
      { features: [{ name: 'forced-colors', value }] },
    )
  afterEach(() => force(''))

  it('takes the system’s colors and keeps dash and marker', async () => {
    show({ summary: threeGroups })
    const strokes = (): string[] =>
      visible('[data-part=drawing] [data-part=series]').map((line) => getComputedStyle(line).stroke)
    expect(new Set(strokes()).size).toBe(3)
    const dashes = visible('[data-part=drawing] [data-part=series]').map((line) =>
      line.getAttribute('stroke-dasharray'),
    )
    expect(new Set(dashes).size).toBe(3)
    await force('active')
    expect(new Set(strokes()).size).toBe(1)
  })
})
