import type { Scene, SceneSize, Table } from '@value-framework/core'
import type { CarriedInput } from '../carried/carried.ts'
import { licenseLine } from '../office/radar-report.ts'
import type { PageContent } from '../page/page-content.ts'
import type { SettledInput } from './figure-kind.ts'
import { filledColumns } from './filled-columns.ts'
import { given } from './given.ts'

/** What a drawing and its words make a page from. */
export interface ScenePageParts {
  readonly title: string
  readonly dir: 'ltr' | 'rtl'
  /** What the drawing shows, in full. */
  readonly full: string
  readonly sceneOf: (size: SceneSize) => Scene
  readonly table: Table
  readonly carried: CarriedInput
}

/** A drawing as a document by itself: picture, what it shows in words, the same as a table. */
export function scenePage(
  { title, dir, full, sceneOf, table, carried }: ScenePageParts,
  input: SettledInput,
): PageContent {
  const { size = 'regular' } = input
  const license = licenseLine(given(input, ['language', 'license']))
  return {
    title,
    lang: table.lang,
    dir,
    blocks: [
      {
        type: 'picture',
        scene: sceneOf(size),
        ...(size !== 'compact' && { compact: sceneOf('compact') }),
      },
      { type: 'words', paragraphs: [full] },
      { type: 'table', table: filledColumns(table) },
      ...(license ? [{ type: 'words', paragraphs: [license] } as const] : []),
    ],
    carried,
  }
}
