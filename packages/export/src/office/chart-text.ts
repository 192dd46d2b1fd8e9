/**
 * A name as a chart shows it, in one line; one of more characters than `most` loses its middle, since names that begin
 * alike differ at their end.
 */
export function chartText(name: string, most = 60): string {
  const characters = [...name.replace(/\s+/g, ' ').trim()]
  if (characters.length <= most) return characters.join('')
  const end = Math.floor((most - 1) / 3)
  const start = most - 1 - end
  return `${characters.slice(0, start).join('').trimEnd()}…${characters.slice(-end).join('').trimStart()}`
}
