import { figureFirstWords } from './figure-first.ts'

const otherWords = {
  'count.person': { one: '{range} person', other: '{range} people' },
  'count.case': { one: '{range} case', other: '{range} cases' },
  'count.focus-group': { one: '{range} focus group', other: '{range} focus groups' },
  'count.organization': { one: '{range} organization', other: '{range} organizations' },
  'note.more': {
    one: '{count} more note stands in the table.',
    other: '{count} more notes stand in the table.',
  },
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
  'note.hidden.help':
    'A group can be shown if it joins a group that agrees to it, if more people answer, or if people agree to be shown.',
  'privacy.opinion-5':
    'To protect privacy, answers from fewer than {minimum} people are not shown (rule opinion-5).',
  'privacy.cms-11':
    'To protect privacy, answers from fewer than {minimum} people are not shown (rule cms-11).',
  'privacy.strict-20':
    'To protect privacy, answers from fewer than {minimum} people are not shown (rule strict-20).',
  'privacy.custom':
    'To protect privacy, answers from fewer than {minimum} people are not shown (own rule).',
  'privacy.shown-by-agreement':
    'Nothing is hidden: those who answered agreed to be shown (rule shown-by-agreement).',
  'privacy.confirmed': 'Confirmed by {name}.',
  'statistic.median': 'Median',
  'statistic.mean': 'Mean',
  'statistic.agreed-rating': 'Rating agreed in the room',
  'statistic.unstated': 'Rating',
  'measure.matters': 'How much this matters in why people take part',
  'measure.happening': 'How much this is happening',
  'measure.emphasis': 'Share of what people talked about',
  'measure.allocation': 'Share of points given',
  'point.of': '{value} of {max}',
  'point.on': '{value} on a scale from {min} to {max}',
  'point.named': '{point}, {label}',
  'point.between': '{point}, between {low} and {high}',
  'scale.ends': 'The scale runs from {min} to {max}.',
  'agreement.close': 'Views are close together.',
  'agreement.mixed': 'Views are mixed.',
  'agreement.split': 'Views are split.',
  'agreement.nearly-all': 'Nearly all gave the same answer.',
  'cell.spread': 'middle half {q1} to {q3}',
  'cell.close': 'views are close',
  'cell.mixed': 'views are mixed',
  'cell.split': 'views are split',
  'cell.nearly-all': 'nearly all the same',
  spread: 'The middle half of the answers runs from {q1} to {q3}.',
  'not-sure': 'Not sure: {count}.',
  skipped: 'Skipped: {count}.',
  'problem.title': 'This figure cannot be drawn yet.',
  'problem.help': 'Its data has a problem that its author can mend:',
  source: 'Source: {source}.',
  'source.date': '{text}, {date}',
} as const

/** Words that every figure shares: the kinds of nothing, stamps, captions, numbers in words. */
export const figureWords: typeof figureFirstWords & typeof otherWords = {
  ...figureFirstWords,
  ...otherWords,
}
