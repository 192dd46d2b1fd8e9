import { type Glyph, glyphMark, glyphSize } from '@value-framework/core'
import type { ReactNode } from 'react'

/** The line drawing that stands beside a dimension's name; the name says it all. */
export function DimensionGlyph({ glyph }: { readonly glyph: Glyph }): ReactNode {
  const { d } = glyphMark(glyph, 0, 0, '')
  return (
    <svg
      data-part="dimension-glyph"
      viewBox={`0 0 ${glyphSize} ${glyphSize}`}
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.1" strokeLinecap="round" />
    </svg>
  )
}
