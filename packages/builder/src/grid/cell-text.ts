import { reasons } from '../model/read-entry.ts'
import type { BuilderSpeaker } from '../words/speak.ts'

/** A cell's text as readers of the page's language write it. */
export function cellText(text: string, say: BuilderSpeaker): string {
  const reason = reasons.find((one) => one === text)
  if (reason) return say(`reason.${reason}`)
  const isNumber = /^-?\d+(\.\d+)?$/.test(text)
  return isNumber && say.lang === 'es' ? text.replace('.', ',') : text
}
