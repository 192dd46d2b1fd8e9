/** Of the radar’s words, those that a page says with its first picture. */
export const dimensionRadarFirstWords = {
  'title.default': 'How each dimension is seen',
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
  'peak.one': 'Highest: {high} ({highValue}). Lowest: {low} ({lowValue}).',
  'peak.group': '{group}: highest on {high} ({highValue}), lowest on {low} ({lowValue}).',
  'level.one': 'The same on every dimension that is shown ({value}).',
  'level.group': '{group}: the same on every dimension that is shown ({value}).',
  'single.one': '{dimension}: {value}.',
  'single.group': '{group}: {dimension}, {value}.',
  'difference.one': 'Views differ most on {dimension}: {high} {highValue}, {low} {lowValue}.',
  'difference.many': {
    one: 'Views differ most on {dimensions}, each by {amount} point.',
    other: 'Views differ most on {dimensions}, each by {amount} points.',
  },
  'similar.all': 'The groups give about the same answer on every dimension that can be compared.',
  'similar.some': 'The groups give about the same answer on {dimensions}.',
  'missing.all': 'No number can be shown; the table says why for each group.',
  groups: 'Groups',
  'groups.status': {
    one: '{count} group is drawn.',
    other: '{count} groups are drawn.',
  },
  'narrow.note': 'There is no room here for a radar, so the table is shown.',
} as const
