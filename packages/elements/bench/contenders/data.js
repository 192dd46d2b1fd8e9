/** The picture that every contender draws: three groups on four dimensions, a scale from 1 to 5. */
export const dimensions = [
  'Intrinsic benefits',
  'Community engagement',
  'Outcomes',
  'Sustainable system change',
]
export const groups = ['Residents', 'Health care', 'County government']
export const colors = ['#0072B2', '#D55E00', '#1A1A1A']
export const least = 1
export const most = 5
export const width = 480
export const height = 480
export const name = 'Why partners take part'
