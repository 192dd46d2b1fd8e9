/** Words of the notes on what follows from the findings. */
export const principleNotesWords = {
  title: 'What to keep in mind',
  alt: { one: '{title}: {count} note.', other: '{title}: {count} notes.' },
  more: { one: 'Read the passage', other: 'Read {count} passages' },
  'empty.title': 'There are no notes here.',
  'table.principle': 'Note',
  'table.passage': 'Passage',
  'table.source': 'Source',
} as const
