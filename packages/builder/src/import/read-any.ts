import { ContentError, decodeText, type TableInput } from '@value-framework/core'
import { type ReadCarried, readCarried, readWorkbook } from '@value-framework/export'
import { figureNames } from '../model/figures.ts'
import { frameworkOf } from '../model/framework-of.ts'
import { lookOf, type Page } from '../model/page.ts'
import { pageOfFile } from '../model/page-file.ts'
import { pageOfSummary } from '../model/page-of-summary.ts'
import { type Pasted, type Rows, readPaste } from '../model/read-paste.ts'
import { rowsOfText } from '../model/rows-of-text.ts'

/** Answers of people, a row each: they are read in this page and stay in it. */
export interface Answers {
  /** The file, as the user knows it. */
  readonly subject: string
  readonly input: TableInput
  /** The other sheets of a workbook. */
  readonly otherSheets: readonly string[]
  /** Whether the answers are made up. */
  readonly example: boolean
}

/** What a file turned out to be. */
export type Found =
  | { readonly kind: 'page'; readonly page: Page; readonly changed: boolean }
  | { readonly kind: 'table'; readonly pasted: Extract<Pasted, { kind: 'table' }> }
  /** Numbers without names, a column a group: as many rows as there are dimensions. */
  | { readonly kind: 'block'; readonly rows: Rows }
  | { readonly kind: 'answers'; readonly answers: Answers }

/**
 * Reads whatever a user has: a saved page or summary, an earlier picture or document with its data inside, a small table
 * of numbers, or survey answers as text or workbook. The kind is told from the content, not from the name.
 * @throws {ContentError} where it is none of them
 */
export async function readAny(bytes: Uint8Array, subject: string, page: Page): Promise<Found> {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start.startsWith('PK')) return await readPacked(bytes, subject, page)
  if (/^(\x89PNG|%PDF)/.test(start)) return madePage(readCarried(bytes, subject), subject, page)
  const { text } = decodeText(bytes)
  const isOurMarkdown = text.includes('<!-- {"format":"value-framework/carried@')
  if (isOurMarkdown || /^\s*(<\?xml|<!doctype|<svg|<html|<!--)/i.test(text)) {
    return madePage(readCarried(bytes, subject), subject, page)
  }
  if (/^\s*\{/.test(text))
    return { kind: 'page', page: pageOfFile(text, subject, page), changed: false }
  return ofRows(rowsOfText(text), bytes, { subject, page })
}

/** A figure as it was made: its numbers with their framework, or, for one without numbers, the figure beside what is there. */
function madePage(carried: ReadCarried, subject: string, page: Page): Found {
  const { summary, evidence, framework, lang, intact, figure: name } = carried
  const language = (['en', 'es', 'ar'] as const).find((one) => one === lang) ?? page.language
  const figure = figureNames.find((one) => one === name) ?? page.figure
  if (summary) {
    const look = { ...lookOf(page), language, figure }
    return { kind: 'page', page: pageOfSummary(summary, framework, look), changed: !intact }
  }
  // Shown without it, the figure would pass for the one that was made.
  if (evidence) {
    throw new ContentError(subject, [
      {
        path: '',
        found: `a file of the figure ${name} with evidence in it, which this page does not keep`,
        wanted: 'a file without evidence',
        hint: 'Get it back with: value-framework inspect FILE --evidence',
      },
    ])
  }
  if (framework.id !== frameworkOf(page).id) {
    throw new ContentError(subject, [
      {
        path: '',
        found: `a file of the figure ${name} with another framework and without numbers`,
        wanted: 'a file with numbers in it',
        hint: 'Take a file of a radar.',
      },
    ])
  }
  return { kind: 'page', page: { ...page, language, figure }, changed: !intact }
}

/** An Office file: one of ours carries its data; any other workbook holds tables. */
async function readPacked(bytes: Uint8Array, subject: string, page: Page): Promise<Found> {
  let carried: ReadCarried
  try {
    carried = readCarried(bytes, subject)
  } catch (lack) {
    if (!(lack instanceof ContentError)) throw lack
    const sheets = await readWorkbook(bytes, { subject }).catch((error: unknown) => {
      // Slides and documents are no workbooks: then what they do not carry is the better word.
      throw isWorkbook(bytes) ? error : lack
    })
    const [first, ...others] = sheets
    if (!first) throw lack
    const otherSheets = others.map(({ name }) => name)
    return ofRows(first.rows, first.rows, { subject, page, otherSheets })
  }
  return madePage(carried, subject, page)
}

/** Whether a ZIP's list of contents names a workbook. */
function isWorkbook(bytes: Uint8Array): boolean {
  let text = ''
  for (const byte of bytes.subarray(-20_000)) text += String.fromCharCode(byte)
  return text.includes('xl/workbook')
}

interface Context {
  readonly subject: string
  readonly page: Page
  readonly otherSheets?: readonly string[]
}

function ofRows(
  rows: Rows,
  input: TableInput,
  { subject, page, otherSheets = [] }: Context,
): Found {
  const pasted = readPaste(rows, frameworkOf(page), page.scale)
  if (pasted.kind === 'table') return { kind: 'table', pasted }
  const isWhole = rows.length === frameworkOf(page).dimensions.length
  if (pasted.kind === 'block' && isWhole) return { kind: 'block', rows }
  return { kind: 'answers', answers: { subject, input, otherSheets, example: false } }
}
