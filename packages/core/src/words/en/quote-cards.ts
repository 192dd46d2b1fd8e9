/** Words of the cards with quotations. */
export const quoteCardsWords = {
  title: 'In their own words',
  alt: { one: '{title}: {count} quotation.', other: '{title}: {count} quotations.' },
  withdrawn: 'A quotation stood here. It was removed at a participant’s request.',
  consent: 'Agreed to be quoted: {consent}',
  about: 'About: {dimension}',
  'empty.title': 'There are no quotations here.',
  'table.quote': 'Quotation',
  'table.attribution': 'Who said it',
  'table.dimension': 'About',
  'table.source': 'Source',
  'table.consent': 'Agreed to be quoted',
  'text.quote': '“{text}”',
  'text.attribution': '— {attribution} ({source})',
} as const
