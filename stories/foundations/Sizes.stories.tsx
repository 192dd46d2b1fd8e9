import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  camdenFramework,
  dimensionRadarScene,
  parseSummary,
  type SceneSize,
} from '@value-framework/core'
import { SceneView } from '@value-framework/react'
import type { ReactNode } from 'react'
import threeGroups from '../fixtures/summaries/three-groups.json'
import { ScrollRegion } from '../support/ScrollRegion.tsx'
import './foundations.css'

const meta: Meta = { title: 'Foundations/Sizes', tags: ['!autodocs'] }
export default meta

/** In a column of 240 to 479 pixels. */
export const Compact: StoryObj = { render: () => <AtSize size="compact" /> }

/** From 480 pixels. */
export const Regular: StoryObj = { render: () => <AtSize size="regular" /> }

/** In documents, where one asks for it. */
export const Wide: StoryObj = { render: () => <AtSize size="wide" /> }

function AtSize({ size }: { readonly size: SceneSize }): ReactNode {
  const scene = dimensionRadarScene(parseSummary(threeGroups), camdenFramework, { size })
  return (
    <div data-specimens="" lang="en" dir="ltr">
      <p>
        {scene.width} × {scene.height} units
      </p>
      <ScrollRegion name="Drawing">
        <div data-vf="scene-sample" style={{ inlineSize: scene.width }}>
          <SceneView scene={scene} />
        </div>
      </ScrollRegion>
    </div>
  )
}
