/** Words of the list of needs that community members named. */
export const priorityNeedsWords = {
  title: 'Needs that community members named',
  alt: { one: '{title}: {count} need.', other: '{title}: {count} needs.' },
  lead: 'Needs of high priority included:',
  open: 'There may be others: this list is not complete. Its order says nothing about which need comes first.',
  'empty.title': 'No needs are named here.',
  'table.need': 'Need',
  'table.source': 'Source',
} as const
