/** Words of the facts about the study behind the framework. */
export const studyFactsWords = {
  title: 'About the study',
  alt: { one: '{title}: {count} fact.', other: '{title}: {count} facts.' },
  'not-reported': 'not reported',
  'line.count': '{what}: {number}',
  'topic.count': 'How many',
  'topic.method': 'How it was done',
  'topic.lens': 'From which points of view',
  'topic.limitation': 'What it cannot show',
  'note.contact': 'Published by {publisher}: {lines}.',
  'empty.title': 'Nothing is said here about the study.',
  'table.topic': 'Topic',
  'table.fact': 'Fact',
  'table.number': 'Number',
  'table.source': 'Source',
} as const
