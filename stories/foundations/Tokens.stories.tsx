import type { Meta, StoryObj } from '@storybook/react-vite'
import { contrastPairs } from '@value-framework/react'
import type { ReactNode } from 'react'
import { ScrollRegion } from '../support/ScrollRegion.tsx'
import {
  contrast,
  hexOf,
  type Role,
  roles,
  type TokenTheme,
  tokenThemes,
} from '../support/tokens.ts'
import './foundations.css'

const meta: Meta = { title: 'Foundations/Tokens', tags: ['!autodocs'] }
export default meta

/** Every color of every theme, on the ground of its theme. */
export const Swatches: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      {tokenThemes.map(({ id, label }) => (
        <ThemeSwatches key={id} theme={id} label={label} />
      ))}
    </div>
  ),
}

interface ThemeSwatchesProps {
  readonly theme: TokenTheme
  readonly label: string
}

function ThemeSwatches({ theme, label }: ThemeSwatchesProps): ReactNode {
  const [ground, ink] = [hexOf(theme, 'ground'), hexOf(theme, 'ink')]
  return (
    <section data-swatches="" style={{ background: ground, color: ink }}>
      <h2>{label}</h2>
      <ul>
        {roles.map((role) => (
          <li key={role}>
            <span data-swatch="" style={{ background: hexOf(theme, role), borderColor: ink }} />
            <code>--vf-{role}</code>
            <span style={{ color: hexOf(theme, 'quiet') }}>
              {hexOf(theme, role)}
              {role !== 'ground' && ` · ${contrast(hexOf(theme, role), ground)} : 1`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const uses: { readonly [role: string]: string } = {
  ink: 'Text',
  quiet: 'Quiet text',
  link: 'Links',
  'line-strong': 'Edges of controls',
  'focus-outer': 'Focus ring',
  'series-1': 'Marks of series 1',
  'series-2': 'Marks of series 2',
  'series-3': 'Marks of series 3',
  'series-4': 'Marks of series 4',
}

/** The pairs that meet on screen, measured now from the published tokens. */
export const MeasuredContrast: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <ScrollRegion name="Contrast of pairs">
        <table>
          <caption>Contrast, measured by the WCAG formula</caption>
          <thead>
            <tr>
              <th scope="col">Used for</th>
              <th scope="col">Pair</th>
              <th scope="col">At least</th>
              {tokenThemes.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contrastPairs.map(({ color, on, least }) => (
              <tr key={`${color} ${on}`}>
                <th scope="row">{uses[color]}</th>
                <td>
                  <code>{color}</code> on <code>{on}</code>
                </td>
                <td>{least}</td>
                {tokenThemes.map(({ id }) => (
                  <td key={id}>
                    {contrast(hexOf(id, color as Role), hexOf(id, on as Role)).toFixed(2)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  ),
}
