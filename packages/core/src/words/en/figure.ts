/** Words that every figure shares: the frame, the toolbar, the kinds of nothing, the stamps and captions. */
export const figureWords = {
  'state.too-few': 'Not shown, to protect privacy.',
  'state.not-asked': 'We did not ask this group.',
  'state.not-raised': 'Not raised.',
  'state.pending': 'No answers yet.',
  'state.withdrawn': 'Removed at a participant’s request.',
  'state.too-few.short': 'Not shown',
  'state.not-asked.short': 'Not asked',
  'state.not-raised.short': 'Not raised',
  'state.pending.short': 'No answers yet',
  'state.withdrawn.short': 'Removed',
  example: 'Made-up example numbers',
} as const
