/** A width on paper. */
export interface PaperWidth {
  readonly value: number
  readonly unit: 'cm' | 'inches'
}

/** What a picture for print may measure: browsers draw no more than that in one piece at 300 dots an inch. */
export const widths: {
  readonly [unit in PaperWidth['unit']]: {
    readonly min: number
    readonly max: number
    readonly step: number
    /** The text's width on the paper that goes with the unit: A4 or Letter, with usual margins. */
    readonly usual: number
  }
} = {
  cm: { min: 2, max: 42, step: 0.5, usual: 16 },
  inches: { min: 1, max: 16, step: 0.25, usual: 6.5 },
}

/** Countries that measure in inches, by CLDR. */
const inInches = ['US', 'LR', 'MM']

/**
 * The unit that a reader measures paper in: by the locale of numbers that the page names, else by the reader's own where it
 * is of the same language, else by the language.
 */
export function paperUnit(lang: string, numbers?: string, reader = ''): PaperWidth['unit'] {
  const tag = numbers ?? (reader.split('-')[0] === lang.split('-')[0] ? reader : lang)
  return inInches.includes(regionOf(tag)) ? 'inches' : 'cm'
}

function regionOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? ''
  } catch {
    return ''
  }
}

export const inchesOf = ({ value, unit }: PaperWidth): number =>
  unit === 'cm' ? value / 2.54 : value

/** Whether a picture may have the width. */
export const isWidth = ({ value, unit }: PaperWidth): boolean =>
  value >= widths[unit].min && value <= widths[unit].max
