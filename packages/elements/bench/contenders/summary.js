import { groups } from './data.js'

const ids = ['intrinsic-benefits', 'community-engagement', 'outcomes', 'sustainable-system-change']

/** A summary file's object, new for every chart and every change. */
export const summaryOf = (values) => ({
  format: 'value-framework/summary@1',
  title: 'Why partners take part',
  groups: groups.map((label, row) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    kind: 'other',
    cells: Object.fromEntries(ids.map((id, column) => [id, values[row][column]])),
  })),
})

/** The line of the first group once everything on the page is there: the table, the words and the controls. */
export const wholePicture = (figure) =>
  figure?.dataset.mounted !== undefined &&
  figure.querySelectorAll('[data-part=drawing]').length === 1 &&
  figure.querySelector('table')
    ? figure.querySelector('[data-part=series]')?.getAttribute('d')
    : undefined
