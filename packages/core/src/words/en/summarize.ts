/** What summarizing and auditing say to whoever does it: on the command line and in the builder, never in a page. */
export const summarizeWords = {
  made: {
    one: '{count} summary was made.',
    other: '{count} summaries were made.',
  },
  'made.one': '{name}: {shown}, {hidden}.',
  'made.shown': { one: '{count} number shown', other: '{count} numbers shown' },
  'made.hidden': { one: '{count} hidden', other: '{count} hidden' },
  'name.wave': '{measure}, {wave}',
  'name.filter': '{name}, {filter}',
  subject: '{group}, {dimensions}',
  'subject.in': '{subject} ({names})',
  all: 'all dimensions',
  'hidden.nothing': 'Nothing had to be hidden.',
  'hidden.too-few': '{subject}: not shown, because fewer than {minimum} people answered.',
  'hidden.total':
    '{subject}: this total is not shown. Less the groups that are shown, it would give away {protects}.',
  'hidden.part': '{subject}: not shown, so that the total does not give away {protects}.',
  'hidden.filter':
    '{subject}: not shown, because next to the other numbers it would tell of a few people.',
  'hidden.audit':
    '{subject}: not shown, because {protects} could be worked out from it and what else is out.',
  'coarsened.count': '{subject}: a band stands in for the count, to protect a smaller group.',
  'coarsened.spread': '{subject}: the spread is left out, to protect a smaller group.',
  'kind-unstated': {
    one: 'The file does not say what kind of group this is: {groups}. So it could not be spared as a community group.',
    other:
      'The file does not say what kind of group these are: {groups}. So they could not be spared as community groups.',
  },
  advice: 'What would show more:',
  'advice.pool':
    '{groups} can be shown as one group, if they agree. Ask them first, then pool them under a name that they choose.',
  'advice.join': {
    one: 'Ask {groups} which larger group they would like to join.',
    other: 'Ask {groups}, each on its own, which larger group they would like to join.',
  },
  'advice.more-answers': {
    one: 'Give {groups} more time, or ask again: from {minimum} answers on, the group is shown.',
    other: 'Give {groups} more time, or ask again: from {minimum} answers on, each group is shown.',
  },
  'advice.agreement':
    'If all who answered in {groups} agree to be shown, use the rule shown-by-agreement and say who confirmed it.',
  'advice.drop-total': 'Without the total {label}, these could be shown: {groups}.',
  'already-out':
    'These could be worked out from what is out already. Hiding more here would not help; take back or replace the older files:',
  'audit.passed': {
    one: 'Nothing hidden can be worked out from this file, as far as the audit can see.',
    other:
      'Nothing hidden can be worked out from these {count} files together, as far as the audit can see.',
  },
  'audit.failed': {
    one: '{count} hidden thing could be worked out to within one answer.',
    other: '{count} hidden things could be worked out to within one answer.',
  },
  'audit.contradictions':
    'These totals do not fit their parts, so nothing was worked out from them: {subjects}.',
  'leak.only-hidden-part':
    '{subject}: it is the only hidden part of a total that is shown. Take the shown parts from the total and it is left ({count}).',
  'leak.count': '{subject}: its count must be {count}.',
  'leak.answers': '{subject}: all its answers but one at most are known from the total.',
  'leak.shown-elsewhere': '{subject}: hidden in one file and shown in another.',
  'leak.waves':
    '{subject}: two rounds or versions are {count} apart, and the change tells of them.',
  'leak.filters': '{subject}: the filters part or share {count}, and the difference tells of them.',
  'leak.unproved':
    '{subject}: no proof was found that it is safe, so it counts as not safe. Hide one total more.',
  'leak.files': 'Files: {files}.',
  'count.exact': { one: '{low} person', other: '{low} people' },
  'count.range': '{low} to {high} people',
  'count.from': 'at least {low} people',
} as const
