import { drawnNumber } from '../../scene/drawn.ts'

/** To the digits that drawings have. */
export const round: (value: number) => number = drawnNumber
