import type { Mark, SceneSize } from '../../model/scene.ts'
import type { Block } from '../parts/column.ts'
import { columnBlock } from '../parts/column.ts'
import { markedBlock, ownWords, type Setting } from './setting.ts'

/** How many entries stand side by side. */
const abreast = { compact: 1, regular: 2, wide: 3 } as const
const between = 16

/** What each shape stands for. */
export function keyBlock(setting: Setting, title: string, size: SceneSize, top: number): Block {
  const { said, column } = setting
  const heading = { part: 'key-title', gap: 0, size: 12, fill: 'quiet' } as const
  const head = columnBlock(column, top, [ownWords(title, setting, heading)])
  const across = abreast[size]
  const width = (column.width - between * (across - 1)) / across
  const marks: Mark[] = [...head.marks]
  let y = head.bottom
  for (let from = 0; from < said.key.length; from += across) {
    const row = said.key.slice(from, from + across).map(({ state, name, text }, index) => {
      const before = index * (width + between)
      const left = column.left + (column.dir === 'rtl' ? column.width - before - width : before)
      const small = { gap: 1, size: 12 } as const
      return markedBlock(
        state,
        {},
        [
          ownWords(name, setting, { part: 'key-name', ...small, weight: 600 }),
          ownWords(text, setting, { part: 'key-text', ...small, fill: 'quiet' }),
        ],
        { ...column, left, width },
        y + 6,
      )
    })
    marks.push(...row.flatMap((block) => block.marks))
    y = Math.max(...row.map(({ bottom }) => bottom))
  }
  return { marks, bottom: y }
}
