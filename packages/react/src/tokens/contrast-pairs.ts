/** Two color roles that stand on one another, and the least contrast that they need. */
export interface ContrastPair {
  readonly color: string
  readonly on: string
  /** 4.5 for text, 3 for marks, controls and focus (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3
}

const pairs = (
  colors: readonly string[],
  grounds: readonly string[],
  least: 4.5 | 3,
): ContrastPair[] => colors.flatMap((color) => grounds.map((on) => ({ color, on, least })))

/** Every pair that the widgets use, by color role. Each theme holds them; a page's own colors should. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(['ink', 'quiet', 'link'], ['ground', 'surface'], 4.5),
  ...pairs(
    ['line-strong', 'series-1', 'series-2', 'series-3', 'series-4', 'focus-outer'],
    ['ground', 'surface'],
    3,
  ),
  ...pairs(['focus-outer'], ['focus-inner'], 3),
]
