/** Words of the diagram of the dimensions, which shows no numbers. */
export const frameworkDiagramWords = {
  title: 'What working together can bring',
  'not-score':
    'A map of what people consider, not a score. Nothing is rated here, and no part counts for more than another.',
  center: 'A map, not a score',
  quote: '“{text}”',
  'what.wheel': {
    one: 'A wheel with {count} part.',
    other: 'A wheel of {count} equal parts, one for each dimension.',
  },
  'what.list': { one: 'A list of {count} dimension.', other: 'A list of {count} dimensions.' },
  'what.poster': {
    one: 'A poster with {count} panel.',
    other: 'A poster of {count} equal panels, one for each dimension.',
  },
  names: 'The dimensions are {dimensions}.',
  short: '{what} A map, not a score.',
  added: 'Added: {dimensions}.',
  meanings: 'What the dimensions mean',
  'table.dimension': 'Dimension',
  'table.definition': 'What it means',
  'table.source': 'Source',
  'no-definition': 'No definition is written yet.',
  'status.chosen': '{dimension} is chosen.',
  'status.none': 'No dimension is chosen.',
  'empty.title': 'There are no dimensions to show yet.',
} as const
