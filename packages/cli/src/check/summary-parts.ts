import type { Summary } from '@value-framework/core'

/** What is in a summary, counted: `3 groups`, `10 numbers shown`, `2 hidden to protect privacy`. */
export function summaryParts({ groups }: Summary): readonly string[] {
  const states = groups.flatMap(({ cells }) => Object.values(cells).map(({ state }) => state))
  const shown = states.filter((state) => state === 'shown').length
  const hidden = states.filter((state) => state === 'too-few').length
  return [
    counted(groups.length, 'group'),
    `${counted(shown, 'number')} shown`,
    ...(hidden > 0 ? [`${hidden} hidden to protect privacy`] : []),
    ...(states.length > shown + hidden
      ? [`${states.length - shown - hidden} without an answer`]
      : []),
  ]
}

/** `1 group`, `2 groups`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`
