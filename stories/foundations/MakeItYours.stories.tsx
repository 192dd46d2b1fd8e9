import type { Meta, StoryObj } from '@storybook/react-vite'
import { DimensionRadar } from '@value-framework/react'
import { type CSSProperties, type ReactNode, useId, useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import agreedRating from '../fixtures/summaries/agreed-rating.json'
import { contrast } from '../support/tokens.ts'
import './foundations.css'
import { onScreen } from '../support/on-screen.ts'

const meta: Meta = { title: 'Foundations/Make it yours', tags: ['!autodocs'] }
export default meta

interface Look {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly ground: string
  readonly font: string
  readonly ink: string
  readonly series: string
}

const looks: readonly Look[] = [
  {
    name: 'A county’s annual report',
    theme: 'light',
    ground: '#ffffff',
    font: "Georgia, 'Noto Serif', 'DejaVu Serif', serif",
    ink: '#20303c',
    series: '#7a1f3d',
  },
  {
    name: 'A neighborhood clinic',
    theme: 'light',
    ground: '#fffaf0',
    font: "'Trebuchet MS', Verdana, 'DejaVu Sans', sans-serif",
    ink: '#2b2a26',
    series: '#1f6f54',
  },
  {
    name: 'A funder’s dark page',
    theme: 'dark',
    ground: '#10222b',
    font: "Optima, Candara, 'Noto Sans', sans-serif",
    ink: '#e9f2f0',
    series: '#ffb454',
  },
]

const variables = ({ font, ink, series }: Pick<Look, 'font' | 'ink' | 'series'>): CSSProperties =>
  ({ '--vf-font': font, '--vf-ink': ink, '--vf-series-1': series }) as CSSProperties

/** The same figure on three sites. Each sets three variables and nothing else. */
export const ThreeSites: StoryObj = {
  render: () => (
    <div data-looks="">
      {looks.map((look) => (
        <section
          key={look.name}
          data-look=""
          data-theme={look.theme}
          style={{ ...variables(look), background: look.ground, color: look.ink }}
          aria-label={look.name}
        >
          <DimensionRadar title="How we see ourselves" summary={agreedRating} detail="brief" />
        </section>
      ))}
    </div>
  ),
}

/** Three controls, the figure that they make, and the three lines to copy. */
export const Try: StoryObj = {
  render: () => <Workbench />,
  play: async ({ canvasElement }) => {
    if (!onScreen()) return
    const canvas = within(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Font'), 'Serif')
    await expect(canvas.getByLabelText('Lines to copy')).toHaveTextContent('--vf-font: Georgia')
  },
}

const fonts: { readonly [name: string]: string } = {
  'The page’s own': 'inherit',
  Serif: 'Georgia, serif',
  Humanist: 'Optima, Candara, sans-serif',
}

function Workbench(): ReactNode {
  const id = useId()
  const [font, setFont] = useState('The page’s own')
  const [ink, setInk] = useState('#1f252b')
  const [series, setSeries] = useState('#7a1f3d')
  const look = { font: fonts[font] ?? 'inherit', ink, series }
  const lines = Object.entries(variables(look)).map(([name, value]) => `  ${name}: ${value};`)
  return (
    <div data-specimens="">
      <div data-controls="" lang="en" dir="ltr">
        <div data-control="">
          <label htmlFor={`${id}font`}>Font</label>
          <select id={`${id}font`} value={font} onChange={(event) => setFont(event.target.value)}>
            {Object.keys(fonts).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <ColorControl label="Ink" value={ink} wanted={4.5} onChange={setInk} />
        <ColorControl label="First series" value={series} wanted={3} onChange={setSeries} />
      </div>
      <div
        data-look=""
        data-theme="light"
        style={{ ...variables(look), background: '#ffffff', color: ink }}
      >
        <DimensionRadar title="How we see ourselves" summary={agreedRating} detail="brief" />
      </div>
      <section aria-label="Lines to copy" lang="en" dir="ltr">
        <pre>{[':root {', ...lines, '}'].join('\n')}</pre>
      </section>
    </div>
  )
}

interface ColorControlProps {
  readonly label: string
  readonly value: string
  /** The least contrast on white. */
  readonly wanted: number
  readonly onChange: (value: string) => void
}

function ColorControl({ label, value, wanted, onChange }: ColorControlProps): ReactNode {
  const id = useId()
  const ratio = contrast(value, '#ffffff')
  return (
    <div data-control="">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="color"
        value={value}
        aria-describedby={`${id}contrast`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}contrast`} role="status">
        {ratio} : 1 on white, {ratio < wanted ? `under the ${wanted} that is wanted` : 'enough'}
      </span>
    </div>
  )
}
