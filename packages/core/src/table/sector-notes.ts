import { citeFrom } from '../words/cite.ts'
import { scaleEnd } from '../words/point.ts'
import { privacyCaption } from '../words/privacy-caption.ts'
import { sourceLine } from '../words/source-line.ts'
import type { ReadText } from '../words/text.ts'
import type { ComparedNote, ComparedRow } from './sector-comparison.ts'
import type { Context } from './sector-context.ts'
import type { LayeredRow } from './sector-layers.ts'
import { hasColumn } from './sector-numbers.ts'

/** Caveats first, then what is whose, then sources. */
export function sectorNotes(
  rows: readonly ComparedRow[],
  layered: readonly LayeredRow[],
  context: Context,
): readonly ComparedNote[] {
  const { say, brief, options } = context
  const ours = (field: string): boolean =>
    layered.some(({ row }) => row.fieldOrigins?.[field] === 'library')
  const caveats = [brief && say('note.community'), ungrouped(context), hiddenHelp(rows, context)]
  const sources = [
    ...numberSources(rows, context),
    ...(brief ? wordsNotes(rows, context) : []),
    brief && ours('caption') && say('note.captions'),
    options.dimension && ours('dimensions') && say('note.dimensions'),
    brief && reference(context),
  ]
  const inKind = (kind: ComparedNote['kind'], notes: readonly Maybe[]): readonly ComparedNote[] =>
    notes.flatMap((note) => {
      if (!note) return []
      return typeof note === 'string' ? { text: note, lang: say.lang, kind } : { ...note, kind }
    })
  return [...inKind('caveat', caveats), ...inKind('source', sources)]
}

type Maybe = ReadText | string | false | undefined

/** Who translated the quoted words, or that they stand in the language of their source. */
function wordsNotes(
  rows: readonly ComparedRow[],
  { options, say, read }: Context,
): readonly ReadText[] {
  const { framework } = options
  const quoted = rows.flatMap(({ cells }) =>
    cells.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'words' && entry.quoted ? [entry.said.lang] : [])),
    ),
  )
  const translated = quoted.find((lang) => lang !== framework.lang)
  const translation = translated === undefined ? undefined : framework.translations?.[translated]
  const original = say.lang !== framework.lang && quoted.includes(framework.lang)
  return [
    ...(translation ? [read(noteIn(translation.note, translated))] : []),
    ...(original ? [{ text: say('note.original'), lang: say.lang }] : []),
  ]
}

/** A translation's note is in the language of the translation, where it does not say so itself. */
const noteIn = (note: ReadText['text'] | object, lang = ''): { readonly [lang: string]: string } =>
  typeof note === 'string' ? { [lang]: note } : (note as { readonly [lang: string]: string })

/** No group vanishes in silence: those without a column are named. */
function ungrouped({ options: { summary }, sectors, say }: Context): string | undefined {
  const without = (summary?.groups ?? []).filter(
    (group) => group.label && !hasColumn(group, sectors),
  )
  if (without.length === 0) return undefined
  return say('note.ungrouped', { groups: say.list(without.map(({ label }) => label)) })
}

/** What could be done so that hidden numbers may be shown. */
function hiddenHelp(rows: readonly ComparedRow[], { figure }: Context): string | undefined {
  const hidden = rows.some(({ cells }) =>
    cells.some(({ entries }) =>
      entries.some((entry) => entry.kind === 'nothing' && entry.state === 'too-few'),
    ),
  )
  return hidden ? figure('note.hidden.help') : undefined
}

function numberSources(
  rows: readonly ComparedRow[],
  { options: { summary }, say, figure }: Context,
): readonly Maybe[] {
  if (!summary || !rows.some(({ kind }) => kind === 'numbers')) return []
  const { scale, question } = summary
  const min = scaleEnd(scale.min, scale, figure)
  const max = scaleEnd(scale.max, scale, figure)
  const asked = [
    question && say('note.question', { question }),
    figure('scale.ends', { min, max }),
    sourceLine(summary, figure),
  ]
  return [asked.filter(Boolean).join(' '), privacyCaption(summary, figure)]
}

function reference({ options: { framework, language }, say }: Context): string | undefined {
  if (!framework.reference) return undefined
  return say('note.reference', { reference: citeFrom(framework, framework.id, { language }) })
}
