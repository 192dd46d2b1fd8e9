import type { Mark, Scene, TextMark } from '@value-framework/core'

/** All words of a drawing, in the order in which they are drawn. */
export const sceneTexts = (scene: Scene): readonly TextMark[] => textsOf(scene.marks)

/** All words among marks, in the order in which they are drawn. */
export const textsOf = (marks: readonly Mark[]): readonly TextMark[] => marks.flatMap(textsIn)

function textsIn(mark: Mark): readonly TextMark[] {
  if (mark.type === 'group') return mark.marks.flatMap(textsIn)
  return mark.type === 'text' ? [mark] : []
}
