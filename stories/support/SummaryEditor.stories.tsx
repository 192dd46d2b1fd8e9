import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import agreedRating from '../fixtures/summaries/agreed-rating.json'
import bareNumbers from '../fixtures/summaries/bare-numbers.json'
import { onScreen } from './on-screen.ts'
import { SummaryEditor } from './SummaryEditor.tsx'

/** Tested, but not shown in the sidebar: the playgrounds show it. */
const meta: Meta = { title: 'Support/SummaryEditor', tags: ['!dev', '!autodocs'] }
export default meta

/** What the editor hands to the figure. */
const shownTitle = (summary: unknown): string => String((summary as { title?: string }).title)

/** Problems are named where they stand, and the figure keeps the last valid summary. */
export const Editing: StoryObj = {
  render: () => (
    <SummaryEditor examples={{ 'Agreed rating': agreedRating, 'Bare numbers': bareNumbers }}>
      {(summary) => <p data-testid="figure">{shownTitle(summary)}</p>}
    </SummaryEditor>
  ),
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    const box = canvas.getByLabelText<HTMLTextAreaElement>('Summary, as JSON')
    const write = async (text: string): Promise<void> => {
      await userEvent.clear(box)
      await userEvent.click(box)
      await userEvent.paste(text)
    }
    const valid = JSON.stringify({ ...agreedRating, title: 'A second title' })

    await write(valid)
    await expect(canvas.getByTestId('figure')).toHaveTextContent('A second title')

    await write(valid.replace('"outcomes"', '"outcome"').replace('A second', 'A third'))
    await expect(canvas.getByRole('status')).toHaveTextContent('One problem.')
    await expect(canvas.getByText('groups[0].cells.outcome')).toBeVisible()
    await expect(canvas.getByTestId('figure')).toHaveTextContent('A second title')

    await write('{ "groups": [')
    await expect(canvas.getByRole('status')).toHaveTextContent('One problem.')
    await expect(box).toBeInvalid()

    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }))
    await expect(canvas.getByRole('status')).toHaveTextContent('This summary is valid.')
    await expect(canvas.getByTestId('figure')).toHaveTextContent(agreedRating.title)
  },
}
