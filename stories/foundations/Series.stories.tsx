import type { Meta, StoryObj } from '@storybook/react-vite'
import { DimensionRadar } from '@value-framework/react'
import threeGroups from '../fixtures/summaries/three-groups.json'
import { ScrollRegion } from '../support/ScrollRegion.tsx'
import { Seen } from '../support/Seen.tsx'
import { looks, SeriesSample } from '../support/SeriesSample.tsx'
import {
  contrast,
  hexOf,
  leastDifference,
  seriesRoles,
  sights,
  tokenThemes,
} from '../support/tokens.ts'
import './foundations.css'

const meta: Meta = { title: 'Foundations/Series', tags: ['!autodocs'] }
export default meta

const numbers = [1, 2, 3, 4]

/** Color, dash and marker of each series. Any one of the three is enough to follow a line. */
export const Identities: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <ScrollRegion name="Identity of each series">
        <table>
          <caption>One identity, said three times</caption>
          <thead>
            <tr>
              <th scope="col">Series</th>
              <th scope="col">Drawn</th>
              <th scope="col">Dash</th>
              <th scope="col">Marker</th>
              {tokenThemes.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seriesRoles.map((role, index) => (
              <tr key={role}>
                <th scope="row">{index + 1}</th>
                <td>
                  <SeriesSample series={[index + 1]} length={96} />
                </td>
                <td>{looks[index]?.dash.join(' ') || 'solid'}</td>
                <td>{looks[index]?.marker}</td>
                {tokenThemes.map(({ id }) => (
                  <td key={id}>
                    <code>{hexOf(id, role)}</code>
                    <br />
                    {contrast(hexOf(id, role), hexOf(id, 'ground'))}&nbsp;:&nbsp;1
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

const ways = [
  ...sights.slice(0, 1),
  { id: 'grayscale', label: 'Grayscale, as a printer makes it' },
  ...sights.slice(1),
]

/** The four series in grayscale and under simulated color blindness. */
export const AsSeen: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <div data-panels="">
        {ways.map(({ id, label }) => (
          <figure key={id}>
            <Seen as={id}>
              <SeriesSample series={numbers} />
            </Seen>
            <figcaption>{label}</figcaption>
          </figure>
        ))}
      </div>
    </div>
  ),
}

/** How far apart the two most alike colors of a theme are. Twelve is wanted; two is hard to see. */
export const MeasuredDifference: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <ScrollRegion name="Least color difference">
        <table>
          <caption>Least color difference between any two series, ΔE2000</caption>
          <thead>
            <tr>
              <th scope="col">Seen with</th>
              {tokenThemes.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sights.map(({ id, label, see }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {tokenThemes.map((theme) => (
                  <td key={theme.id}>{leastDifference(theme.id, see).toFixed(1)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  ),
}

/** A whole figure without color: dash, marker and label still tell the perspectives apart. */
export const FigureInGrayscale: StoryObj = {
  render: () => (
    <Seen as="grayscale">
      <DimensionRadar summary={threeGroups} detail="brief" />
    </Seen>
  ),
}
