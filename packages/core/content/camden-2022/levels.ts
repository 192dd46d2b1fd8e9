import type { Level } from '../../src/model/framework.ts'

/** The three levels of outcomes; they overlap. */
export const camdenLevels: readonly Level[] = [
  {
    id: 'individual',
    origin: 'brief',
    section: 'Individual-level outcomes',
    verbatim: true,
    label: 'Individual-level outcomes',
  },
  {
    id: 'organizational',
    origin: 'brief',
    section: 'Organizational outcomes',
    verbatim: true,
    label: 'Organizational outcomes',
  },
  {
    id: 'collaborative',
    origin: 'brief',
    section: 'Collaborative outcomes',
    verbatim: true,
    label: 'Collaborative outcomes',
  },
]
