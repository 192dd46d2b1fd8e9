/** Office measures drawings in EMU, 914,400 to the inch. */
export const inches = (count: number): number => Math.round(count * 914_400)

/** Word measures pages and tables in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20)

export const pointsPerInch = 72
