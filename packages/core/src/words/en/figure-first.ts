/** Of the words that figures share, those that a page says with its first picture. */
export const figureFirstWords = {
  'note.too-few': '{subject}: not shown, to protect privacy.',
  'note.not-asked': '{subject}: we did not ask this group.',
  'note.not-raised': '{subject}: not raised.',
  'note.pending': '{subject}: no answers yet.',
  'note.withdrawn': '{subject}: removed at a participant’s request.',
  'note.subject': '{group}, {dimensions}',
  example: 'Made-up example numbers',
  'scale.end': '{value} ({label})',
  'scale.rings': 'Inner ring: {min}. Outer ring: {max}.',
} as const
