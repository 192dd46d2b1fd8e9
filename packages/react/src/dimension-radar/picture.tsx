'use client'
import { dimensionRadarScene, type Mark, type Scene } from '@value-framework/core'
import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { SceneView } from '../scene/scene-view.tsx'
import type { RadarContext, RadarPoint } from './radar-context.ts'
import { ValueCard } from './value-card.tsx'

interface PictureProps {
  readonly context: RadarContext
  readonly view: 'radar' | 'dot-plot'
  /** Undefined until the page is measured. */
  readonly width: number | undefined
}

/** Containers from this width on show the larger drawing; the style sheet says the same. */
const regularFrom = 480
/** How near a pointer must come to a point, in drawing units. */
const nearness = 16

/** The drawing. Until the page is measured both sizes are there and the style sheet shows one. */
export function Picture({ context, view, width }: PictureProps): ReactNode {
  const { summary, framework, words, rings, groups, described, point, setPoint, select } = context
  const scenes = useMemo(() => {
    const sizes =
      width === undefined
        ? (['compact', 'regular'] as const)
        : ([width < regularFrom ? 'compact' : 'regular'] as const)
    const options = { ...words, view, rings, groups, frame: 'page', description: described } as const
    return sizes.map((size) => dimensionRadarScene(summary, framework, { ...options, size }))
  }, [summary, framework, words, view, rings, groups, described, width])
  const shown = useRef(point)
  useEffect(() => {
    shown.current = point
  })
  const focus = (next: RadarPoint | null): void => {
    const { current } = shown
    if (next?.group === current?.group && next?.dimension === current?.dimension) return
    setPoint(next)
  }
  const [measured] = scenes
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the explorer and the table reach the same facts by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: likewise
    <div
      data-part="picture"
      onPointerMove={(event) => {
        const found = nearest(event, scenes)
        if (found !== undefined) focus(found)
      }}
      onPointerLeave={(event) => event.pointerType !== 'touch' && focus(null)}
      onClick={(event) => {
        const found = nearest(event as unknown as PointerEvent, scenes)
        if (found) focus(found)
        const mark = event.target instanceof Element ? event.target.closest('[data-dimension]') : null
        const dimension = found?.dimension ?? mark?.getAttribute('data-dimension')
        if (dimension) select({ dimension, ...(found && { group: found.group }) })
      }}
    >
      {scenes.map((scene) => (
        <SceneView key={scene.size} scene={scene} aria-label={described.short}>
          <Halo scene={scene} point={point} />
        </SceneView>
      ))}
      {point && width !== undefined && measured && (
        <ValueCard context={context} point={point} scene={measured} />
      )}
    </div>
  )
}

function Halo({ scene, point }: { scene: Scene; point: RadarPoint | null }): ReactNode {
  const hit = point && hitOf(scene, point)
  if (!hit) return null
  return (
    <circle
      data-part="halo"
      cx={hit.cx}
      cy={hit.cy}
      r="9"
      fill="none"
      stroke="var(--vf-ink)"
      strokeWidth="1.5"
    />
  )
}

type Hit = Extract<Mark, { type: 'circle' }>

const hitsOf = (scene: Scene): readonly Hit[] =>
  scene.marks.filter((mark): mark is Hit => mark.part === 'hit' && mark.type === 'circle')

/** Where a point stands in a drawing; undefined where it is not drawn. */
export const hitOf = (scene: Scene, { group, dimension }: RadarPoint): Hit | undefined =>
  hitsOf(scene).find((hit) => hit.group === group && hit.dimension === dimension)

/** The point under the pointer; null over the drawing but near none, undefined over the card. */
function nearest(event: PointerEvent, scenes: readonly Scene[]): RadarPoint | null | undefined {
  if (!(event.target instanceof Element)) return null
  if (event.target.closest('[data-part=value-card]')) return undefined
  const svg = event.target.closest('[data-part=drawing]')
  const scene = scenes.find(({ size }) => size === svg?.getAttribute('data-size'))
  if (!svg || !scene) return null
  const box = svg.getBoundingClientRect()
  const unit = scene.width / box.width
  const [x, y] = [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit]
  let best: RadarPoint | null = null
  let least = nearness
  for (const { cx, cy, group, dimension } of hitsOf(scene)) {
    const distance = Math.hypot(cx - x, cy - y)
    if (distance >= least || !group || !dimension) continue
    least = distance
    best = { group, dimension }
  }
  return best
}
