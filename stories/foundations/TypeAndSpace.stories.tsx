import type { Meta, StoryObj } from '@storybook/react-vite'
import { leading, pixels } from '../support/tokens.ts'
import './foundations.css'

const meta: Meta = { title: 'Foundations/Type and space', tags: ['!autodocs'] }
export default meta

const samples: { readonly [size: string]: string } = {
  note: 'Partner survey, April 2026. 20–49 people answered.',
  label: 'Community members',
  body: 'Community members and staff agree on outcomes; they differ on lasting change.',
  heading: 'Why people take part, spring 2026',
  display: 'What keeps you coming back?',
}

/** Five sizes. Widgets take the font of the page that they stand on. */
export const TypeScale: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <dl data-scale="">
        {pixels('size').map(([name, size]) => (
          <div key={name}>
            <dt>
              <code>--vf-size-{name}</code> {size} px
            </dt>
            <dd style={{ fontSize: size, lineHeight: leading.tight }}>{samples[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  ),
}

/** Prose has room between its lines and is at most 68 characters wide. */
export const Measure: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <p data-measure="" style={{ fontSize: 16, lineHeight: leading.prose }}>
        A line that is too long loses the reader on the way back; one that is too short breaks every
        thought. Prose in the widgets is set at most sixty-eight characters wide, with half a line
        of air. Headings and labels are set tighter, so that two lines of a label still read as one.
      </p>
    </div>
  ),
}

/** Multiples of four. */
export const Space: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <dl data-scale="">
        {pixels('space').map(([name, size]) => (
          <div key={name}>
            <dt>
              <code>--vf-space-{name}</code> {size} px
            </dt>
            <dd>
              <div data-bar="" style={{ inlineSize: size }} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ),
}
