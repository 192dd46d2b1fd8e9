import type { Mark, Scene, SceneSize } from '../model/scene.ts'
import { anyTypesetter } from '../scene/text-width.ts'
import { outcomeLevelsWords } from '../words/en/outcome-levels.ts'
import {
  describeOutcomeLevels,
  type OutcomeLevelsDescription,
  type OutcomeLevelsOptions,
} from '../words/outcome-levels.ts'
import { type Speaker, speaker } from '../words/speaker.ts'
import { circlesDrawing } from './outcome-levels/circles.ts'
import { outcomeToken, tokenReach } from './outcome-levels/token.ts'
import { type Block, type Column, columnBlock } from './parts/column.ts'
import { proseLeading } from './parts/text-lines.ts'

export interface OutcomeLevelsSceneOptions extends OutcomeLevelsOptions {
  /** `regular` by default. */
  readonly size?: SceneSize
  /**
   * `file` (default) sets title, list, notes and source inside the picture, since pictures get separated from their
   * captions; `page` draws the circles alone and leaves the words to the page around them.
   */
  readonly frame?: 'file' | 'page'
}

const widths = { compact: 240, regular: 480, wide: 800 } as const

/** Outcomes in three overlapping circles of one size, one for each level; in a file the list of them stands below. */
export function outcomeLevelsScene(options: OutcomeLevelsSceneOptions): Scene {
  const { size = 'regular', frame = 'file', language, numbers } = options
  const say = speaker(language, 'outcome-levels', outcomeLevelsWords, numbers)
  const said = describeOutcomeLevels(options)
  const isFile = frame === 'file'
  const width = widths[size]
  const margin = isFile ? (size === 'compact' ? 8 : 20) : 0
  const column = {
    left: margin,
    width: width - 2 * margin,
    dir: said.dir,
    typesetter: anyTypesetter,
  }
  const head = columnBlock(
    column,
    margin,
    isFile
      ? [
          { part: 'title', text: said.title, gap: 0, size: size === 'wide' ? 20 : 16, weight: 600 },
          { part: 'intro', text: said.intro, gap: 6, size: 13, leading: proseLeading },
        ]
      : [],
  )
  const more = (count: number): string => say('more', { count })
  const circles = circlesDrawing(said, column, head.bottom + (isFile ? 14 : 2), more)
  const list = isFile ? listDrawing(said, column, circles.bottom + 16, say) : circles
  const foot = columnBlock(
    column,
    list.bottom,
    isFile
      ? [...said.key, ...said.notes.map(({ text }) => text)].map((text, index) => ({
          part: 'note',
          text,
          gap: index ? 3 : 14,
          size: 12,
          fill: 'quiet',
          leading: 1.4,
        }))
      : [],
  )
  return {
    figure: 'outcome-levels',
    size,
    width,
    height: Math.ceil(foot.bottom + Math.max(margin, 2)),
    title: said.short,
    description: said.full,
    lang: said.lang,
    marks: [...head.marks, ...circles.marks, ...(isFile ? list.marks : []), ...foot.marks],
  }
}

/** Every outcome beside its mark, under the levels that it belongs to. */
function listDrawing(
  { regions, lang }: OutcomeLevelsDescription,
  column: Column,
  top: number,
  say: Speaker<keyof typeof outcomeLevelsWords>,
): Block {
  const marks: Mark[] = []
  const indent = tokenReach * 2 + 10
  const rtl = column.dir === 'rtl'
  const inside = {
    ...column,
    left: rtl ? column.left : column.left + indent,
    width: column.width - indent,
  }
  const other = (own: string): string | undefined => (own === lang ? undefined : own)
  let y = top
  for (const { label, overlap, outcomes } of regions) {
    const heading = columnBlock(column, y, [
      {
        part: 'level-label',
        text: label.text,
        gap: 0,
        size: 13,
        weight: 600,
        lang: other(label.lang),
      },
      ...(overlap
        ? [{ part: 'overlap', text: overlap, gap: 2, size: 12, fill: 'quiet' } as const]
        : []),
    ])
    marks.push(...heading.marks)
    y = heading.bottom + 8
    for (const outcome of outcomes) {
      const { said, quoted, kindWords, standingWords, added, source } = outcome
      const text = quoted ? say('quote', { text: said.text }) : said.text
      const facts = [kindWords, standingWords, ...(added ? [source] : [])].filter(Boolean)
      const words = columnBlock(inside, y, [
        { part: 'outcome', text, gap: 0, size: 13, leading: 1.4, lang: other(said.lang) },
        { part: 'facts', text: facts.join(' · '), gap: 1, size: 12, fill: 'quiet', leading: 1.3 },
      ])
      const x = rtl ? column.left + column.width - tokenReach : column.left + tokenReach
      marks.push(...outcomeToken(outcome, x, y + 9), ...words.marks)
      y = words.bottom + 8
    }
    y += 8
  }
  return { marks, bottom: y - 8 }
}
