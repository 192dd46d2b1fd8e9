import type { Count } from '../model/summary.ts'

/** A band with its dash, or the number. */
export const readCount = (count: number | string): Count =>
  (typeof count === 'string' ? count.replace('-', '–') : count) as Count
