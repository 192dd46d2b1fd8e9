import type { ReactNode } from 'react'
import { useBuilder } from './context.ts'
import { SaveMenu } from './save-menu.tsx'
import type { PageLanguage } from './words/speak.ts'

interface TopBarProps {
  readonly onSaved: () => void
  readonly offline: string | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onSpeak: (id: PageLanguage) => void
}

const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const

/** The page's name, undo and redo, its language. */
export function TopBar(props: TopBarProps): ReactNode {
  const { canUndo, canRedo, onUndo, onRedo, onSpeak, onSaved, offline } = props
  const { say } = useBuilder()
  return (
    <header data-area="top">
      <div data-area="top-words">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </div>
      <div data-area="top-tools">
        <button type="button" data-part="button" aria-disabled={!canUndo} onClick={onUndo}>
          <Signed name="↶" label={say('undo')} />
        </button>
        <button type="button" data-part="button" aria-disabled={!canRedo} onClick={onRedo}>
          <Signed name="↷" label={say('redo')} />
        </button>
        <SaveMenu onSaved={onSaved} offline={offline} />
        <label>
          <span data-part="visually-hidden">{say('language')}</span>
          <select
            data-part="select"
            value={say.lang}
            onChange={(event) => onSpeak(event.target.value as PageLanguage)}
          >
            {languages.map(([id, name]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  )
}

/** A word with a sign before it; where the page is narrow, the sign alone is seen. */
function Signed({ name, label }: { readonly name: string; readonly label: string }): ReactNode {
  return (
    <>
      <span aria-hidden="true">{name}</span>
      <span data-area="symbol-label">{label}</span>
    </>
  )
}
