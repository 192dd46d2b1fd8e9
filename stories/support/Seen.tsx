import { type ReactNode, useId } from 'react'

/** What a way of seeing does to linear red, green and blue (Machado, Oliveira and Fernandes 2009, full severity). */
const matrices: { readonly [sight: string]: readonly number[] } = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  grayscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
}

interface SeenProps {
  /** `full`, `grayscale`, `protanopia`, `deuteranopia` or `tritanopia`. */
  readonly as: string
  readonly children?: ReactNode
}

/** Shows its children as another eye, or a black-and-white printer, would see them. */
export function Seen({ as, children }: SeenProps): ReactNode {
  const id = useId()
  const matrix = matrices[as]
  if (!matrix) return <div>{children}</div>
  const [a, b, c, d, e, f, g, h, i] = matrix
  return (
    <div>
      <svg
        width="0"
        height="0"
        style={{ position: 'absolute' }}
        aria-hidden="true"
        focusable="false"
      >
        <filter id={id} colorInterpolationFilters="linearRGB">
          <feColorMatrix
            type="matrix"
            values={`${a} ${b} ${c} 0 0 ${d} ${e} ${f} 0 0 ${g} ${h} ${i} 0 0 0 0 0 1 0`}
          />
        </filter>
      </svg>
      <div style={{ filter: `url(#${CSS.escape(id)})` }}>{children}</div>
    </div>
  )
}
