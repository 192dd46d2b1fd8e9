import { DimensionRadar, QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import { StrictMode, useState } from 'react'
import summary from '../summary.json'

export function Page() {
  const [chosen, setChosen] = useState('nothing')
  return (
    <StrictMode>
      <main>
        <h1>Value framework with React 18</h1>
        <DimensionRadar summary={summary} />
        <SectorComparisonTable />
        <QuestionPromptCards />
        <section id="linked">
          <DimensionRadar
            summary={summary}
            title="Linked"
            detail="brief"
            onSelect={({ dimension }) => setChosen(dimension ?? 'nothing')}
          />
          <p id="chosen">Chosen: {chosen}</p>
        </section>
      </main>
    </StrictMode>
  )
}
