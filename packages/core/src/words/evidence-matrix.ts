import type { Evidence, EvidenceCell, EvidencePassage, EvidenceState } from '../model/evidence.ts'
import type { Dimension, Framework, Lang, Origin, Subtheme, Voice } from '../model/framework.ts'
import type { Language } from '../model/language.ts'
import { evidenceMatrixWords } from './en/evidence-matrix.ts'
import { type Passage, type PassageReader, passageReader } from './passages.ts'
import { type Speaker, speaker } from './speaker.ts'
import type { ReadText } from './text.ts'

export interface EvidenceMatrixOptions {
  /** The content, already with the translations of the language (`translateFramework`). */
  readonly framework: Framework
  readonly language: Language
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's. */
  readonly numbers?: string | undefined
  /** The heading; the evidence's title, else a neutral one by default. */
  readonly title?: string | undefined
  /** A collaborative's own findings and voices, from `parseEvidence`. */
  readonly evidence?: Evidence | undefined
  /** The id of a dimension: only its findings. */
  readonly dimension?: string | undefined
}

/** A column. */
export interface MatrixVoice {
  readonly id: string
  readonly label: ReadText
  readonly origin: Origin
  /** Whose column it is, where columns of the brief and added ones stand together. */
  readonly note?: string
}

/** Whether one voice raised one finding. */
export interface MatrixCell {
  readonly voice: string
  readonly state: EvidenceState
  /** The state in words, "Not reported". */
  readonly text: string
  /** The sectors that the source names. */
  readonly named?: string
  readonly passages: readonly SaidPassage[]
}

/** A passage as it is shown; of one that was withdrawn, its place alone. */
export interface SaidPassage {
  readonly withdrawn: boolean
  readonly said: ReadText
  readonly attribution?: ReadText
  readonly source?: ReadText
  /** How the speaker agreed, as a sentence. */
  readonly consent?: string
}

/** A finding with its passage and a cell for each voice. */
export interface MatrixRow {
  readonly id: string
  readonly passage: Passage
  readonly added: boolean
  readonly cells: readonly MatrixCell[]
}

/** The findings of one dimension. */
export interface MatrixSection {
  readonly dimension: string
  readonly label: ReadText
  readonly glyph?: Dimension['glyph']
  /** The name of its table. */
  readonly caption: string
  readonly rows: readonly MatrixRow[]
}

/** Who raised what, in words. */
export interface EvidenceMatrixWords {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly intro: string
  readonly short: string
  /** The head of the first column. */
  readonly corner: string
  readonly voices: readonly MatrixVoice[]
  readonly sections: readonly MatrixSection[]
  /** What each mark that occurs stands for. */
  readonly key: readonly {
    readonly state: EvidenceState
    readonly name: string
    readonly text: string
  }[]
  readonly stamp?: string
  readonly notes: readonly ReadText[]
}

/** The order of marks in the key, whatever the order of findings. */
const keyOrder = [
  'raised',
  'unattributed',
  'not-raised',
  'not-reported',
  'not-asked',
  'too-few',
  'pending',
  'withdrawn',
] as const satisfies readonly EvidenceState[]

type Say = Speaker<keyof typeof evidenceMatrixWords>

const themeVoices = ['community', 'organizational'] as const

/**
 * The framework's findings and a collaborative's own, with who raised them. Silence of a source ("not reported") is never
 * turned into silence of a voice ("not raised"); nothing is counted up.
 */
export function evidenceMatrix(options: EvidenceMatrixOptions): EvidenceMatrixWords {
  const { framework, language, numbers, title, evidence, dimension } = options
  const say = speaker(language, 'evidence-matrix', evidenceMatrixWords, numbers)
  const reader = passageReader(framework, language, { numbers })
  const themes = framework.dimensions.flatMap(({ subthemes }) => subthemes)
  const isBrief = themes.some(({ origin }) => origin === 'brief')
  const own = evidence?.voices ?? []
  const mixed = isBrief && own.length > 0
  const voices: MatrixVoice[] = [
    ...(themes.length > 0 ? themeVoices : []).map((voice) => ({
      id: `themes.${voice}`,
      label: { text: say(`voice.${voice}`), lang: say.lang },
      origin: isBrief ? ('brief' as const) : ('user' as const),
      ...(mixed && { note: say('voice.brief') }),
    })),
    ...own.map(({ id, label }) => ({
      id,
      label: reader.read(label),
      origin: 'user' as const,
      ...(mixed && { note: say('voice.added') }),
    })),
  ]
  const context: Context = {
    say,
    reader,
    framework,
    evidence,
    isBrief,
    hasThemes: themes.length > 0,
  }
  const sections = framework.dimensions
    .filter(({ id }) => dimension === undefined || id === dimension)
    .map((item) => section(item, context))
    .filter(({ rows }) => rows.length > 0)
  const rows = sections.flatMap((one) => one.rows)
  const states = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
  const source = evidence?.source && reader.read(evidence.source).text
  return {
    lang: say.lang,
    dir: options.dir ?? say.dir,
    title: title || (evidence?.title && reader.read(evidence.title).text) || say('title'),
    intro: say('intro'),
    short: say('short', { count: rows.length }),
    corner: say('corner'),
    voices,
    sections,
    key: keyOrder
      .filter((state) => states.has(state))
      .map((state) => ({
        state,
        name: say(`state.${state}`),
        text: say(`key.${state}`),
      })),
    ...(evidence?.example && { stamp: say('example') }),
    notes: [
      ...(isBrief ? [{ text: say('note.voices'), lang: say.lang }] : []),
      ...(source ? [{ text: say('note.source', { source }), lang: say.lang }] : []),
      ...reader.notes(rows.map(({ passage }) => passage)),
    ],
  }
}

interface Context {
  readonly say: Say
  readonly reader: PassageReader
  readonly framework: Framework
  readonly evidence: Evidence | undefined
  readonly isBrief: boolean
  /** True where the framework has sub-themes, and columns for who voiced them. */
  readonly hasThemes: boolean
}

function section(dimension: Dimension, context: Context): MatrixSection {
  const { say, reader, evidence, isBrief, hasThemes } = context
  const label = reader.read(dimension.label)
  const known = dimension.subthemes.map((subtheme): MatrixRow => {
    const finding = evidence?.findings.find(({ id }) => id === subtheme.id)
    return {
      id: subtheme.id,
      passage: reader.passage(subtheme, subtheme.display ?? subtheme.text),
      added: false,
      cells: [...themeCells(subtheme, context), ...ownCells(finding?.cells ?? {}, context)],
    }
  })
  const ids = dimension.subthemes.map(({ id }) => id)
  const own = (evidence?.findings ?? []).flatMap((finding): MatrixRow[] => {
    const { id, text, section: place, cells } = finding
    if (text === undefined || finding.dimension !== dimension.id || ids.includes(id)) return []
    const item = { id, origin: 'user', ...(place !== undefined && { section: place }) } as const
    const passage = reader.passage(item, text)
    return [
      {
        id,
        passage: isBrief || place !== undefined ? passage : { ...passage, source: '' },
        added: isBrief,
        cells: [
          ...(hasThemes ? themeVoices : []).map((voice) =>
            plainCell(`themes.${voice}`, 'not-reported', say),
          ),
          ...ownCells(cells, context),
        ],
      },
    ]
  })
  const { id, glyph } = dimension
  return {
    dimension: id,
    label,
    ...(glyph && { glyph }),
    caption: say('caption', { dimension: label.text }),
    rows: [...known, ...own],
  }
}

function themeCells(
  { voice, sectors = [] }: Subtheme,
  { say, reader, framework }: Context,
): readonly MatrixCell[] {
  const labels = framework.sectors
    .filter(({ id }) => sectors.includes(id))
    .map(({ label }) => reader.read(label).text)
  return themeVoices.map((column) => {
    const cell = plainCell(`themes.${column}`, themeState(voice, column), say)
    const named = column === 'organizational' && labels.length > 0
    return named ? { ...cell, named: say('named', { sectors: say.list(labels) }) } : cell
  })
}

function themeState(voice: Voice, column: (typeof themeVoices)[number]): EvidenceState {
  if (voice === 'unspecified') return 'unattributed'
  return voice === 'both' || voice === column ? 'raised' : 'not-reported'
}

function ownCells(
  cells: { readonly [voice: string]: EvidenceCell },
  { say, reader, evidence }: Context,
): readonly MatrixCell[] {
  return (evidence?.voices ?? []).map(({ id }) => {
    const cell = Object.hasOwn(cells, id) ? cells[id] : undefined
    if (!cell) return plainCell(id, 'not-reported', say)
    return {
      ...plainCell(id, cell.state, say),
      passages: cell.passages.map((passage) => saidPassage(passage, say, reader)),
    }
  })
}

const plainCell = (voice: string, state: EvidenceState, say: Say): MatrixCell => ({
  voice,
  state,
  text: say(`state.${state}`),
  passages: [],
})

function saidPassage(
  { text, attribution, source, consent, withdrawn }: EvidencePassage,
  say: Say,
  { read }: PassageReader,
): SaidPassage {
  if (withdrawn || text === undefined) {
    return { withdrawn: true, said: { text: say('withdrawn'), lang: say.lang } }
  }
  return {
    withdrawn: false,
    said: read(text),
    ...(attribution && { attribution: read(attribution) }),
    ...(source && { source: read(source) }),
    ...(consent && { consent: say('consent', { consent: read(consent).text }) }),
  }
}
