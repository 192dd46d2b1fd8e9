import type { Framework } from '../model/framework.ts'
import type { Cell, Group, Scale, ShownCell, Statistic, Summary } from '../model/summary.ts'
import { readCount } from './read-count.ts'
import { slug } from './slug.ts'

/**
 * The summary that `parseSummary` gives, where the content is plainly in order: an object with the fields that nearly
 * all files have and no others. Undefined where it is not: `parseSummary` knows what is wrong then, or reads what is
 * rarer. A page begins with this and loads the other when it has to.
 */
export const summaryAtOnce = (input: unknown, framework: Framework): Summary | undefined =>
  attempt(() => readSummary(input, framework))

/** The summary that `summaryFromValues` gives, where the values are plainly in order. */
export const valuesAtOnce = (values: unknown, framework: Framework): Summary | undefined =>
  attempt(() => {
    const cells = Array.isArray(values)
      ? Object.fromEntries(
          // Of more values than dimensions there is no id to read.
          values.map((value, at) => [(framework.dimensions[at] as { id: string }).id, value]),
        )
      : values
    return readSummary({ groups: [{ cells }] }, framework, true)
  })

function attempt(read: () => Summary): Summary | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Text on one line of at most so many characters; text of a form; one of a list; these fields; or what a function takes. */
type Shape = number | RegExp | readonly unknown[] | ((value: never) => unknown) | Fields
type Fields = { readonly [field: string]: Shape }

const line = /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]*$/u

/**
 * A copy of data of a shape, each property read once; throws where anything does not fit.
 * @param required so many of the first fields have to be there
 */
function take(shape: Shape, value: unknown, required = 0): unknown {
  if (typeof shape === 'function') return shape(value as never)
  if (Array.isArray(shape)) return hold(value, shape.includes(value))
  if (shape instanceof RegExp) return hold(value, typeof value === 'string' && shape.test(value))
  if (typeof shape === 'number') {
    return hold(take(line, value), (value as string).length <= shape)
  }
  hold(value, typeof value === 'object' && !Array.isArray(value))
  const copy = Object.fromEntries(
    Object.entries(value as object)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [
        hold(key, Object.hasOwn(shape, key)),
        take((shape as Fields)[key] as Shape, field),
      ]),
  )
  const missing = Object.keys(shape).slice(0, required)
  return hold(
    copy,
    missing.every((field) => field in copy),
  )
}

function hold<Value>(value: Value, fits: boolean): Value {
  if (!fits) throw new Error()
  return value
}

const record = (keys: readonly string[], shape: Shape): Fields =>
  Object.fromEntries(keys.map((key) => [key, shape]))

const most = Number.MAX_VALUE

// Adding 0 makes −0 a plain 0, which is how it will be printed.
const within =
  (least: number, greatest: number) =>
  (value: number): number =>
    hold(value + 0, typeof value === 'number' && value >= least && value <= greatest)

const positive = within(Number.MIN_VALUE, most)
const unsigned = within(0, most)

const whole = (value: number): number => hold(unsigned(value), Number.isInteger(value))

const counted = (value: string | number): unknown =>
  typeof value === 'number'
    ? whole(value)
    : readCount(take(/^(5[–-]9|10[–-]19|20[–-]49|50\+)$/, value) as string)

/** @param bare cells are numbers, or null for none */
function readSummary(
  input: unknown,
  { id: own, layers, dimensions, sectors }: Framework,
  bare = false,
): Summary {
  const given = { ...(input as object) } as { readonly scale?: unknown }
  const scale = readScale(given.scale === undefined ? { min: 1, max: 5 } : given.scale)
  const point = within(scale.min, scale.max)
  const cell = {
    median: point,
    value: point,
    q1: point,
    q3: point,
    n: counted,
    agreement: ['close', 'mixed', 'split', 'nearly-all'],
    answers: (value: object) => readAnswers(value, point),
    notSure: counted,
    skipped: counted,
    state: ['shown', 'too-few', 'not-asked', 'not-raised', 'pending', 'withdrawn'],
  }
  const ofDimension = (value: unknown): unknown => {
    if (typeof value === 'number') return { value: point(value) }
    return bare ? { state: hold('pending', value === null) } : take(cell, value)
  }
  const ids = dimensions.map(({ id }) => id)
  const group = {
    id: (value: string) => take(/^[\p{L}\p{M}\p{N}._-]+$/u, take(200, value)),
    label: 200,
    kind: ['community', 'organization', 'other'],
    sector: sectors.map(({ id }) => id),
    series: [1, 2, 3, 4],
    invited: counted,
    cells: record(ids, ofDimension),
  }
  const shape = {
    $schema: line,
    format: ['value-framework/summary@1'],
    framework: [own, ...layers],
    title: 300,
    measure: ['matters', 'happening', 'emphasis', 'allocation'],
    statistic: ['median', 'mean', 'agreed-rating', 'unstated'],
    question: 1000,
    scale: () => scale,
    agreement: (value: unknown) => take({ low: point, high: point, close: unsigned }, value, 3),
    privacy: (value: unknown) =>
      take(
        {
          preset: ['opinion-5', 'cms-11', 'strict-20', 'shown-by-agreement', 'custom'],
          minimum: whole,
          rules: 200,
          confirmedBy: 200,
        },
        value,
        3,
      ),
    source: (value: unknown) =>
      take(
        {
          text: 1000,
          collected: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
          unit: ['person', 'case', 'focus-group', 'organization'],
        },
        value,
        1,
      ),
    example: [true, false],
    collaborative: 200,
    wave: 200,
    filter: 200,
    groups: (value: unknown[]) =>
      hold(Array.from(value), Array.isArray(value) && value.length <= 40).map((one) =>
        take(group, one),
      ),
  }
  const { $schema, format, groups, ...file } = take(shape, given) as Taken
  const cells = groups.flatMap((one) => Object.values(one.cells))
  const has = (field: string): boolean => cells.some((one) => field in one)
  // Medians name themselves.
  const statistic = file.statistic ?? (has('median') && !has('value') ? 'median' : 'unstated')
  const named = groups.map(({ id, label = id ?? '', cells: of, ...rest }, index) => {
    const name = label.trim()
    return {
      kind: 'other' as const,
      ...rest,
      id: id ?? (slug(name) || `group-${index + 1}`),
      label: name,
      cells: Object.fromEntries(ids.map((one) => [one, readCell(of[one], statistic)])),
    }
  })
  for (const names of [named.map(({ id }) => id), named.map(({ label }) => label.toLowerCase())]) {
    hold(names, new Set(names).size === names.length && (names.length === 1 || !names.includes('')))
  }
  return { example: false, framework: own, ...file, statistic, scale, groups: named }
}

type Taken = Partial<Omit<Summary, 'groups'>> & {
  readonly $schema?: string
  readonly format?: string
  readonly groups: readonly GroupFields[]
}

type CellFields = Partial<Omit<ShownCell, 'state'>> & {
  readonly state?: Cell['state']
  readonly median?: number
}

type GroupFields = Partial<Omit<Group, 'cells'>> & {
  readonly cells: { readonly [dimension: string]: CellFields }
}

/** Shares in tenths, by answers or by two that are shown together. */
function readAnswers(value: object, point: (answer: number) => number): unknown {
  const answers = Object.keys(value)
  for (const answer of answers) {
    const ends = answer.split('–').map(Number)
    const [low = 0, high = low] = ends.map(point)
    hold(ends, ends.join('–') === answer && ends.length <= 2 && low <= high)
  }
  const share = (tenths: number): number =>
    hold(within(0, 1)(tenths), Math.abs(tenths * 10 - Math.round(tenths * 10)) <= 1e-9)
  return take(record(answers, share), hold(value, answers.length <= 101))
}

function readScale(value: unknown): Scale {
  const end = within(-most, most)
  const words = (labels: object): unknown => take(record(Object.keys(labels), 200), labels)
  const read = take({ min: end, max: end, step: positive, labels: words }, value, 2)
  const scale: Scale = { labels: {}, ...(read as Omit<Scale, 'labels'>) }
  const { min, max } = scale
  const points = Object.keys(scale.labels)
  positive(max - min)
  return hold(
    scale,
    points.length <= 101 && points.every((point) => `${within(min, max)(Number(point))}` === point),
  )
}

/** A cell by the rules between its fields; a dimension that nobody answered is pending. */
function readCell(cell: CellFields = { state: 'pending' }, statistic: Statistic): Cell {
  const { state = 'shown', median, value = median, ...rest } = cell
  if (state !== 'shown') return { state: hold(state, Object.keys(cell).length === 1) }
  const { q1, q3, agreement } = rest
  const fits =
    statistic === 'median'
      ? (q1 === undefined) === (q3 === undefined)
      : [median, q1, q3, agreement].every((field) => field === undefined)
  const one = value !== undefined && (median === undefined || cell.value === undefined)
  return {
    ...rest,
    state,
    value: hold(value as number, fits && one && (q1 ?? value) <= value && (q3 ?? value) >= value),
  }
}
