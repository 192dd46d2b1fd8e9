/** The id that a label gets: lower case, with hyphens for all but letters and digits of any script. */
export function slug(label: string): string {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
  return [...words.filter(Boolean).join('-')].slice(0, 200).join('')
}
