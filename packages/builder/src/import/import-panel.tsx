import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useBuilder } from '../context.ts'
import { ImportProblem } from './import-problem.tsx'
import type { Importing } from './use-import.ts'

// What reads answers is large; it loads when there are any.
const SurveyPanel = lazy(async () => ({
  default: (await import('./survey-panel.tsx')).SurveyPanel,
}))

/** Files and pasted text that become numbers; what of them the user has to decide. */
export function ImportPanel({ use }: { readonly use: Importing }): ReactNode {
  const { say } = useBuilder()
  const id = useId()
  const [pastes, setPastes] = useState(false)
  return (
    <section data-area="import" aria-labelledby={id} data-dropping={use.dropping || undefined}>
      <h2 id={id}>{say('import')}</h2>
      <p>{say('import.lead')}</p>
      <p data-area="row">
        <button
          type="button"
          data-part="button"
          aria-expanded={pastes}
          onClick={() => setPastes(!pastes)}
        >
          {say('import.paste')}
        </button>
        <button type="button" data-area="link-button" onClick={() => void use.example('numbers')}>
          {say('import.example')}
        </button>
        <button type="button" data-area="link-button" onClick={() => void use.example('survey')}>
          {say('import.example-survey')}
        </button>
      </p>
      {pastes && (
        <PasteBox
          onTake={(text) => {
            setPastes(false)
            void use.text(text)
          }}
        />
      )}
      {use.problem && <ImportProblem problem={use.problem} onClose={use.forget} />}
      {use.answers && (
        <Suspense fallback={<p>{say('working')}</p>}>
          <SurveyPanel key={use.count} answers={use.answers} onClose={use.forget} />
        </Suspense>
      )}
    </section>
  )
}

function PasteBox({ onTake }: { readonly onTake: (text: string) => void }): ReactNode {
  const { say } = useBuilder()
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div data-area="paste-box">
      <label>
        {say('import.paste.label')}
        <textarea
          ref={box}
          rows={5}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="button" data-part="button" onClick={() => onTake(text)}>
        {say('import.paste.take')}
      </button>
    </div>
  )
}
