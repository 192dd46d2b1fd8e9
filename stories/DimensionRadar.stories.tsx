import type { Meta, StoryObj } from '@storybook/react-vite'
import { type Framework, parseFramework, type SummaryInput } from '@value-framework/core'
import { DimensionRadar, QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import { type ReactNode, useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import severalProblems from './fixtures/bad/several-problems.json'
import eightFramework from './fixtures/frameworks/eight-dimensions.json'
import twoFramework from './fixtures/frameworks/two-dimensions.json'
import agreedRating from './fixtures/summaries/agreed-rating.json'
import allHidden from './fixtures/summaries/all-hidden.json'
import arabicLabels from './fixtures/summaries/arabic.json'
import eightDimensions from './fixtures/summaries/eight-dimensions.json'
import equalValues from './fixtures/summaries/equal-values.json'
import everyNothing from './fixtures/summaries/every-nothing.json'
import fortyGroups from './fixtures/summaries/forty-groups.json'
import fourGroups from './fixtures/summaries/four-groups.json'
import hiddenCells from './fixtures/summaries/hidden-cells.json'
import longText from './fixtures/summaries/long-text.json'
import noGroups from './fixtures/summaries/no-groups.json'
import notAsked from './fixtures/summaries/not-asked.json'
import oneGroup from './fixtures/summaries/one-group.json'
import shares from './fixtures/summaries/shares.json'
import spanishLabels from './fixtures/summaries/spanish.json'
import splitViews from './fixtures/summaries/split-views.json'
import threeGroups from './fixtures/summaries/three-groups.json'
import twelveGroups from './fixtures/summaries/twelve-groups.json'
import twoDimensions from './fixtures/summaries/two-dimensions.json'
import zeroToHundred from './fixtures/summaries/zero-to-hundred.json'
import { fourNumbers } from './fixtures/values.ts'
import { FilledRadar } from './support/FilledRadar.tsx'
import { onScreen } from './support/on-screen.ts'
import { SummaryEditor } from './support/SummaryEditor.tsx'

const meta: Meta<typeof DimensionRadar> = {
  title: 'Components/DimensionRadar',
  component: DimensionRadar,
  args: { detail: 'brief' },
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    summary: { control: 'object' },
  },
}
export default meta

type Story = StoryObj<typeof DimensionRadar>

/** Four numbers from one perspective: a complete figure that claims nothing about people, spread or protection. */
export const FourNumbers: Story = { args: { title: 'How we see it', values: fourNumbers } }

/** One group. The figure says whose view it is, and each marker prints its number. */
export const OneGroup: Story = { args: { summary: oneGroup } }

/** Three perspectives side by side, the normal case, with the middle half of the answers as thin bars. */
export const ThreeGroups: Story = { args: { summary: threeGroups } }

/** Description, table and notes as open sections: the default in React. */
export const FullDetail: Story = { args: { summary: threeGroups, detail: 'full' } }

/** Two groups with equal answers: both stay visible, side by side on the spoke. */
export const EqualValues: Story = { args: { summary: equalValues } }

/** Equal medians behind close, mixed and split answers. */
export const Spread: Story = { args: { summary: splitViews } }

/** Four groups: each has its own small radar, in its own color, dash and marker. */
export const FourGroups: Story = { args: { summary: fourGroups } }

/** Above four groups all share one ink and are told apart by place and label. */
export const TwelveGroups: Story = { args: { summary: twelveGroups } }

/** The most that a summary holds. */
export const FortyGroups: Story = { args: { summary: fortyGroups } }

/** Answers of too few people are not shown: the line stops, and a note says why. */
export const HiddenCells: Story = { args: { summary: hiddenCells } }

/** A group that was not asked keeps its place and says so. */
export const NotAsked: Story = { args: { summary: notAsked } }

/** Too few, not asked, not raised, pending, withdrawn: each has its own words. */
export const EveryKindOfNothing: Story = { args: { summary: everyNothing } }

/** Nothing can be shown: the frame stays, with the reason and what can be done. */
export const AllHidden: Story = { args: { summary: allHidden } }

/** A summary without groups yet. */
export const Empty: Story = { args: { summary: noGroups } }

/** A file with problems: what was found, what is wanted, how to mend it. */
export const WithProblems: Story = {
  name: 'Error',
  args: { summary: severalProblems as unknown as SummaryInput },
}

/** Labels of 200 characters and one unbroken word. */
export const LongText: Story = { args: { summary: longText } }

/** 280 pixels wide: the compact drawing, with the names in a key. */
export const Narrow: Story = {
  args: { summary: threeGroups },
  render: (args) => (
    <div style={{ inlineSize: 280 }}>
      <DimensionRadar {...args} />
    </div>
  ),
}

/** Under 240 pixels no radar is legible: the table shows. */
export const TooNarrowForARadar: Story = {
  args: { summary: oneGroup },
  render: (args) => (
    <div style={{ inlineSize: 220 }}>
      <DimensionRadar {...args} />
    </div>
  ),
}

/** The same numbers on straight rows, of equal standing. */
export const DotPlot: Story = { args: { summary: threeGroups, defaultView: 'dot-plot' } }

/** One table, which the table view opens. */
export const Table: Story = { args: { summary: threeGroups, defaultView: 'table' } }

/** Circles instead of polygons. */
export const CircleRings: Story = { args: { summary: threeGroups, rings: 'circle' } }

/** A rating that a group agreed on in a room is called just that. */
export const AgreedRating: Story = { args: { summary: agreedRating } }

/** Shares from 0 to 1. */
export const Shares: Story = { args: { summary: shares } }

/** A scale from 0 to 100. */
export const ZeroToHundred: Story = { args: { summary: zeroToHundred } }

const framework = (file: unknown): Framework => parseFramework(file)

/** A framework of one's own with two dimensions. */
export const TwoDimensions: Story = {
  args: { summary: twoDimensions, framework: framework(twoFramework) },
}

/** A framework of one's own with eight dimensions. */
export const EightDimensions: Story = {
  args: { summary: eightDimensions, framework: framework(eightFramework) },
}

/** Labels in Spanish. */
export const SpanishLabels: Story = { args: { summary: spanishLabels, lang: 'es' } }

/** Labels in Arabic: words run from the right, the spokes keep their places. */
export const ArabicLabels: Story = { args: { summary: arabicLabels, lang: 'ar' } }

/** As printed: every section stands open, no control is left. Print this story to see it. */
export const Print: Story = {
  args: { summary: hiddenCells },
  parameters: { docs: { description: { story: 'Every section is open on paper.' } } },
}

/**
 * Why no area is filled. The same four answers, 5, 5, 1 and 1, in two orders of the dimensions: a filled shape would
 * cover 18 or 10 units of area and seem to say two things.
 */
export const WhyNoFill: Story = {
  render: () => <TwoOrders />,
}

function TwoOrders(): ReactNode {
  return (
    <div style={{ display: 'grid', gap: 24 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 24 }}>
        <FilledRadar values={[5, 5, 1, 1]} />
        <FilledRadar values={[5, 1, 5, 1]} />
      </div>
      <DimensionRadar
        title="The same answers as this library draws them: lines, markers and numbers"
        values={[5, 5, 1, 1]}
        detail="brief"
      />
    </div>
  )
}

/** The radar leads: a chosen dimension filters the cards and marks the table's rows. */
export const LinkedWithCardsAndTable: Story = {
  args: { onSelect: fn() },
  render: (args) => <Linked {...args} />,
  play: async ({ canvasElement, args }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const [button] = await canvas.findAllByRole('button', { hidden: true, name: 'Outcomes' })
    await userEvent.click(button as HTMLElement)
    await expect(args.onSelect).toHaveBeenCalledWith({ dimension: 'outcomes' })
  },
  globals: { locale: 'en' },
}

function Linked(args: Parameters<typeof DimensionRadar>[0]): ReactNode {
  const [dimension, setDimension] = useState<string>()
  return (
    <div style={{ display: 'grid', gap: 48 }}>
      <DimensionRadar
        {...args}
        summary={threeGroups}
        onSelect={(selection) => {
          setDimension(selection.dimension)
          args.onSelect?.(selection)
        }}
      />
      <QuestionPromptCards {...(dimension !== undefined && { dimension })} />
      <SectorComparisonTable {...(dimension !== undefined && { dimension })} />
    </div>
  )
}

/** Change the summary and see the figure, or what is wrong with it. */
export const Playground: Story = {
  args: { detail: 'full' },
  render: (args) => (
    <SummaryEditor
      examples={{
        'Three groups': threeGroups,
        'One group': oneGroup,
        'Hidden answers': hiddenCells,
        'A scale from 0 to 100': zeroToHundred,
      }}
    >
      {(summary) => <DimensionRadar {...args} summary={summary as SummaryInput} />}
    </SummaryEditor>
  ),
}

/** By keyboard: choose the dot plot, leave out a group, walk through the points. */
export const ByKeyboard: Story = {
  args: { summary: threeGroups },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('radio', { name: 'Dot plot' }))
    await expect(canvas.getByRole('status')).toHaveTextContent('Showing the dot plot.')
    const [first] = canvas.getAllByRole('button', { pressed: true })
    await userEvent.click(first as HTMLElement)
    await expect(first).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(canvas.getByText('About this chart'))
    await userEvent.click(canvas.getByRole('button', { name: 'Explore point by point' }))
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    const focused = canvasElement.ownerDocument.activeElement
    await expect(focused?.getAttribute('aria-label')).toMatch(/Community engagement: /)
    await userEvent.keyboard('{Escape}{Escape}')
    await expect(canvas.getByRole('button', { name: 'Explore point by point' })).toHaveFocus()
  },
}
