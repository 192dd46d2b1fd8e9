import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenEvidenceMatrix, type EvidenceInput } from '@value-framework/core'
import { EvidenceMatrix } from '@value-framework/react'
import { expect, fn, userEvent, within } from 'storybook/test'
import riverbend from './fixtures/evidence/riverbend.json'
import { onScreen } from './support/on-screen.ts'

const meta: Meta<typeof EvidenceMatrix> = {
  title: 'Components/EvidenceMatrix',
  component: EvidenceMatrix,
  argTypes: {
    framework: { control: false },
    languages: { control: false },
    evidence: { control: 'object' },
    detail: { control: 'inline-radio', options: ['full', 'brief'] },
    dimension: {
      control: 'select',
      options: [undefined, ...camdenEvidenceMatrix.dimensions.map(({ id }) => id)],
    },
  },
}
export default meta

type Story = StoryObj<typeof EvidenceMatrix>

/** The brief’s forty findings, word for word, and which of its focus groups raised each. */
export const Default: Story = {}

/** One dimension. */
export const OneDimension: Story = { args: { dimension: 'intrinsic-benefits' } }

/** Every dimension folded away under its name. Paper opens them all. */
export const Brief: Story = { args: { detail: 'brief' } }

/** Own voices as columns and an own finding as a row, told apart; passages with source and consent in their cells. */
export const OwnEvidence: Story = {
  args: { evidence: riverbend, dimension: 'community-engagement' },
}

/** A matrix of one’s own, with no word of the brief. */
export const OwnOnly: Story = {
  args: {
    framework: {
      ...camdenEvidenceMatrix,
      id: 'riverbend',
      dimensions: camdenEvidenceMatrix.dimensions.map((dimension) => ({
        ...dimension,
        origin: 'user' as const,
        subthemes: [],
      })),
    },
    evidence: {
      title: 'What came up in the spring',
      example: true,
      voices: [
        { id: 'residents', label: 'Residents', kind: 'community' },
        { id: 'clinics', label: 'Clinics', kind: 'organization' },
        { id: 'county', label: 'County', kind: 'organization' },
      ],
      findings: [
        {
          id: 'bus',
          dimension: 'outcomes',
          text: 'The bus stops at the clinic',
          cells: {
            residents: { state: 'raised' },
            clinics: { state: 'not-raised' },
            county: { state: 'not-asked' },
          },
        },
        {
          id: 'forms',
          dimension: 'sustainable-system-change',
          text: 'One form instead of five',
          cells: { clinics: { state: 'raised' }, county: { state: 'too-few' } },
        },
      ],
    },
  },
}

/** With a listener each finding has a button. */
export const Choosing: Story = {
  args: { onSelect: fn(), dimension: 'intrinsic-benefits' },
  play: async ({ args, canvasElement }) => {
    if (!onScreen()) return
    const buttons = within(canvasElement).getAllByRole('button')
    const first = buttons.find(({ dataset }) => dataset.part === 'button')
    await userEvent.click(first as HTMLElement)
    await expect(args.onSelect).toHaveBeenLastCalledWith({
      finding: 'intrinsic-benefits.moral-motivation',
      dimension: 'intrinsic-benefits',
    })
  },
}

/** Two voices fit in a narrow container. */
export const Narrow: Story = {
  globals: { width: '320' },
  args: { dimension: 'intrinsic-benefits' },
}

/** Four do not: there each finding has its voices below it, and the table is hidden from everyone. */
export const NarrowWithFourVoices: Story = {
  globals: { width: '320' },
  args: { evidence: riverbend, dimension: 'community-engagement' },
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    await expect(within(canvasElement).queryByRole('table')).toBeNull()
    await expect(canvasElement.querySelector('[data-part="finding-list"]')).toBeVisible()
  },
}

export const Spanish: Story = {
  args: { lang: 'es', evidence: riverbend, dimension: 'community-engagement' },
  globals: { locale: 'es' },
}

/** The library’s words in Arabic; the quotations stay in the language they were written in. */
export const Arabic: Story = {
  args: { lang: 'ar', dir: 'rtl', dimension: 'intrinsic-benefits' },
  globals: { locale: 'ar' },
}

/** No findings. */
export const Empty: Story = {
  args: { framework: { ...camdenEvidenceMatrix, dimensions: [] } },
}

/** Evidence with problems: a passage without consent, an unknown voice. The brief’s findings stand. */
export const WithProblems: Story = {
  args: {
    dimension: 'intrinsic-benefits',
    evidence: {
      voices: [{ id: 'residents', label: 'Residents' }],
      findings: [
        {
          id: 'intrinsic-benefits.giving-bak',
          cells: { residents: { state: 'raised' } },
        },
        {
          id: 'intrinsic-benefits.giving-back',
          cells: {
            residents: { state: 'raised', passages: [{ text: 'We help.' }] },
            resident: { state: 'maybe' },
          },
        },
      ],
    } satisfies EvidenceInput,
  },
}

/** On a sheet of Letter paper. */
export const Print: Story = {
  globals: { viewport: { value: 'letter' }, width: '720' },
  args: { evidence: riverbend, dimension: 'community-engagement' },
}
