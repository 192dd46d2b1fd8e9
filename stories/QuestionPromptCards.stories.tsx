import type { Meta, StoryObj } from '@storybook/react-vite'
import { type CardLayers, camdenFramework, type Framework } from '@value-framework/core'
import { QuestionPromptCards } from '@value-framework/react'
import { type ReactNode, useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { onScreen } from './support/on-screen.ts'
import { PromptLinter } from './support/PromptLinter.tsx'

const ids = (items: readonly { readonly id: string }[]): readonly (string | undefined)[] => [
  undefined,
  'all',
  ...items.map(({ id }) => id),
]

const meta: Meta<typeof QuestionPromptCards> = {
  title: 'Components/QuestionPromptCards',
  component: QuestionPromptCards,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    cards: { control: 'object' },
    audience: { control: 'select', options: ids(camdenFramework.audiences) },
    dimension: { control: 'select', options: ids(camdenFramework.dimensions) },
    split: { control: 'inline-radio', options: [undefined, 'cards', 'questions'] },
    size: { control: 'inline-radio', options: ['regular', 'large'] },
    beside: { control: 'select', options: [undefined, 'en', 'es', 'ar'] },
  },
}
export default meta

type Story = StoryObj<typeof QuestionPromptCards>

const riverbendCards: CardLayers = [
  {
    audience: 'community',
    questions: [
      {
        en: 'What would make our meetings easier to come to?',
        es: '¿Qué haría más fácil venir a nuestras reuniones?',
      },
    ],
    dimensions: ['community-engagement'],
  },
  {
    audience: {
      id: 'funders',
      label: { en: 'Funders', es: 'Financiadores', ar: 'الممولون' },
    },
    questions: [
      {
        en: 'What do you hope will still be there in ten years?',
        es: '¿Qué espera que siga ahí dentro de diez años?',
      },
    ],
    dimensions: ['sustainable-system-change'],
    section: 'Riverbend steering group, April 2026',
  },
]

const shownCards = (canvasElement: HTMLElement): number =>
  within(canvasElement).queryAllByRole('article').length

/** A choice of the radios or, where there is little room, of the lists that stand in for them. */
async function choose(canvasElement: HTMLElement, name: string): Promise<void> {
  const canvas = within(canvasElement)
  const radio = canvas.queryByRole('radio', { name })
  if (radio) return userEvent.click(radio)
  const option = canvas.getByRole('option', { name })
  await userEvent.selectOptions(option.closest('select') as HTMLSelectElement, option)
}

/** Without any prop: the brief's six cards with ten questions, to the letter, for both audiences. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(shownCards(canvasElement)).toBe(6)
    await expect(canvasElement.querySelectorAll('[data-part="question"]')).toHaveLength(10)
  },
}

/** Readers choose the audience and the dimension; each choice is announced once. */
export const Filtering: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement()
    await choose(canvasElement, 'Organizational stakeholders')
    await expect(shownCards(canvasElement)).toBe(3)
    await choose(canvasElement, 'Outcomes')
    await expect(shownCards(canvasElement)).toBe(1)
    await expect(canvas.getByRole('status')).toHaveTextContent('1 card is shown.')
    await choose(canvasElement, 'All dimensions')
    await choose(canvasElement, 'Everyone')
    await expect(shownCards(canvasElement)).toBe(6)
  },
}

/** A page for one audience: it sets the audience, and the choice is gone. */
export const OneAudience: Story = {
  args: { audience: 'community', title: 'What we ask residents' },
}

/** A page about one dimension, such as the one chosen in a radar beside it. */
export const OneDimension: Story = { args: { dimension: 'community-engagement' } }

/** Every question of a compound card on a card of its own: one thing asked at a time. */
export const SplitIntoQuestions: Story = {
  args: { defaultFilter: { split: 'questions' } },
  play: async ({ canvasElement }) => {
    await expect(shownCards(canvasElement)).toBe(10)
  },
}

/** Questions at 28 pixels, to be read across a table or from the back of a room. */
export const LargeText: Story = { args: { size: 'large' } }

/** Both languages on every card, for a meeting held in two. The translation says that it is ours. */
export const BothLanguages: Story = { args: { beside: 'es' }, globals: { locale: 'en' } }

/** The same with large text. */
export const BothLanguagesLarge: Story = {
  args: { beside: 'es', size: 'large' },
  globals: { locale: 'en' },
}

/** A collaborative's own cards follow the brief's. A dashed frame and words tell them apart. */
export const OwnCards: Story = { args: { cards: riverbendCards, title: 'Our questions' } }

/** Ids of the brief's cards choose and order them. */
export const ChosenCards: Story = {
  args: { cards: ['community-needs', 'organizations-decision', ...riverbendCards] },
}

/** With `onSelect` each card gets a button, so that a page can act on the card that a reader chose. */
export const Choosing: Story = {
  args: { onSelect: fn() },
  globals: { locale: 'en' },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const [first] = await within(canvasElement).findAllByRole('button', {
      name: /^Choose this card/,
    })
    await userEvent.click(first as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({
      card: 'organizations-decision',
      dimensions: ['intrinsic-benefits'],
    })
  },
}

function Linked(): ReactNode {
  const [dimension, setDimension] = useState('outcomes')
  return (
    <>
      <p lang="en" dir="ltr" style={{ marginBlock: '0 24px' }}>
        The page knows that the dimension is now <code>{dimension}</code>.
      </p>
      <QuestionPromptCards
        dimension={dimension}
        onFilterChange={(filter) => setDimension(filter.dimension)}
      />
    </>
  )
}

/** A page that owns one part of the filter and follows the reader; the component keeps the rest. */
export const OwnedByThePage: Story = { render: () => <Linked /> }

/**
 * Write a question and see what may bend its answers: the word *value* and its kin, two questions in one, leading
 * words, long sentences. The linter is `lintPrompt` of the core package.
 */
export const LintWarnings: Story = {
  render: () => <PromptLinter />,
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const text = canvas.getByRole('textbox', { name: 'Question' })
    await expect(canvas.getByText('3 warnings')).toBeVisible()
    await userEvent.clear(text)
    await userEvent.type(text, 'What has changed since you joined?')
    await expect(canvas.getByText(/^No warning\./)).toBeVisible()
  },
}

/** The library's words and our translation of the questions in Spanish, said to be ours. */
export const Spanish: Story = { args: { lang: 'es' }, globals: { locale: 'es' } }

/** The library's words in Arabic. The questions stay in English, in their own language and direction. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, globals: { locale: 'ar' } }

/** In a container of 320 pixels. */
export const Narrow: Story = { globals: { width: '320' }, args: { cards: riverbendCards } }

const long =
  'When you think back over everything that has happened since the first meeting, which of the many small changes that people have told you about would you most want to see continue?'

/** A question that goes on and on, and a word without a break. */
export const LongText: Story = {
  args: {
    title: `${long} `.repeat(2).trim(),
    cards: [
      'community-progress',
      { audience: 'community', questions: [`${long} `.repeat(4).trim()] },
      { audience: 'community', questions: [`${'unbreakable'.repeat(14)}?`] },
    ],
  },
}

/** A choice that no card fits: a sentence, and what to do. */
export const EmptyChoice: Story = {
  args: {
    cards: ['organizations-decision', 'community-needs'],
    defaultFilter: { audience: 'community', dimension: 'outcomes' },
  },
  play: async ({ canvasElement }) => {
    await expect(shownCards(canvasElement)).toBe(0)
  },
}

/** A framework without any card. */
export const Empty: Story = {
  args: { framework: { ...camdenFramework, prompts: [] } satisfies Framework },
}

/** Added cards with problems: the others stand, and whoever made the page reads what to mend. */
export const BadCards: Story = {
  args: {
    cards: [
      { audience: 'comunity', questions: ['What helps?'], dimensions: ['outcome'] },
      { audience: 'community', questions: [] },
      ...riverbendCards,
    ],
  },
}

/** On Letter paper. Printing gives cards to cut out: four a sheet at 20 points, with cut marks, no controls. */
export const Print: Story = {
  globals: { viewport: { value: 'letter' }, width: '720' },
  args: { defaultFilter: { split: 'questions' } },
}

/** Every prop to try. */
export const Playground: Story = { args: { cards: riverbendCards, size: 'regular' } }
