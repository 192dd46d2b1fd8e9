/** Of the radar’s words, those that a page says with its first picture. */
export const dimensionRadarFirstWords = {
  'title.default': 'How each dimension is seen',
  'peak.one': 'Highest: {high} ({highValue}). Lowest: {low} ({lowValue}).',
  'peak.group': '{group}: highest on {high} ({highValue}), lowest on {low} ({lowValue}).',
  'difference.one': 'Views differ most on {dimension}: {high} {highValue}, {low} {lowValue}.',
  'difference.many': {
    one: 'Views differ most on {dimensions}, each by {amount} point.',
    other: 'Views differ most on {dimensions}, each by {amount} points.',
  },
  'similar.all': 'The groups give about the same answer on every dimension that can be compared.',
  'similar.some': 'The groups give about the same answer on {dimensions}.',
} as const
