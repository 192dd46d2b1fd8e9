/**
 * Writes docs/coverage.md: each item of the brief, and the components that show it without any prop. What a component
 * shows is read from the functions of core that it draws from, never from a list kept by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  camdenFramework as brief,
  citeFrom,
  compareSectors,
  describeFrameworkDiagram,
  describeOutcomeLevels,
  describePerspectives,
  dimensionProfiles,
  dimensionRadarRows,
  english,
  evidenceMatrix,
  type Item,
  namedNeeds,
  principleNotes,
  promptDeck,
  questionPrompts,
  quotations,
  studyReport,
  summaryFromValues,
  type Text,
} from '../packages/core/src/index.ts'
import { root } from './run.ts'

/** One item of the brief: what has to be in a component's words for it to be shown. */
interface BriefItem {
  readonly id: string
  readonly section: string
  readonly texts: readonly string[]
}

interface Coverage {
  readonly heading: string
  readonly items: readonly (BriefItem & { readonly components: readonly string[] })[]
}

const path: string = join(root, 'docs/coverage.md')
const options = { framework: brief, language: english }
const rated = summaryFromValues(brief.dimensions.map(() => 3))
const perspectives = {
  ...rated,
  groups: ['a', 'b'].map((id) => ({ ...rated.groups[0]!, id, label: id })),
}

/** What each component is drawn from where it has no prop but the numbers that it cannot do without. */
const shown: { readonly [component: string]: unknown } = {
  DimensionRadar: dimensionRadarRows(rated, brief, { language: english }),
  SectorComparisonTable: compareSectors(options),
  QuestionPromptCards: questionPrompts(options),
  FrameworkDiagram: describeFrameworkDiagram(options),
  DimensionCards: dimensionProfiles(options),
  QuoteCards: quotations(options),
  OutcomeLevels: describeOutcomeLevels(options),
  PerspectiveComparison: describePerspectives(perspectives, brief, { language: english }),
  EvidenceMatrix: evidenceMatrix(options),
  PromptDeck: promptDeck(options),
  PrincipleNotes: principleNotes(options),
  PriorityNeeds: namedNeeds(options),
  StudyFacts: studyReport(options),
}

/** Every text that a reader gets: those that say their language, and plain ones in fields that hold prose. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => {
    if (typeof field === 'string') return prose.has(name) ? [field] : []
    return textsIn(field)
  })
}

const prose: ReadonlySet<string> = new Set(['text', 'label', 'attribution', 'reference', 'number'])

/** Long passages may stand inside of a sentence or of quotation marks; a single word has to be the whole text. */
const isIn = (text: string, texts: readonly string[]): boolean =>
  texts.some((one) => one === text || (text.length > 24 && one.includes(text)))

const wordsOf = (text: Text): string => (typeof text === 'string' ? text : (text.en ?? ''))

/** An item with its words: in the form to show, where the brief's own would make a reader stumble. */
function item(
  { id, section = '' }: Pick<Item, 'id' | 'section'>,
  ...texts: readonly (Text | undefined)[]
): BriefItem {
  return {
    id,
    section,
    texts: texts.filter((text) => text !== undefined).map(wordsOf),
  }
}

/** Every item of the brief, by what it is. */
const inventory: readonly { readonly heading: string; readonly items: readonly BriefItem[] }[] = [
  {
    heading: 'Dimensions',
    items: brief.dimensions.flatMap((one) => [
      item({ ...one, id: `${one.id}.label` }, one.label),
      item({ ...one, id: `${one.id}.definition` }, one.display ?? one.definition),
      ...(one.clauses ?? []).map((clause) => item(clause, clause.text)),
    ]),
  },
  {
    heading: 'Sub-themes, with who voiced them',
    items: brief.dimensions.flatMap(({ subthemes }) =>
      subthemes.map((one) => item(one, one.display ?? one.text)),
    ),
  },
  { heading: 'Quotations', items: brief.quotes.map((one) => item(one, one.text, one.attribution)) },
  {
    heading: 'Levels and outcomes',
    items: [
      ...(brief.levels ?? []).map((one) => item(one, one.label)),
      ...brief.outcomes.map((one) => item(one, one.text)),
    ],
  },
  {
    heading: 'Sector table',
    items: [
      ...brief.sectors.map((one) => item(one, one.label)),
      ...brief.table.flatMap((row) =>
        Object.entries(row.cells).map(([sector, text]) =>
          item({ ...row, id: `${row.id}.${sector}` }, text),
        ),
      ),
    ],
  },
  {
    heading: 'Questions to ask',
    items: [
      ...brief.audiences.map((one) => item(one, one.label)),
      ...brief.prompts.map((one) => item(one, ...one.questions.map(({ text }) => text))),
    ],
  },
  {
    heading: 'Principles',
    items: brief.principles.map((one) => item(one, one.heading, ...(one.display ?? one.texts))),
  },
  { heading: 'Priority needs', items: brief.needs.map((one) => item(one, one.text)) },
  {
    heading: 'The study: how it was done, counts, points of view, what it cannot show',
    items: brief.study.map((one) =>
      item(one, one.topic === 'count' ? one.text : (one.display ?? one.text)),
    ),
  },
  {
    heading: 'The brief itself',
    items: brief.reference
      ? [
          // Authors, date, kind and title in one line.
          item({ id: 'reference', section: 'Title page' }, citeFrom(brief, brief.id)),
          item(
            { id: 'reference.contact', section: 'Last page' },
            brief.reference.contact?.join(' · '),
          ),
        ]
      : [],
  },
]

/** Each item of the brief with the components that show all of its words. */
export function coverage(): readonly Coverage[] {
  const words = Object.entries(shown).map(([name, made]) => ({ name, texts: textsIn(made) }))
  return inventory.map(({ heading, items }) => ({
    heading,
    items: items.map((one) => ({
      ...one,
      components: words
        .filter(({ texts }) => one.texts.every((text) => isIn(text, texts)))
        .map(({ name }) => name),
    })),
  }))
}

/** The page of the table. */
export function coveragePage(found: readonly Coverage[] = coverage()): string {
  const rows = found.flatMap(({ items }) => items)
  const section = ({ heading, items }: Coverage): string =>
    [
      `## ${heading}`,
      '',
      '| item | in the brief | shown by |',
      '| --- | --- | --- |',
      ...items.map(
        ({ id, section: place, components }) =>
          `| \`${id}\` | ${place} | ${components.join(', ') || '**no component**'} |`,
      ),
    ].join('\n')
  return [
    '# What of the brief is shown, and where',
    '',
    `Each of the ${rows.length} items of the brief by its id in the content pack, with the components that show it without`,
    'any prop. The table is made by `node tools/coverage.ts` from the words that the components draw; a test holds that it',
    'is up to date and that no item is missing.',
    '',
    ...found.map(section).flatMap((text) => [text, '']),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

/** The page as it stands in the docs. */
export const writtenCoverage = (): string => readFileSync(path, 'utf8')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(path, coveragePage())
}
