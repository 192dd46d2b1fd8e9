import type { Audience, Framework, Prompt, Text } from '../model/framework.ts'
import type { ContentIssue } from '../schema/content-error.ts'
import { choices, quote } from '../schema/problems.ts'
import { foundWords } from '../schema/wording.ts'
import { isRecord, issue, isText, unknownId } from './layer-checks.ts'

/** A card of a user's own, beside those of the framework. Bare texts are in the framework's language. */
export interface OwnCard {
  /** Unique among the cards; made up where it is missing. */
  readonly id?: string
  /** The id of an audience of the framework, or a new audience. */
  readonly audience: string | { readonly id: string; readonly label: Text }
  /** One question or more, in the order to ask them. */
  readonly questions: readonly Text[]
  /** Ids of the dimensions that the questions open. */
  readonly dimensions?: readonly string[]
  /** Where the questions come from, as a reader would look it up. */
  readonly section?: string
}

/**
 * A user's own cards follow the framework's. Ids of framework cards choose and order them; without any, all are
 * shown.
 */
export type CardLayers = readonly (string | OwnCard)[]

export interface LayeredPrompts {
  readonly framework: Framework
  /** Cards that cannot be shown, and why; the others are. */
  readonly problems: readonly ContentIssue[]
}

/** The framework with a user's cards laid over its own. Judges the cards, which may come from a file. */
export function layerPrompts(framework: Framework, cards: unknown): LayeredPrompts {
  if (cards === undefined) return { framework, problems: [] }
  if (!Array.isArray(cards)) {
    const hint = 'Write the cards in a list: [{ "audience": …, "questions": […] }].'
    return {
      framework,
      problems: [{ path: 'cards', found: foundWords(cards), wanted: 'a list', hint }],
    }
  }
  const problems: ContentIssue[] = []
  const chosen: Prompt[] = []
  const own: Prompt[] = []
  const audiences: Audience[] = [...framework.audiences]
  const ids = framework.prompts.map(({ id }) => id)
  const taken = new Set(ids)
  cards.forEach((entry: unknown, index) => {
    const path = `cards[${index}]`
    if (typeof entry === 'string') {
      const found = framework.prompts.find(({ id }) => id === entry)
      if (found && !chosen.includes(found)) chosen.push(found)
      else if (!found) problems.push(unknownId(path, entry, ids, 'card'))
      return
    }
    const issues = cardIssues(entry, path, framework, audiences, taken)
    problems.push(...issues)
    if (issues.length > 0) return
    const card = entry as OwnCard
    const audience = audienceOf(card, audiences)
    const id = card.id ?? freeId(taken)
    taken.add(id)
    own.push(ownPrompt(card, id, audience))
  })
  const prompts = [
    ...(cards.some((card) => typeof card === 'string') ? chosen : framework.prompts),
    ...own,
  ]
  return { framework: { ...framework, audiences, prompts }, problems }
}

function ownPrompt(card: OwnCard, id: string, audience: string): Prompt {
  const { questions, dimensions = [], section } = card
  const [only] = questions
  return {
    id,
    origin: 'user',
    ...(section !== undefined && { section }),
    audience,
    text: questions.length === 1 && only !== undefined ? only : joined(questions),
    questions: questions.map((text, index) => ({ id: `${id}.${index + 1}`, text })),
    dimensions,
  }
}

/** The questions as one text; by language where all of them are. */
function joined(questions: readonly Text[]): Text {
  if (questions.every((text) => typeof text === 'string')) return questions.join(' ')
  const langs = new Set(
    questions.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))),
  )
  const inLang = (lang: string): string =>
    questions
      .map((text) => (typeof text === 'string' ? text : (text[lang] ?? '')))
      .join(' ')
      .trim()
  return Object.fromEntries([...langs].map((lang) => [lang, inLang(lang)]))
}

function audienceOf({ audience }: OwnCard, audiences: Audience[]): string {
  if (typeof audience === 'string') return audience
  const { id, label } = audience
  if (!audiences.some((known) => known.id === id)) audiences.push({ id, label, origin: 'user' })
  return id
}

function freeId(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`added-${number}`)) number += 1
  return `added-${number}`
}

function cardIssues(
  entry: unknown,
  path: string,
  framework: Framework,
  audiences: readonly Audience[],
  taken: ReadonlySet<string>,
): readonly ContentIssue[] {
  if (!isRecord(entry)) {
    return [
      issue(path, entry, 'a card or the id of one', 'Write { "audience": …, "questions": […] }.'),
    ]
  }
  const { id, audience, questions, dimensions = [], section } = entry
  const issues: ContentIssue[] = []
  if (id !== undefined && (typeof id !== 'string' || id === '')) {
    issues.push(issue(`${path}.id`, id, 'text', 'Leave the id out, and one is made up.'))
  } else if (typeof id === 'string' && taken.has(id)) {
    issues.push(
      issue(`${path}.id`, id, 'an id of its own', `Another card is called ${quote(id)} already.`),
    )
  }
  if (isRecord(audience)) {
    const named = typeof audience.id === 'string' && audience.id !== '' && isText(audience.label)
    if (!named) issues.push(issue(`${path}.audience`, audience, 'an id and a label', ''))
  } else if (typeof audience !== 'string') {
    issues.push(
      issue(`${path}.audience`, audience, 'the id of an audience', audienceHint(audiences)),
    )
  } else if (!audiences.some((known) => known.id === audience)) {
    issues.push(
      unknownId(
        `${path}.audience`,
        audience,
        audiences.map((known) => known.id),
        'audience',
      ),
    )
  }
  if (!Array.isArray(questions) || questions.length === 0 || !questions.every(isText)) {
    const bad = Array.isArray(questions) ? questions.find((text) => !isText(text)) : questions
    issues.push(issue(`${path}.questions`, bad, 'a list of questions, each a text', ''))
  }
  const known = framework.dimensions.map((dimension) => dimension.id)
  if (!Array.isArray(dimensions)) {
    issues.push(issue(`${path}.dimensions`, dimensions, 'a list of ids', ''))
  } else {
    dimensions.forEach((dimension: unknown, index) => {
      const at = `${path}.dimensions[${index}]`
      if (typeof dimension !== 'string' || !known.includes(dimension)) {
        issues.push(unknownId(at, dimension, known, 'dimension'))
      }
    })
  }
  if (section !== undefined && typeof section !== 'string') {
    issues.push(issue(`${path}.section`, section, 'text', ''))
  }
  return issues
}

const audienceHint = (audiences: readonly Audience[]): string =>
  `Write ${choices(audiences.map(({ id }) => id))}, or { "id": …, "label": … } for a new one.`
