'use client'
import type { Mark, Scene } from '@value-framework/core'
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import type { PointingProps, RadarPoint } from './radar-context.ts'
import { ValueCard } from './value-card.tsx'

/** How near a pointer must come to a point, in drawing units. */
const nearness = 16

/** What pointer and touch do in the drawing: the point that is meant, its halo and its card. */
export function Pointing({ context, scenes, onPointing }: PointingProps): ReactNode {
  const { point } = context
  const latest = useRef(context)
  useEffect(() => {
    latest.current = context
  })
  useEffect(() => {
    const focus = (next: RadarPoint | null): void => {
      const { point: current, setPoint } = latest.current
      if (next?.group === current?.group && next?.dimension === current?.dimension) return
      setPoint(next)
    }
    onPointing({
      above: (scene) => <Halo scene={scene} point={point} />,
      handlers: {
        onPointerMove(event) {
          const found = nearest(event, scenes)
          if (found !== undefined) focus(found)
        },
        onPointerLeave(event) {
          if (event.pointerType !== 'touch') focus(null)
        },
        onClick(event) {
          const found = nearest(event, scenes)
          if (found) focus(found)
          const mark =
            event.target instanceof Element ? event.target.closest('[data-dimension]') : null
          const dimension = found?.dimension ?? mark?.getAttribute('data-dimension')
          if (!dimension) return
          latest.current.select({ dimension, ...(found && { group: found.group }) })
        },
      },
    })
  }, [point, scenes, onPointing])
  const [scene] = scenes
  const hit = scene && point && hitOf(scene, point)
  const at = hit ? ([hit.cx / scene.width, hit.cy / scene.height] as const) : undefined
  // A point of a group that is switched off has no place, and its card none beside it.
  return point && at && <ValueCard context={context} point={point} at={at} />
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
const hitOf = (scene: Scene, { group, dimension }: RadarPoint): Hit | undefined =>
  hitsOf(scene).find((hit) => hit.group === group && hit.dimension === dimension)

/** The point under the pointer; null over the drawing but near none, undefined over the card. */
function nearest(event: MouseEvent, scenes: readonly Scene[]): RadarPoint | null | undefined {
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
