import { DimensionRadar } from '@value-framework/react'
import { useState } from 'react'

/** An island with a state of its own, which follows what a reader chooses. */
export function Linked({ summary }) {
  const [chosen, setChosen] = useState('nothing')
  return (
    <section id="linked">
      <DimensionRadar
        summary={summary}
        title="Linked"
        detail="brief"
        onSelect={({ dimension }) => setChosen(dimension ?? 'nothing')}
      />
      <p id="chosen">Chosen: {chosen}</p>
    </section>
  )
}
