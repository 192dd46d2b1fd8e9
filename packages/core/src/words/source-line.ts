import type { Lang } from '../model/framework.ts'
import type { Summary } from '../model/summary.ts'
import { tagFor } from './intl.ts'
import type { FigureSpeaker } from './point.ts'

/** "Source: Partner survey, April 2026."; undefined where the summary names none. */
export function sourceLine({ source }: Summary, say: FigureSpeaker): string | undefined {
  if (!source) return undefined
  const date = source.collected && collectedDate(source.collected, say.lang)
  return say('source', {
    source: date ? say('source.date', { text: source.text, date }) : source.text.replace(/\.$/, ''),
  })
}

/** `2026-04` as "April 2026"; anything else as it was written. */
function collectedDate(collected: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(collected) ?? []
  if (!year || !month) return collected
  const format = dateFormat(tagFor(lang), day !== undefined)
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}

/** Made once for a language, as all of `Intl` in `formatsFor`. */
const store = new Map<string, Intl.DateTimeFormat>()

function dateFormat(tag: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${tag} ${withDay}`
  const format =
    store.get(key) ??
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      ...(withDay && { day: 'numeric' as const }),
      timeZone: 'UTC',
    })
  store.set(key, format)
  return format
}
