import type { Framework } from '../model/framework.ts'
import type { Cell, Scale, ShownCell, Statistic } from '../model/summary.ts'
import { at, type Problems, quote } from './problems.ts'
import { readCount } from './read-count.ts'
import type { SummaryFile } from './summary-shape.ts'

/** What a cell is read by. */
export interface Reading {
  readonly framework: Framework
  readonly statistic: Statistic
  readonly scale: Scale
}

type CellFile = Exclude<SummaryFile['groups'][number]['cells'][string], number>

/** Reads a cell whose structure was checked: the rules between its fields. */
export function readCell(
  file: number | CellFile,
  path: string,
  reading: Reading,
  problems: Problems,
): Cell {
  if (typeof file === 'number') return { state: 'shown', value: file }
  const { state = 'shown', median, value = median, n, notSure, skipped, ...rest } = file
  if (state !== 'shown') {
    const [other] = Object.keys(file).filter(
      (field) => field !== 'state' && !field.startsWith('x-'),
    )
    if (other !== undefined) {
      problems.add(
        at(path, other),
        `${quote(other)} beside the state ${quote(state)}`,
        'nothing else',
        'A cell without a number says only why.',
      )
    }
    return { ...rest, state }
  }
  checkNumber(file, path, reading, problems)
  checkSpread(file, path, reading, problems)
  checkAnswers(file, path, reading, problems)
  return {
    ...(rest as Partial<ShownCell>),
    state,
    value: value as number,
    ...(n !== undefined && { n: readCount(n) }),
    ...(notSure !== undefined && { notSure: readCount(notSure) }),
    ...(skipped !== undefined && { skipped: readCount(skipped) }),
  }
}

function checkNumber(
  file: CellFile,
  path: string,
  { statistic }: Reading,
  problems: Problems,
): void {
  const [median, value] = [Object.hasOwn(file, 'median'), Object.hasOwn(file, 'value')]
  if (!median && !value) {
    if (file.state === undefined && Object.hasOwn(file, 'state')) return
    const hint = 'Write a "value", or why there is none, such as "state": "not-asked".'
    problems.add(path, 'neither number nor state', 'one of them', hint)
  } else if (median && value) {
    problems.add(path, '"median" and "value"', 'one of them')
  } else if (file.median !== undefined && statistic !== 'median') {
    const hint = 'Write it under "value", or "statistic": "median" for the file.'
    problems.add(
      at(path, 'median'),
      `a median where the statistic is ${quote(statistic)}`,
      '',
      hint,
    )
  }
}

function checkSpread(
  file: CellFile,
  path: string,
  { statistic }: Reading,
  problems: Problems,
): void {
  const { median, value = median, q1, q3 } = file
  const [has1, has3] = [Object.hasOwn(file, 'q1'), Object.hasOwn(file, 'q3')]
  if (statistic !== 'median') {
    for (const field of ['q1', 'q3', 'agreement']) {
      if (!Object.hasOwn(file, field)) continue
      const found = `${quote(field)} where the statistic is ${quote(statistic)}`
      problems.add(at(path, field), found, '', 'Quartiles and agreement belong to medians.')
    }
  } else if (has1 !== has3) {
    problems.add(path, has1 ? '"q1" alone' : '"q3" alone', 'both quartiles or none')
  } else if (value !== undefined) {
    if (q1 !== undefined && q1 > value) {
      problems.add(at(path, 'q1'), String(q1), `a number up to the median of ${value}`)
    }
    if (q3 !== undefined && q3 < value) {
      problems.add(at(path, 'q3'), String(q3), `a number from the median of ${value} up`)
    }
  }
}

function checkAnswers(
  { answers = {} }: CellFile,
  path: string,
  { scale }: Reading,
  problems: Problems,
): void {
  for (const [answer, share] of Object.entries(answers)) {
    if (share === undefined) continue
    const ends = answer.split('–').map(Number)
    const [low = Number.NaN, high = low] = ends
    const named = ends.map(String).join('–') === answer && ends.length <= 2
    const field = at(at(path, 'answers'), answer)
    if (!named || !(low >= scale.min && high <= scale.max && low <= high)) {
      const wanted = `an answer from ${scale.min} to ${scale.max} as the key`
      problems.add(field, quote(answer), wanted, 'Answers shown together are written as "1–2".')
    } else if (Math.abs(share * 10 - Math.round(share * 10)) > 1e-9) {
      problems.add(
        field,
        String(share),
        'a share in tenths',
        `Write ${Math.round(share * 10) / 10}.`,
      )
    }
  }
}
