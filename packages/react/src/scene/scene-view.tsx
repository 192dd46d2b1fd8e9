import type { Mark, Paints, Scene } from '@value-framework/core'
import { drawnNumber, drawnText, pagePaints } from '@value-framework/core/at-once'
import {
  type ComponentPropsWithoutRef,
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type MemoExoticComponent,
  memo,
  type ReactNode,
  type RefAttributes,
} from 'react'

export interface SceneViewProps
  extends Omit<ComponentPropsWithoutRef<'svg'>, 'viewBox' | 'width' | 'height' | 'role'> {
  readonly scene: Scene
  /** The page's style variables by default. */
  readonly paints?: Paints | undefined
  /** The id of the element that names the drawing; its own short title by default. */
  readonly labelledBy?: string | undefined
  /** Drawn above the marks, in the scene's units: what answers to pointer and focus. Hidden from assistive technology. */
  readonly children?: ReactNode
}

/**
 * A scene as SVG elements: one image with a name, its marks hidden from assistive technology, since the words and the table
 * beside it say the same. Uses no hooks, so it also renders in server components; other attributes go to the `<svg>`.
 */
export const SceneView: ForwardRefExoticComponent<SceneViewProps & RefAttributes<SVGSVGElement>> =
  forwardRef<SVGSVGElement, SceneViewProps>(function SceneView(
    { scene, paints = pagePaints, labelledBy, children, ...attributes },
    ref,
  ) {
    const width = drawnNumber(scene.width)
    const height = drawnNumber(scene.height)
    return (
      <svg
        data-part="drawing"
        aria-label={labelledBy ? undefined : scene.title}
        aria-labelledby={labelledBy}
        {...attributes}
        ref={ref}
        role="img"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        lang={scene.lang}
        direction="ltr"
        data-figure={scene.figure}
        data-size={scene.size}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of marks takes no focus */}
        <g aria-hidden="true">
          <SceneMarks marks={scene.marks} paints={paints} />
          {children}
        </g>
      </svg>
    )
  })

interface SceneMarksProps {
  readonly marks: readonly Mark[]
  readonly paints?: Paints | undefined
}

/** The marks alone, for a drawing of one's own: `<svg><SceneMarks marks={…} /></svg>`. */
export const SceneMarks: MemoExoticComponent<(props: SceneMarksProps) => ReactNode> = memo(
  function SceneMarks({ marks, paints = pagePaints }: SceneMarksProps): ReactNode {
    return marks.map((mark, index) => renderMark(mark, index, paints))
  },
)

/** The attributes that a mark's fields become, where they have another name. */
const attributeNames: { readonly [field: string]: string } = {
  part: 'data-part',
  group: 'data-group',
  dimension: 'data-dimension',
  size: 'fontSize',
  weight: 'fontWeight',
  anchor: 'textAnchor',
  dash: 'strokeDasharray',
  cap: 'strokeLinecap',
}

function renderMark(mark: Mark, key: number, paints: Paints): ReactNode {
  const attributes: { [name: string]: unknown } = { key }
  // What is closed is black where nothing is said.
  if (mark.type === 'path' || mark.type === 'circle') attributes.fill = 'none'
  for (const [field, value] of Object.entries(mark)) {
    if (unseen.includes(field)) continue
    attributes[attributeNames[field] ?? field] = attributeValue(field, value, paints)
  }
  if (mark.type === 'text') return createElement('text', attributes, drawnText(mark))
  if (mark.type !== 'group') return createElement(mark.type, attributes)
  const inner = mark.marks.map((child, index) => renderMark(child, index, paints))
  return createElement('g', attributes, inner)
}

/** Fields that are no attributes; a direction is written into the text. */
const unseen = ['type', 'marks', 'text', 'dir']

function attributeValue(field: string, value: unknown, paints: Paints): unknown {
  if (field === 'weight') return value === 600 ? value : undefined
  if (field === 'fill' || field === 'stroke') return paints[value as keyof Paints] ?? value
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'number' ? drawnNumber(value) : value
}
