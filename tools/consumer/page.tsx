// What an application would write against the packed packages: it must compile with nothing of the workspace.
import {
  camdenFramework,
  dimensionRadarScene,
  parseSummary,
  printPaints,
  sceneToSvg,
} from '@value-framework/core'
import { DimensionRadar, QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import '@value-framework/react/styles.css'
import type { ReactNode } from 'react'
import spring from './spring.json' with { type: 'json' }

export const svg: string = sceneToSvg(
  dimensionRadarScene(parseSummary(spring, camdenFramework), camdenFramework, { size: 'regular' }),
  printPaints.light,
)

export function Page(): ReactNode {
  return (
    <>
      <DimensionRadar
        title="How we see it"
        values={{
          'intrinsic-benefits': 4,
          'community-engagement': 3,
          outcomes: 5,
          'sustainable-system-change': 2,
        }}
      />
      <DimensionRadar summary={spring} onSelect={({ dimension }) => console.log(dimension)} />
      <SectorComparisonTable />
      <QuestionPromptCards />
    </>
  )
}
