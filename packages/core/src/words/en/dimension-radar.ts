import { dimensionRadarFirstWords } from './dimension-radar-first.ts'

const otherWords = {
  groups: 'Groups',
  'what.radar': {
    one: 'A radar chart of {dimensions} for one group: {groups}.',
    other: 'A radar chart of {dimensions} for {count} groups: {groups}.',
  },
  'what.unnamed': 'A radar chart of {dimensions}.',
  'what.many': 'Small radar charts of {dimensions} for {count} groups, all on one scale.',
  'what.empty': 'A radar chart of {dimensions} with no groups yet.',
  'measured.median': 'Each point is a median on a scale from {min} to {max}.',
  'measured.mean': 'Each point is a mean on a scale from {min} to {max}.',
  'measured.agreed-rating':
    'Each point is a rating that the group agreed on, on a scale from {min} to {max}.',
  'measured.unstated': 'Each point is a rating on a scale from {min} to {max}.',
  'level.one': 'The same on every dimension that is shown ({value}).',
  'level.group': '{group}: the same on every dimension that is shown ({value}).',
  'single.one': '{dimension}: {value}.',
  'single.group': '{group}: {dimension}, {value}.',
  'missing.all': 'No number can be shown; the table says why for each group.',
  range: '{dimension} runs from {lowValue} to {highValue}.',
  split: 'Views are split within {group} on {dimensions}.',
  'nearly-all': 'Nearly all in {group} gave the same answer on {dimensions}.',
  'missing.count': {
    one: '{count} of {total} numbers is missing; the table says why.',
    other: '{count} of {total} numbers are missing; the table says why.',
  },
  'made-up': 'The numbers are made up, as an example.',
  'groups.status': {
    one: '{count} group is drawn.',
    other: '{count} groups are drawn.',
  },
  'narrow.note': 'There is no room here for a radar, so the table is shown.',
  about: 'About this chart',
  'about.description': 'What it shows',
  'about.table': 'The numbers',
  'about.how': 'How to read it',
  'about.who': 'Who was asked',
  'about.dimensions': 'What the dimensions mean',
  'about.score': 'Why is there no single score?',
  'score.text':
    'The four dimensions answer different questions, and people weigh them in different ways. One total would hide where views part, so there is none.',
  'how.radar':
    'Each spoke is one dimension. A point nearer the edge is nearer to {max}; a point on the inner ring is {min}. Lines join one group’s points so that you can follow them. The area inside has no meaning.',
  'how.dot-plot':
    'Each row is one dimension. A point further along is nearer to {max}; a point at the start is {min}.',
  'how.spread': 'A thin bar beside a point shows where the middle half of the answers lies.',
  'how.agreement':
    'Views are split when at least a quarter chose one of the two lowest answers and at least a quarter one of the two highest. They are close when the middle half spans one step at most. All others are mixed.',
  'how.agreement.scale':
    'Views are split when at least a quarter answered {low} or lower and at least a quarter {high} or higher. They are close when the middle half spans {close} at most. All others are mixed.',
  'how.gap': 'Where a number is missing, the line stops. It never means zero.',
  'who.groups': 'Asked: {groups}.',
  explore: 'Explore point by point',
  'explore.close': 'Close the explorer',
  'explore.label': 'All points: groups down, dimensions across',
  'explore.help':
    'Use the arrow keys to move. Home and End go to the ends of a row. Enter shows the whole answer. Escape closes.',
  'point.title': '{group}, {dimension}',
  'point.sentence': '{title}: {value}',
  'dimension.close': 'Close {dimension}',
  'dimension.questions': 'Questions to ask',
  'dimension.quoted': 'Quoted from the brief.',
  'dimension.translated': 'From the brief, in our translation.',
  'table.caption': '{title}: the numbers',
  'table.group': 'Group',
  'table.rating': 'Rating',
  'table.dimension': 'Dimension',
  'table.count': 'How many',
  'table.value': 'Number',
  'table.q1': 'Lower quartile',
  'table.q3': 'Upper quartile',
  'table.agreement': 'Agreement',
  'table.note': 'Note',
  view: 'Show as',
  'view.radar': 'Radar',
  'view.dot-plot': 'Dot plot',
  'view.table': 'Table',
  'view.status.radar': 'Showing the radar.',
  'view.status.dot-plot': 'Showing the dot plot.',
  'view.status.table': 'Showing the table.',
  'empty.title': 'There is nothing to draw yet.',
  'empty.help': 'Add at least one group with a number for each dimension.',
} as const

/** Words of the radar: its description, and the controls around it. */
export const dimensionRadarWords: typeof dimensionRadarFirstWords & typeof otherWords = {
  ...dimensionRadarFirstWords,
  ...otherWords,
}
