import type {
  describeDimensionRadarBriefly,
  FigureFirstSpeaker,
  Framework,
  RadarFirstSpeaker,
  Scene,
  Summary,
} from '@value-framework/core'
import type { ComponentType, ForwardedRef, HTMLAttributes, ReactNode } from 'react'
import type { Resolved } from '../provider/provider.tsx'
import type { Parts } from '../state/later.tsx'
import type { GivenData } from '../state/use-summary-at-once.ts'
import type { DimensionRadarProps, DimensionRadarSelection } from './dimension-radar.tsx'

/** One group's place on one dimension. */
export interface RadarPoint {
  readonly group: string
  readonly dimension: string
}

/** What the parts of the radar share. */
export interface RadarContext {
  readonly summary: Summary
  readonly framework: Framework
  readonly settings: Resolved
  /** What the component was given, for parts that show more of the framework. */
  readonly props: DimensionRadarProps
  /** Of a sentence and an alt text that come later, only the title. */
  readonly described: ReturnType<typeof describeDimensionRadarBriefly>
  readonly say: RadarFirstSpeaker
  readonly figure: FigureFirstSpeaker
  readonly view: 'radar' | 'dot-plot' | 'table'
  readonly rings: 'polygon' | 'circle'
  /** Ids of the groups that are drawn. */
  readonly groups: readonly string[]
  readonly point: RadarPoint | null
  readonly setPoint: (point: RadarPoint | null) => void
  /** The dimension that the reader chose. */
  readonly dimension: string | undefined
  readonly select: (selection: DimensionRadarSelection) => void
  readonly headingLevel: number
  readonly id: string
  readonly parts: Parts<RadarParts>
}

export interface ContextProps {
  readonly context: RadarContext
}

export interface AboutProps extends ContextProps {
  readonly detail: 'brief' | 'full'
}

export interface PictureProps extends ContextProps {
  readonly view: 'radar' | 'dot-plot'
  /** Undefined until the page is measured. */
  readonly width: number | undefined
}

export interface DimensionPanelProps extends ContextProps {
  readonly dimension: string
}

/** What a picture gains once pointing works. */
export interface PointingState {
  readonly handlers?: Pick<
    HTMLAttributes<HTMLElement>,
    'onPointerMove' | 'onPointerLeave' | 'onClick'
  >
  /** What stands above the marks of a drawing. */
  readonly above?: (scene: Scene) => ReactNode
}

export interface PointingProps extends ContextProps {
  readonly scenes: readonly Scene[]
  readonly onPointing: (state: PointingState) => void
}

export interface ValueCardProps extends ContextProps {
  readonly point: RadarPoint
  /** Where the point stands, in shares of the drawing's width and height. */
  readonly at: readonly [number, number]
}

export interface GroupStatusProps extends ContextProps {
  /** How many groups are drawn. */
  readonly count: number
}

export interface RadarBarProps extends ContextProps {
  readonly onView: (view: RadarContext['view'], said: string) => void
  /** Ids of the groups that are switched off. */
  readonly hidden: readonly string[]
  readonly onHidden: (hidden: readonly string[]) => void
}

/** What the component was given, and what came of it. */
export interface FigureInput {
  readonly props: DimensionRadarProps
  readonly settings: Resolved
  /** Attributes of the outermost element. */
  readonly root: { readonly [attribute: string]: string }
  readonly outerRef: ForwardedRef<HTMLElement>
  readonly parts: Parts<RadarParts>
}

export interface JudgedProps {
  readonly data: GivenData
  readonly figure: FigureInput
}

/**
 * What a radar does not need for its first picture: on a server at hand, in a browser loaded after it, or only when it is
 * asked for.
 */
export interface RadarParts {
  readonly About: ComponentType<AboutProps>
  /** Draws what takes more than the first picture's code: a dot plot, more groups, longer names. */
  readonly AnyPicture: ComponentType<PictureProps>
  readonly DimensionPanel: ComponentType<DimensionPanelProps>
  /** What is said when a group was switched on or off. */
  readonly GroupStatus: ComponentType<GroupStatusProps>
  /** Data that the whole parser has to judge. */
  readonly Judged: ComponentType<JudgedProps>
  /** Why there is a table and no radar. */
  readonly NarrowNote: ComponentType<ContextProps>
  readonly Pointing: ComponentType<PointingProps>
  readonly RadarBar: ComponentType<RadarBarProps>
  /** The drawing for files and paper, whatever the view. */
  readonly sceneOf: (context: RadarContext) => Scene
  /** The sentence above the picture, where it takes the whole description. */
  readonly Sentence: ComponentType<ContextProps>
}
