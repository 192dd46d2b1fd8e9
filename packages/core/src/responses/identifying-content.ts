import type { IdentifyingKind } from '../model/responses.ts'
import { isTimestamp } from './survey-shape.ts'

/** A column whose cells tell who answered. */
export interface IdentifyingContent {
  readonly kind: IdentifyingKind
  /**
   * True where most cells are e-mail addresses, IP addresses or telephone numbers, which no group, wave or answer is.
   * Else the column is only kept out of what is proposed: a group's names can look like people's.
   */
  readonly certain: boolean
}

/** Distinct texts beyond these say nothing new about a column's kind. */
const looked = 2000

/**
 * What the cells of a column tell about a person, or undefined.
 *
 * @param values the column's different texts
 * @param counts how often each occurs
 */
export function identifiedByContent(
  values: readonly string[],
  counts: readonly number[],
): IdentifyingContent | undefined {
  let filled = 0
  const hits = new Map<IdentifyingKind, number>()
  const distinct = values.length
  let once = 0
  const years: number[] = []
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] as string).trim()
    const count = counts[i] as number
    if (!value) continue
    if (i >= looked && !value.includes('@')) continue
    filled += count
    if (count === 1) once++
    const kind = identifyingValue(value) ?? softKind(value, years)
    if (kind) hits.set(kind, (hits.get(kind) ?? 0) + count)
  }
  const share = (kind: IdentifyingKind): number => (hits.get(kind) ?? 0) / filled
  for (const kind of ['email', 'ip-address', 'phone'] as const) {
    if (share(kind) >= 0.5) return { kind, certain: true }
    if (hits.has(kind) && share(kind) > 0.02) return { kind, certain: false }
  }
  const isMostlyOnce = filled >= 8 && once >= filled * 0.8
  const soft: IdentifyingKind | undefined =
    share('free-text') >= 0.5 && distinct > 2
      ? 'free-text'
      : share('birth-date') >= 0.8 && filled >= 4 && spreadOf(years) >= 15
        ? 'birth-date'
        : share('location') >= 0.8
          ? 'location'
          : isMostlyOnce && share('name') >= 0.8
            ? 'name'
            : isMostlyOnce && share('external-id') >= 0.9
              ? 'external-id'
              : undefined
  return soft && { kind: soft, certain: false }
}

const spreadOf = (years: readonly number[]): number =>
  years.reduce((most, year) => Math.max(most, year), -Infinity) -
  years.reduce((least, year) => Math.min(least, year), Infinity)

/** Whether one text is an e-mail address, an IP address or a telephone number. */
export function identifyingValue(text: string): 'email' | 'ip-address' | 'phone' | undefined {
  const value = text.trim()
  if (value.length > 254) return undefined
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/u.test(value)) return 'email'
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(value)) return 'ip-address'
  if (
    /^[\da-f:]{2,39}$/i.test(value) &&
    value.split(':').length >= 4 &&
    !/^\d+(:\d+)*$/.test(value)
  ) {
    return 'ip-address'
  }
  return isPhone(value) ? 'phone' : undefined
}

function isPhone(value: string): boolean {
  if (value.length > 24 || !/^\+?[\d\s().-]+$/.test(value)) return false
  const digits = value.replace(/\D/g, '').length
  if (digits > 15 || /^\d*\.?\d*$/.test(value)) return false
  if (/^\(\d{3}\)/.test(value) || value.startsWith('+')) return digits >= 7
  return /^\d{3}[ -]\d{4}$/.test(value) || (digits >= 9 && /[\s()-]/.test(value))
}

/** Longer texts than any choice of a survey, in characters. */
const longestChoice = 120

function softKind(value: string, years: number[]): IdentifyingKind | undefined {
  if (value.length > longestChoice) return 'free-text'
  const year = yearOf(value)
  if (year !== undefined) {
    years.push(year)
    return 'birth-date'
  }
  if (isTimestamp(value)) return undefined
  if (/^-?\d{1,3}\.\d{4,}\s*[,;]\s*-?\d{1,3}\.\d{4,}$/.test(value)) return 'location'
  if (/^-?\d{2,3}\.\d{4,}$/.test(value) && Math.abs(Number(value)) <= 180) return 'location'
  if (/^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){1,3}$/u.test(value)) return 'name'
  if (/^(?=.*\d)[\w-]{5,}$/.test(value)) return 'external-id'
  return undefined
}

/** The year of a plain date of a grown person's birth, in any common order; undefined for all else. */
function yearOf(value: string): number | undefined {
  const [, first = '', , second = ''] = /^(\d{1,4})([/.-])\d{1,2}\2(\d{1,4})$/.exec(value) ?? []
  const year = Number(first.length === 4 ? first : second)
  return year >= 1900 && year <= 2100 ? year : undefined
}
