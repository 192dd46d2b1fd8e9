import { type Nothing, readNumber, type Scale } from '@value-framework/core'
import { folded } from './folded.ts'

/** Reasons for no number, in the order in which they are offered. */
export const reasons: readonly Nothing[] = [
  'too-few',
  'not-asked',
  'not-raised',
  'pending',
  'withdrawn',
]

/** What people write for each reason, in English and Spanish, besides its id; folded. */
const reasonWords: { readonly [reason in Nothing]: readonly string[] } = {
  'too-few': [
    'too few',
    'too few to show',
    'hidden',
    'not shown',
    'not shown to protect privacy',
    'suppressed',
    'muy pocos',
    'muy pocas',
    'muy pocos para mostrar',
    'demasiado pocos',
    'pocas respuestas',
    'oculto',
    'no se muestra',
    'no se muestra para proteger la privacidad',
  ],
  'not-asked': [
    'not asked',
    'we did not ask this group',
    'did not ask',
    'no se pregunto',
    'no preguntado',
    'no preguntamos',
    'no preguntamos a este grupo',
    'sin preguntar',
  ],
  'not-raised': [
    'not raised',
    'not mentioned',
    'did not come up',
    'no surgio',
    'no se menciono',
    'no mencionado',
    'no salio',
  ],
  pending: [
    'pending',
    'no answers yet',
    'no answer',
    'no data',
    'na',
    'n a',
    'pendiente',
    'sin respuestas',
    'sin respuestas todavia',
    'sin respuestas aun',
    'todavia sin respuestas',
    'aun sin respuestas',
    'sin datos',
    'nd',
    'n d',
  ],
  withdrawn: [
    'withdrawn',
    'removed',
    'removed at a participant s request',
    'retirado',
    'retirada',
    'retirado a peticion',
    'eliminado',
  ],
}

export type ReadEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reason'; readonly reason: Nothing }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'outside'; readonly value: number }

/** What the text of a cell says on a scale: a number, a reason for none, or why it cannot be read. */
export function readEntry(text: string, { min, max }: Scale): ReadEntry {
  const plain = text.normalize('NFKC').trim()
  if (/^[-\u2010-\u2015\u2212.…]*$/u.test(plain)) return { kind: 'empty' }
  const written = readNumber(plain.replaceAll(/[\s'’](?=\d)/gu, ''), max)
  if (written) {
    const value = written.isPercent ? written.value / 100 : written.value
    if (written.isPercent && max > 1) return { kind: 'unreadable' }
    return value >= min && value <= max ? { kind: 'number', value } : { kind: 'outside', value }
  }
  const words = folded(plain)
  const reason = reasons.find((one) => folded(one) === words || reasonWords[one].includes(words))
  return reason ? { kind: 'reason', reason } : { kind: 'unreadable' }
}

/** The text that a cell keeps for what was typed: the same for all ways to write one thing. */
export function entryText(typed: string, scale: Scale): string {
  const read = readEntry(typed, scale)
  switch (read.kind) {
    case 'empty':
      return ''
    case 'reason':
      return read.reason
    case 'number':
    case 'outside':
      return String(read.value)
    case 'unreadable':
      return oneLine(typed)
  }
}

/** Longest text of a cell or a group's name that is kept. */
export const longestLine = 200

/** Text as a file can hold it: on one line, without what no file can hold. */
export function oneLine(text: string, most: number = longestLine): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029\s]+/gu, ' ').trim()
  return [...plain].slice(0, most).join('')
}
