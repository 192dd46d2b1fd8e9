/** Words of the outcomes by level. */
export const outcomeLevelsWords = {
  title: 'Outcomes at three levels',
  intro: 'The levels overlap: one outcome may belong to several. No level ranks above another.',
  'level.individual': 'Individual outcomes',
  'level.organizational': 'Organizational outcomes',
  'level.collaborative': 'Collaborative outcomes',
  'overlap.two': 'In both levels',
  'overlap.three': 'In all three levels',
  'kind.process': 'Process measure',
  'kind.outcome': 'Outcome measure',
  'standing.hoped-for': 'Hoped for',
  'standing.seen': 'Seen',
  'standing.unsaid': 'Not said whether seen',
  'named-by': 'Named by: {sectors}',
  'note.standing':
    'A full mark stands for what was seen, an open one for what people hope for, a dashed one where the source does not say.',
  'note.kind':
    'A square is a process measure; a circle is any other outcome. Both count the same here.',
  'note.numbers': 'Numbers lead from the drawing to the list. They are no ranking.',
  'note.levels':
    'Where the brief’s own words name a second level, this library sets the outcome in both.',
  quote: '“{text}”',
  more: '+{count}',
  short: {
    one: 'Three overlapping circles, one for each level, with {count} outcome in them.',
    other: 'Three overlapping circles, one for each level, with {count} outcomes in them.',
  },
  region: '{levels}: {outcomes}.',
  'table.outcome': 'Outcome',
  'table.levels': 'Levels',
  'table.kind': 'Kind',
  'table.standing': 'Seen or hoped for',
  'table.sectors': 'Named by',
  'table.source': 'Source',
  'empty.title': 'There are no outcomes to show yet.',
} as const
