import type { RadarSpeaker } from '@value-framework/core'
import type { ReactNode } from 'react'
import type { RadarContext } from './radar-context.ts'

const views = ['radar', 'dot-plot', 'table'] as const

interface ViewChoiceProps {
  readonly id: string
  readonly say: RadarSpeaker
  readonly view: RadarContext['view']
  readonly onChange: (view: RadarContext['view']) => void
}

/** Three views of equal standing. Without JavaScript its place stays empty: a control that does nothing misleads. */
export function ViewChoice({ id, say, view, onChange }: ViewChoiceProps): ReactNode {
  return (
    <fieldset data-part="segmented">
      <legend>{say('view')}</legend>
      {views.map((one) => (
        <label key={one} data-part="segment">
          <input
            type="radio"
            name={`${id}view`}
            value={one}
            checked={one === view}
            onChange={() => onChange(one)}
          />
          <span>{say(`view.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
