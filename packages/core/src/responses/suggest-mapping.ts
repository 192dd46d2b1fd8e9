import { camdenOutline } from '../../content/camden-2022/outline.ts'
import type { Framework } from '../model/framework.ts'
import type { Confidence, MappingChoice, MappingReason, Measure } from '../model/responses.ts'
import type { Scale } from '../model/summary.ts'
import { readAnswers } from './answer-reader.ts'
import { defaultItems } from './default-items.ts'
import { folded } from './folded.ts'
import { textsOf } from './plain-fields.ts'
import type { ResponseMap } from './response-map.ts'
import { canonicalColumn } from './survey-shape.ts'
import type { SurveyColumn, SurveyTable } from './survey-table.ts'
import { taggedDimension } from './tagged-passages.ts'

export interface MappingProposal {
  /** A map with every choice that is sure or likely. */
  readonly map: ResponseMap
  readonly choices: readonly MappingChoice[]
  /** What no column was found for: `group`, `documents`, or ids of dimensions. */
  readonly missing: readonly string[]
}

export interface SuggestOptions {
  /** The brief's by default. */
  readonly framework?: Framework
  /** 1–5 by default. */
  readonly scale?: Scale
}

const ranks: readonly Confidence[] = ['sure', 'likely', 'unsure']
const worse = (a: Confidence, b: Confidence): Confidence =>
  ranks[Math.max(ranks.indexOf(a), ranks.indexOf(b))] as Confidence

/**
 * Proposes what each column of a survey file is, from headings and cells, and says how sure each choice is. Columns that
 * identify people are never proposed.
 */
export function suggestMapping(table: SurveyTable, options: SuggestOptions = {}): MappingProposal {
  const { framework = camdenOutline, scale = { min: 1, max: 5, labels: {} } } = options
  if (table.shape === 'taguette') return suggestTags(table, framework)
  const answers: MappingChoice[] = []
  const fields: MappingChoice[] = []
  for (const column of table.columns) {
    if (column.keeps === 'event') fields.push(choice(column, 'wave', 'sure', 'tool-column'))
    if (column.keeps || column.suspected === 'free-text' || column.values.length < 2) continue
    const answer = asAnswer(column, framework, scale)
    if (answer) answers.push(answer)
    else fields.push(...asField(column, table, framework))
  }
  const choices = [...withoutRivals(answers), ...bestFields(fields)]
  const proposed = choices.filter(({ confidence }) => confidence !== 'unsure')
  const found = new Set(proposed.map(({ dimension, as }) => dimension ?? as))
  const isLong = table.shape === 'long'
  const wanted = isLong ? ['group'] : ['group', ...framework.dimensions.map(({ id }) => id)]
  return {
    map: { format: 'value-framework/map@1', columns: Object.fromEntries(proposed.map(entry)) },
    choices,
    missing: wanted.filter((name) => !found.has(name)),
  }
}

function entry({ column, as, dimension, measure, is }: MappingChoice): [string, ColumnEntry] {
  if (as === 'dimension' && dimension !== undefined) {
    return [column, { dimension, ...(measure !== undefined && { measure }) }]
  }
  return [column, { as, ...(is !== undefined && { is }) }]
}

type ColumnEntry = NonNullable<ResponseMap['columns']>[string]

function choice(
  column: SurveyColumn,
  as: MappingChoice['as'],
  confidence: Confidence,
  reason: MappingReason,
): MappingChoice {
  return { column: column.name, as, confidence, reason }
}

/** A column of answers about a dimension: its cells must read as answers, whatever its heading says. */
function asAnswer(
  column: SurveyColumn,
  framework: Framework,
  scale: Scale,
): MappingChoice | undefined {
  const match = dimensionMatch(column, framework)
  if (!match) return undefined
  const stated = statedMeasure(column)
  const measure = stated ?? 'matters'
  if (!readsAsAnswers(column, measure, scale)) return undefined
  const isAssumed = stated === undefined
  return {
    column: column.name,
    as: 'dimension',
    dimension: match.dimension,
    measure,
    confidence: isAssumed ? worse(match.confidence, 'likely') : match.confidence,
    reason: match.reason,
    ...(isAssumed && { measureAssumed: true }),
  }
}

function readsAsAnswers({ values }: SurveyColumn, measure: Measure, scale: Scale): boolean {
  const texts = values.slice(1, 500)
  const read = readAnswers(texts, measure, { scale })
  const numbers = read.filter(({ value }) => value !== undefined).length
  const readable = read.filter(({ problem }) => problem === undefined).length
  return numbers > 0 && readable >= texts.length * 0.8
}

interface DimensionMatch {
  readonly dimension: string
  readonly confidence: Confidence
  readonly reason: MappingReason
}

function dimensionMatch(column: SurveyColumn, framework: Framework): DimensionMatch | undefined {
  const headings = [...new Set([column.name, ...column.headings].map(folded))].filter(Boolean)
  const named = canonicalColumn(column.name)?.dimension
  let near: DimensionMatch | undefined
  let hint: { match: DimensionMatch; words: number } | undefined
  for (const { id, label, definition } of framework.dimensions) {
    if (named !== undefined && folded(named) === folded(id)) {
      return { dimension: id, confidence: 'sure', reason: 'canonical-name' }
    }
    const item = defaultItems.find(({ dimension }) => dimension === id)
    const wordings = Object.values(item?.text ?? {}).map(folded)
    const names = [id, ...textsOf(label), ...Object.values(item?.name ?? {})].map(folded)
    if (headings.some((heading) => wordings.includes(heading))) {
      return { dimension: id, confidence: 'sure', reason: 'item-wording' }
    }
    if (headings.some((heading) => names.includes(heading))) {
      return { dimension: id, confidence: 'sure', reason: 'dimension-name' }
    }
    const holds = (texts: readonly string[]): boolean =>
      headings.some((heading) => texts.some((text) => ` ${heading} `.includes(` ${text} `)))
    if (holds(wordings)) near ??= { dimension: id, confidence: 'sure', reason: 'item-wording' }
    else if (holds(names))
      near ??= { dimension: id, confidence: 'likely', reason: 'dimension-name' }
    const words = sharedWords(headings, [...names, ...textsOf(definition ?? '').map(folded)])
    if (words >= 2 && words > (hint?.words ?? 1)) {
      const match = { dimension: id, confidence: 'unsure', reason: 'heading-words' } as const
      hint = { match, words }
    }
  }
  return near ?? hint?.match
}

/** How many longer words a heading shares with a dimension's own. */
function sharedWords(headings: readonly string[], texts: readonly string[]): number {
  const own = new Set(texts.flatMap((text) => text.split(' ')).filter((word) => word.length > 5))
  const heard = new Set(headings.flatMap((heading) => heading.split(' ')))
  return [...heard].filter((word) => own.has(word)).length
}

const measureWords: readonly (readonly [Measure, RegExp])[] = [
  ['happening', /\b(happening|happens|happened|ocurre|ocurriendo|sucede|sucediendo|pasando)\b/],
  [
    'matters',
    /\b(how much does|matters?|important|importance|importa|importan|importante|importancia)\b/,
  ],
]

function statedMeasure(column: SurveyColumn): Measure | undefined {
  const named = canonicalColumn(column.name)?.measure
  if (named) return named
  const item = defaultItems.flatMap(({ text }) => Object.values(text)).map(folded)
  const said = column.headings.map(folded).filter((heading) => !item.includes(heading))
  return measureWords.find(([, words]) => said.some((heading) => words.test(heading)))?.[0]
}

const fieldNames: ReadonlyMap<string, MappingChoice['as']> = new Map([
  ['group', 'group'],
  ['grupo', 'group'],
  ['group kind', 'group-kind'],
  ['sector', 'sector'],
  ['lens', 'lens'],
  ['wave', 'wave'],
  ['ola', 'wave'],
  ['moment', 'moment'],
])

const fieldWords: readonly (readonly [MappingChoice['as'], RegExp])[] = [
  [
    'group',
    /\b(group|role|perspective|stakeholder|describes you|describe you|grupo|rol|papel|perspectiva|le describe|te describe|lo describe|la describe)\b/,
  ],
  ['sector', /\bsector\b/],
  ['wave', /\b(wave|round|ronda|time ?point)\b/],
]

const mostChoices = 40

function asField(
  column: SurveyColumn,
  { rowNumbers }: SurveyTable,
  framework: Framework,
): MappingChoice[] {
  const headings = [column.name, ...column.headings].map(folded)
  const [, base, code] = /^(.+?)___(.+)$/.exec(column.name) ?? []
  if (base && code) {
    const field = fieldWords.find(([, words]) => words.test(folded(base)))?.[0]
    if (field !== 'group') return []
    return [{ ...choice(column, 'group', 'likely', 'field-words'), is: code }]
  }
  if (headings.some((heading) => /^(other|otro|otra)\b.*(specify|especifi)/.test(heading)))
    return []
  const texts = column.values.slice(1)
  const isText = texts.every((text) => !/^[\d.,\s-]*$/.test(text) && text.length <= 120)
  const fits = texts.length <= mostChoices && column.suspected === undefined
  if (!fits) return []
  const known = new Set(
    framework.sectors.flatMap(({ id, label }) => [id, ...textsOf(label)]).map(folded),
  )
  const isSectors = texts.some((text) => known.has(folded(text)))
  const named = headings.map((heading) => fieldNames.get(heading)).find(Boolean)
  if (named === 'sector') {
    return [choice(column, 'sector', isSectors ? 'sure' : 'likely', 'field-name')]
  }
  if (named)
    return [choice(column, named, isText || named !== 'group' ? 'sure' : 'likely', 'field-name')]
  const worded = fieldWords.find(([, words]) =>
    headings.some((heading) => words.test(heading)),
  )?.[0]
  if (worded) return [choice(column, worded, 'likely', 'field-words')]
  if (isSectors) return [choice(column, 'sector', 'likely', 'sector-names')]
  const repeats = rowNumbers.length >= texts.length * 2 && texts.length > 1
  return isText && repeats ? [choice(column, 'group', 'unsure', 'few-repeated-answers')] : []
}

/** Two columns for one dimension and measure: neither is more than a hint, unless one is surer. */
function withoutRivals(answers: readonly MappingChoice[]): MappingChoice[] {
  return answers.map((answer) => {
    const rivals = answers.filter(
      (other) =>
        other !== answer &&
        other.dimension === answer.dimension &&
        other.measure === answer.measure &&
        ranks.indexOf(other.confidence) <= ranks.indexOf(answer.confidence),
    )
    return rivals.length > 0 ? { ...answer, confidence: 'unsure' } : answer
  })
}

/** For each field the surest column; where several are equally sure, none is more than a hint. */
function bestFields(fields: readonly MappingChoice[]): MappingChoice[] {
  const best = new Map<string, MappingChoice[]>()
  for (const field of fields) {
    const known = best.get(field.as)
    const order = known
      ? ranks.indexOf(field.confidence) - ranks.indexOf(known[0]?.confidence ?? 'unsure')
      : -1
    if (order < 0) best.set(field.as, [field])
    else if (order === 0) known?.push(field)
  }
  return [...best.values()].flatMap((equal) => {
    const isOne = equal.length === 1 || equal.every(({ is }) => is !== undefined)
    return isOne ? equal : equal.map((field) => ({ ...field, confidence: 'unsure' as const }))
  })
}

function suggestTags(table: SurveyTable, framework: Framework): MappingProposal {
  const tags = table.columns.find(({ keeps }) => keeps === 'tag')?.values.slice(1) ?? []
  const known = tags.flatMap((tag) => {
    const dimension = taggedDimension(tag, {}, framework)
    return dimension === undefined ? [] : [[tag, dimension] as const]
  })
  const found = new Set(known.map(([, dimension]) => dimension))
  return {
    map: { format: 'value-framework/map@1', tags: Object.fromEntries(known) },
    choices: known.map(([column, dimension]) => ({
      column,
      as: 'dimension',
      dimension,
      measure: 'emphasis',
      confidence: 'sure',
      reason: 'tag-name',
    })),
    missing: [
      'documents',
      ...framework.dimensions.map(({ id }) => id).filter((id) => !found.has(id)),
    ],
  }
}
