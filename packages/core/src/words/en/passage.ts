/** Words that stand beside every passage of the framework: whose it is, and where it comes from. */
export const passageWords = {
  added: 'Added, not from the brief',
  'added.source': 'Added: {source}',
  translation: '{source}. Our translation.',
  'note.quoted': 'The brief’s words are quoted.',
  'note.adapted':
    'Brackets mark where we cut or changed words so that a passage can be read alone.',
  'note.original': 'The brief’s words are shown in the language they were written in.',
  'note.reference': 'Quoted words: {reference}',
  choose: 'Choose',
  'choose.name': 'Choose: {name}',
  'empty.help': 'Whoever made this page can show the brief’s content or add some.',
  'problem.title': 'Some of what this page asks for cannot be shown yet.',
  'problem.help': 'Whoever made this page can mend it:',
} as const
