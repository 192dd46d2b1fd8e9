import type { Framework } from '../model/framework.ts'
import type {
  AgreementRule,
  Cell,
  Group,
  Scale,
  ShownCell,
  Statistic,
  Summary,
} from '../model/summary.ts'
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
    const { dimensions } = framework
    const cells = Array.isArray(values)
      ? Object.fromEntries(
          values.map((value, at) => [hold(dimensions[at], at < dimensions.length)?.id, value]),
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

/** Text on one line of at most so many characters; one of a list; an object of these fields; or what a function takes. */
type Shape = number | readonly unknown[] | ((value: never) => unknown) | Fields
type Fields = { readonly [field: string]: Shape }

const line = /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]*$/u

/** A copy of data of a shape, each property read once; throws where anything does not fit. */
function take(shape: Shape, value: unknown): unknown {
  if (typeof shape === 'function') return shape(value as never)
  if (typeof shape === 'number') {
    return hold(value, typeof value === 'string' && value.length <= shape && line.test(value))
  }
  if (Array.isArray(shape)) return hold(value, shape.includes(value))
  hold(value, typeof value === 'object' && !Array.isArray(value))
  return Object.fromEntries(
    Object.keys(value as object).flatMap((key) => {
      const field = (value as { readonly [key: string]: unknown })[key]
      if (field === undefined) return []
      hold(key, Object.hasOwn(shape, key))
      return [[key, take((shape as Fields)[key] as Shape, field)]]
    }),
  )
}

function hold<Value>(value: Value, fits: boolean): Value {
  if (!fits) throw new TypeError('not plainly in order')
  return value
}

const most = Number.MAX_VALUE

// Adding 0 makes −0 a plain 0, which is how it will be printed.
const within =
  (least: number, greatest: number) =>
  (value: number): number =>
    hold(value + 0, typeof value === 'number' && value >= least && value <= greatest)

const whole = (value: number): number => hold(within(0, most)(value), Number.isInteger(value))

const counted = (value: string | number): unknown =>
  typeof value === 'number'
    ? whole(value)
    : readCount(hold(value, /^(5[–-]9|10[–-]19|20[–-]49|50\+)$/.test(value)))

const having =
  (shape: Fields, ...required: readonly string[]) =>
  (value: unknown): unknown => {
    const copy = take(shape, value) as object
    return hold(
      copy,
      required.every((field) => field in copy),
    )
  }

/** @param bare cells are numbers, or null for none */
function readSummary(
  input: unknown,
  { id: own, layers, dimensions, sectors }: Framework,
  bare = false,
): Summary {
  const { $schema, format, agreement, groups, ...file } = take(
    {
      $schema: (value) => hold(value, typeof value === 'string'),
      format: ['value-framework/summary@1'],
      framework: [own, ...layers],
      title: 300,
      measure: ['matters', 'happening', 'emphasis', 'allocation'],
      statistic: ['median', 'mean', 'agreed-rating', 'unstated'],
      question: 1000,
      scale: readScale,
      agreement: (value) => value,
      privacy: having(
        {
          preset: ['opinion-5', 'cms-11', 'strict-20', 'shown-by-agreement', 'custom'],
          minimum: whole,
          rules: 200,
          confirmedBy: 200,
        },
        'preset',
        'minimum',
        'rules',
      ),
      source: having(
        {
          text: 1000,
          collected: (value: string) =>
            hold(value, /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)),
          unit: ['person', 'case', 'focus-group', 'organization'],
        },
        'text',
      ),
      example: [true, false],
      collaborative: 200,
      wave: 200,
      filter: 200,
      groups: (value: unknown[]) =>
        hold(Array.from(value), Array.isArray(value) && value.length <= 40),
    },
    input,
  ) as Partial<Summary> & { readonly [field: string]: unknown }
  const { scale = { min: 1, max: 5, labels: {} } } = file
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
  const group = {
    id: (value: string) => hold(take(200, value), /^[\p{L}\p{M}\p{N}._-]+$/u.test(value)),
    label: 200,
    kind: ['community', 'organization', 'other'],
    sector: sectors.map(({ id }) => id),
    series: [1, 2, 3, 4],
    invited: counted,
    cells: Object.fromEntries(dimensions.map(({ id }) => [id, ofDimension])),
  }
  const taken = (groups as readonly unknown[]).map((one) => take(group, one) as GroupFields)
  const numbers = taken
    .flatMap(({ cells }) => Object.values(cells))
    .filter((one) => 'value' in one || 'median' in one)
  // Medians name themselves.
  const medians = numbers.length > 0 && numbers.every((one) => 'median' in one)
  const statistic = file.statistic ?? (medians ? 'median' : 'unstated')
  const named = taken.map(({ id, label = id ?? '', cells, ...rest }, index) => {
    const name = label.trim()
    return {
      kind: 'other' as const,
      ...rest,
      id: id ?? (slug(name) || `group-${index + 1}`),
      label: name,
      cells: Object.fromEntries(
        dimensions.map(({ id: dimension }) => [dimension, readCell(cells[dimension], statistic)]),
      ),
    }
  })
  for (const names of [named.map(({ id }) => id), named.map(({ label }) => label.toLowerCase())]) {
    hold(names, new Set(names).size === names.length && (names.length === 1 || !names.includes('')))
  }
  const rule = having({ low: point, high: point, close: within(0, most) }, 'low', 'high', 'close')
  return {
    example: false,
    framework: own,
    ...file,
    ...(agreement !== undefined && { agreement: rule(agreement) as AgreementRule }),
    statistic,
    scale,
    groups: named,
  }
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
  return take(
    Object.fromEntries(answers.map((answer) => [answer, share])),
    hold(value, answers.length <= 101),
  )
}

type Ends = Pick<Scale, 'min' | 'max'>

function readScale(value: unknown): Scale {
  const ends = within(-most, most)
  const words = (labels: object): unknown =>
    take(Object.fromEntries(Object.keys(labels).map((key) => [key, 200])), labels)
  const read = take(
    { min: ends, max: ends, step: within(Number.MIN_VALUE, most), labels: words },
    value,
  )
  const scale: Scale = { labels: {}, ...(read as Partial<Scale> & Ends) }
  const { min, max, labels } = scale
  const points = Object.keys(labels)
  const onScale = (point: string): boolean =>
    String(Number(point)) === point && Number(point) >= min && Number(point) <= max
  return hold(
    scale,
    max - min > 0 && max - min <= most && points.length <= 101 && points.every(onScale),
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
