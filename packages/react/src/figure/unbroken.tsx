import type { ReactNode } from 'react'

/** The name of a rule of protection, `opinion-5`. */
const rule = /([a-z]+-\d+)/

/** A sentence whose rule of protection is on one line, and is copied as it is written. */
export const Unbroken = ({ text }: { readonly text: string }): ReactNode =>
  text.split(rule).map((piece, index) =>
    index % 2 ? (
      <span key={index} data-part="unbroken">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
