/**
 * A file name that every system takes: lower-case ASCII letters, digits and hyphens, at most 60 characters before the
 * extension. Accents are dropped; a name without any Latin letter or digit becomes `figure`.
 */
export function fileName(name: string, extension: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return `${plain || 'figure'}.${extension}`
}
