import type { Meta, StoryObj } from '@storybook/react-vite'
import { camdenFramework, type Glyph, glyphMark, glyphSize, readText } from '@value-framework/core'
import { SceneMarks } from '@value-framework/react'
import type { ReactNode } from 'react'
import './foundations.css'

const meta: Meta = { title: 'Foundations/Glyphs', tags: ['!autodocs'] }
export default meta

const meanings: { readonly [glyph in Glyph]: string } = {
  compass: 'A direction of one’s own: what moves people and organizations to act.',
  'circle-of-people': 'People around a table, none of them at its head.',
  'path-marks': 'A mark along the way: what can be seen to have changed.',
  roots: 'What holds when the weather turns: change that lasts.',
}

/** One drawing for each dimension of the brief, legible from 16 pixels up, always beside its label. */
export const FourGlyphs: StoryObj = {
  render: () => (
    <div data-specimens="" lang="en" dir="ltr">
      <ul data-glyphs="">
        {camdenFramework.dimensions.map(({ id, label, glyph }) =>
          glyph ? (
            <li key={id}>
              <div data-glyph-sizes="">
                {[16, 24, 48, 96].map((size) => (
                  <GlyphAt key={size} glyph={glyph} size={size} />
                ))}
              </div>
              <strong>{readText(label, 'en', 'en').text}</strong>
              <span>{meanings[glyph]}</span>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  ),
}

function GlyphAt({ glyph, size }: { readonly glyph: Glyph; readonly size: number }): ReactNode {
  return (
    <svg
      viewBox={`0 0 ${glyphSize} ${glyphSize}`}
      width={size}
      height={size}
      data-vf="glyph"
      aria-hidden="true"
    >
      <g>
        <SceneMarks marks={[glyphMark(glyph, 0, 0, glyph)]} />
      </g>
    </svg>
  )
}
