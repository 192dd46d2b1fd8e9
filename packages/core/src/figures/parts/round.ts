/** Geometry is final at two decimals: finer than any screen, the same bytes everywhere. */
export const round = (value: number): number => Math.round(value * 100) / 100 || 0
