import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, type Framework, type SummaryInput } from '@value-framework/core'
import { SectorComparisonTable } from '@value-framework/react'
import { type ReactNode, useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import severalProblems from './fixtures/bad/several-problems.json'
import { fiveMoreSectors, longRows, residents, riverbendRows } from './fixtures/sectors.ts'
import everyNothing from './fixtures/summaries/every-nothing.json'
import fourGroups from './fixtures/summaries/four-groups.json'
import hiddenCells from './fixtures/summaries/hidden-cells.json'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof SectorComparisonTable> = {
  title: 'Components/SectorComparisonTable',
  component: SectorComparisonTable,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    summary: { control: 'object' },
    dimension: {
      control: 'select',
      options: [undefined, ...camdenFramework.dimensions.map(({ id }) => id)],
    },
  },
}
export default meta

type Story = StoryObj<typeof SectorComparisonTable>

/** Without any prop: both rows of the brief, to the letter, with their sources and what the brief does not report. */
export const Default: Story = {}

/** A row of a collaborative's own under the brief's, and words added to one of the brief's rows. Each says so. */
export const OwnRows: Story = {
  args: { title: 'Riverbend beside the brief', rows: riverbendRows, sectors: [residents] },
}

/** A column of one's own. Where the brief has nothing to say, the cell says that instead of staying empty. */
export const OwnSectors: Story = { args: { sectors: [residents] } }

/** Ids of the brief's rows and sectors choose and order them. */
export const ChosenRows: Story = {
  args: {
    title: 'Two views on outcomes',
    rows: ['organizational-outcomes'],
    sectors: ['community-based-organizations', 'healthcare'],
  },
}

/** Each group's numbers stand under its sector, one row a dimension. A group without a column is named below. */
export const NumbersFromASummary: Story = { args: { summary: fourGroups } }

/** Community members have a column as soon as the page gives them one and the summary names it. */
export const NumbersOfTheCommunity: Story = {
  args: {
    title: 'Residents first',
    sectors: [residents, 'healthcare', 'county-government', 'community-based-organizations'],
    summary: {
      ...fourGroups,
      groups: fourGroups.groups.map((group) =>
        group.kind === 'community' ? { ...group, sector: 'residents' } : group,
      ),
    },
  },
}

/** Answers of small groups are not shown, and the note says what would make them visible. */
export const HiddenCells: Story = { args: { summary: hiddenCells } }

/** Each reason for a missing number has its own words. */
export const EveryKindOfNothing: Story = { args: { summary: everyNothing } }

/** Another component chose a dimension: its rows are marked by a bar, a tint and words. */
export const MarkedRows: Story = { args: { dimension: 'sustainable-system-change' } }

/** No row is about the chosen dimension, and the table says so. */
export const NothingToMark: Story = { args: { dimension: 'intrinsic-benefits' } }

/** In a narrow container, whatever the window's width: a conversation, one sector after another. */
export const Narrow: Story = { globals: { width: '320' } }

/** The same with own words and numbers. */
export const NarrowWithEverything: Story = {
  globals: { width: '320' },
  args: { rows: riverbendRows, sectors: [residents], summary: everyNothing },
}

/** In a narrow container a reader can still set two sectors side by side. */
export const ComparingTwo: Story = {
  globals: { width: '320' },
  args: { onSelect: fn() },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await expect(canvas.queryByRole('table')).toBeNull()
    const [first] = await canvas.findAllByRole('combobox')
    await userEvent.selectOptions(first as HTMLElement, 'county-government')
    await expect(args.onSelect).toHaveBeenLastCalledWith({ sector: 'county-government' })
    const second = canvas.getAllByRole('combobox')[1] as HTMLElement
    await userEvent.selectOptions(second, 'community-based-organizations')
    await expect(canvas.getByRole('table')).toBeVisible()
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3)
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement()
  },
}

/** Eight columns need more room than there is: the table scrolls inside its own region, heads stay. */
export const EightSectors: Story = {
  globals: { width: '800' },
  args: { sectors: fiveMoreSectors },
  play: async ({ canvasElement }) => {
    const region = await within(canvasElement).findByRole('region')
    await expect(region).toHaveAttribute('tabindex', '0')
    await expect(region.scrollWidth).toBeGreaterThan(region.clientWidth)
  },
}

/** Two thousand characters, a word without a break and a text that runs the other way. */
export const LongText: Story = { args: { title: longRows[0]?.caption as string, rows: longRows } }

/** The library's words in Spanish, and our translation of the brief, said to be ours. */
export const Spanish: Story = {
  args: { lang: 'es', summary: fourGroups },
  globals: { locale: 'es' },
}

/** The library's words in Arabic; the quotations stay in the language they were written in. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** Nothing to show, and what to do about it. */
export const Empty: Story = {
  args: { framework: { ...camdenFramework, table: [] } satisfies Framework },
}

/** A summary with problems: the brief's words stand, and whoever made the page reads what to mend. */
export const BadSummary: Story = { args: { summary: severalProblems as unknown as SummaryInput } }

/** Words for a sector that the table does not have are never dropped in silence. */
export const WordsWithoutAPlace: Story = {
  args: {
    sectors: ['health-care', 'county-government', 'healthcare'],
    rows: [{ id: 'rent', caption: 'Rent', cells: { 'county-goverment': 'It eats the budget.' } }],
  },
}

/** A table of one's own, with no word of the brief. */
export const OwnFramework: Story = {
  args: {
    title: 'What keeps us coming',
    framework: {
      ...camdenFramework,
      id: 'riverbend',
      sectors: [
        { id: 'residents', origin: 'user', label: 'Residents' },
        { id: 'partners', origin: 'user', label: 'Partner organizations' },
      ],
      table: [
        {
          id: 'why',
          origin: 'user',
          section: 'Partner meeting, April 2026',
          caption: 'Why we come',
          cells: { residents: 'Somebody listens.', partners: 'We stop doing things twice.' },
        },
        {
          id: 'leave',
          origin: 'user',
          caption: 'Why we would leave',
          cells: { residents: 'If it was only for show.' },
        },
      ],
    } satisfies Framework,
  },
}

/** On a sheet of Letter paper. Printing shows the whole table, whatever was chosen on the screen. */
export const Print: Story = {
  globals: { viewport: { value: 'letter' }, width: '720' },
  args: { rows: riverbendRows, sectors: [residents], summary: everyNothing },
}

function Linked(): ReactNode {
  const [dimension, setDimension] = useState('outcomes')
  return (
    <div style={{ display: 'grid', gap: 32 }}>
      <fieldset style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', minInlineSize: 0 }}>
        <legend>Dimension</legend>
        {camdenFramework.dimensions.map(({ id, label }) => (
          <label key={id} lang="en" dir="ltr">
            <input
              type="radio"
              name="dimension"
              value={id}
              checked={id === dimension}
              onChange={() => setDimension(id)}
            />{' '}
            {label as string}
          </label>
        ))}
      </fieldset>
      <SectorComparisonTable dimension={dimension} />
    </div>
  )
}

/** A page's own control says which rows are marked; a radar's `onSelect` does the same. */
export const MarkedFromOutside: Story = {
  render: () => <Linked />,
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const marked = (): number => canvasElement.querySelectorAll('tr[data-marked]').length
    await expect(marked()).toBe(2)
    await userEvent.click(canvas.getByDisplayValue('sustainable-system-change'))
    await expect(marked()).toBe(1)
  },
}
