import type { Mark, Scene, SceneSize } from '../model/scene.ts'
import { anyTypesetter } from '../scene/text-width.ts'
import { evidenceMatrixWords } from '../words/en/evidence-matrix.ts'
import {
  type EvidenceMatrixOptions,
  evidenceMatrix,
  type MatrixSection,
} from '../words/evidence-matrix.ts'
import { describeEvidenceMatrix } from '../words/evidence-matrix-description.ts'
import { speaker } from '../words/speaker.ts'
import { columnsBlock, voiceWidth } from './evidence-matrix/columns.ts'
import { keyBlock } from './evidence-matrix/key.ts'
import { indented, ownWords, paragraph, type Setting, startOf } from './evidence-matrix/setting.ts'
import { notesBlock, stackedBlock } from './evidence-matrix/stacked.ts'
import { type Block, columnBlock } from './parts/column.ts'
import { glyphMark, glyphSize } from './parts/glyph.ts'
import { proseLeading } from './parts/text-lines.ts'

export interface EvidenceMatrixSceneOptions extends EvidenceMatrixOptions {
  /** `regular` by default. */
  readonly size?: SceneSize
}

const widths = { compact: 240, regular: 480, wide: 800 } as const

/**
 * Who raised what, as a picture: a row a finding, a column a voice, and for each state a shape with its words beside it.
 * Where the voices have no room side by side, they stand below each finding. The picture grows with the findings and cuts
 * no words; title, key, notes and source stand in it.
 */
export function evidenceMatrixScene(options: EvidenceMatrixSceneOptions): Scene {
  const { size = 'regular', language, numbers } = options
  const say = speaker(language, 'evidence-matrix', evidenceMatrixWords, numbers)
  const said = evidenceMatrix(options)
  const { lang, dir, title, intro, short, stamp, key, sections, notes } = said
  const width = widths[size]
  const margin = size === 'compact' ? 8 : 20
  const column = { left: margin, width: width - 2 * margin, dir, typesetter: anyTypesetter }
  const setting: Setting = { said, column, quote: (text) => say('quote', { text }) }
  const head = columnBlock(column, margin, [
    { part: 'title', text: title, gap: 0, size: size === 'wide' ? 20 : 16, weight: 600 },
    ...(stamp ? [{ part: 'example', text: stamp, gap: 6, size: 12, weight: 600 } as const] : []),
    ownWords(sections.length > 0 ? intro : say('empty.title'), setting, {
      part: 'intro',
      gap: 6,
      size: 13,
      leading: proseLeading,
    }),
  ])
  const marks: Mark[] = [...head.marks]
  let y = head.bottom
  const add = (block: Block): void => {
    marks.push(...block.marks)
    y = block.bottom
  }
  if (key.length > 0) add(keyBlock(setting, say('key'), size, y + 12))
  const voice = voiceWidth(setting)
  if (voice === undefined) add(notesBlock(setting, say.list, y))
  for (const section of sections) {
    add(nameBlock(section, setting, y + 24))
    add(
      voice === undefined
        ? stackedBlock(section, setting, y)
        : columnsBlock(section, voice, setting, y + 10),
    )
  }
  const quiet = { part: 'source', size: 12, fill: 'quiet', leading: 1.4 } as const
  const foot = columnBlock(
    column,
    y,
    notes.map((note, index) => paragraph(note, setting, { ...quiet, gap: index > 0 ? 3 : 12 })),
  )
  return {
    figure: 'evidence-matrix',
    size,
    width,
    height: Math.ceil(foot.bottom + margin),
    title: short,
    description: describeEvidenceMatrix(said, options),
    lang,
    marks: [...marks, ...foot.marks],
  }
}

/** A dimension's drawing and name. */
function nameBlock(
  { dimension, label, glyph }: MatrixSection,
  setting: Setting,
  top: number,
): Block {
  const { column } = setting
  const style = { part: 'dimension-name', dimension, gap: 0, size: 14, weight: 600 } as const
  const inside = glyph ? indented(column, glyphSize + 8) : column
  const name = columnBlock(inside, top, [paragraph(label, setting, style)])
  if (!glyph) return name
  return {
    marks: [glyphMark(glyph, startOf(column, glyphSize), top, dimension), ...name.marks],
    bottom: Math.max(name.bottom, top + glyphSize),
  }
}
