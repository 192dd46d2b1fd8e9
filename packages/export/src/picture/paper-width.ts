/** How wide a picture is on paper. */
export type PaperWidth = { readonly cm: number } | { readonly inches: number }

/** The narrowest and the widest that a document or a poster takes, in inches. */
const narrowest = 0.4
const widest = 200

/** @throws RangeError for a width outside 1 to 500 cm */
export function inchesOf(width: PaperWidth): number {
  const inches = 'cm' in width ? width.cm / 2.54 : width.inches
  // A hundredth is left for 1 cm and 500 cm themselves.
  if (!(inches > narrowest - 0.01 && inches < widest + 0.01))
    throw new RangeError(
      `A picture is from 1 to 500 cm (0.4 to 200 inches) wide; found ${'cm' in width ? `${width.cm} cm` : `${width.inches} inches`}.`,
    )
  return inches
}
