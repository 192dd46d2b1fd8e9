/** Words of the button that opens the menu of copies and downloads: what a page loads at its start. */
export const menuButtonWords = {
  open: 'Copy or download: {name}',
  'open.short': 'Copy or download',
  'load-failed': 'The menu did not load. Check your connection and try again.',
} as const
