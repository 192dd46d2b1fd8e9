import {
  drawnNumber,
  drawnPath,
  drawnText,
  type Mark,
  type Paint,
  type Paints,
  pagePaints,
  type Scene,
} from '@value-framework/core'
import {
  type ComponentPropsWithoutRef,
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
  readonly paints?: Paints
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
  readonly paints?: Paints
}

/** The marks alone, for a drawing of one's own: `<svg><SceneMarks marks={…} /></svg>`. */
export const SceneMarks: MemoExoticComponent<(props: SceneMarksProps) => ReactNode> = memo(
  function SceneMarks({ marks, paints = pagePaints }: SceneMarksProps): ReactNode {
    return marks.map((mark, index) => renderMark(mark, index, paints))
  },
)

function renderMark(mark: Mark, key: number, paints: Paints): ReactNode {
  const names = {
    'data-part': mark.part,
    'data-group': mark.group,
    'data-dimension': mark.dimension,
  }
  const color = (paint: Paint): string => (paint === 'none' ? 'none' : paints[paint])
  if (mark.type === 'group')
    return (
      <g key={key} {...names}>
        {mark.marks.map((child, index) => renderMark(child, index, paints))}
      </g>
    )
  if (mark.type === 'text')
    return (
      <text
        key={key}
        {...names}
        x={drawnNumber(mark.x)}
        y={drawnNumber(mark.y)}
        fontSize={drawnNumber(mark.size)}
        fontWeight={mark.weight === 600 ? 600 : undefined}
        textAnchor={mark.anchor}
        fill={color(mark.fill)}
        lang={mark.lang}
      >
        {drawnText(mark)}
      </text>
    )
  const stroke = mark.stroke && {
    stroke: color(mark.stroke),
    strokeWidth: mark.strokeWidth === undefined ? undefined : drawnNumber(mark.strokeWidth),
    strokeDasharray: mark.dash?.join(' '),
    strokeLinecap: mark.cap,
  }
  if (mark.type === 'line') {
    const { x1, y1, x2, y2 } = mark
    return (
      <line
        key={key}
        {...names}
        x1={drawnNumber(x1)}
        y1={drawnNumber(y1)}
        x2={drawnNumber(x2)}
        y2={drawnNumber(y2)}
        {...stroke}
      />
    )
  }
  const fill = color(mark.fill ?? 'none')
  if (mark.type === 'path')
    return <path key={key} {...names} d={drawnPath(mark.d)} fill={fill} {...stroke} />
  const { cx, cy, r } = mark
  return (
    <circle
      key={key}
      {...names}
      cx={drawnNumber(cx)}
      cy={drawnNumber(cy)}
      r={drawnNumber(r)}
      fill={fill}
      {...stroke}
    />
  )
}
