import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useBuilder } from '../context.ts'
import { Menu } from '../menu.tsx'
import { figureGroups, firstFigures, showsNumbers } from '../model/figures.ts'
import { useSet } from '../setup/field.tsx'

/** Which figure to make: the three that are asked for most in sight, all of them in a list under a button. */
export function FigureChooser(): ReactNode {
  const { page, shown, say } = useBuilder()
  const set = useSet()
  const id = useId()
  const isFirst = firstFigures.includes(page.figure)
  return (
    <>
      <div data-area="chooser">
        <fieldset data-part="segmented">
          <legend>{say('figure.choose')}</legend>
          {firstFigures.map((figure) => (
            <label key={figure} data-part="segment">
              <input
                type="radio"
                name={`${id}first`}
                checked={page.figure === figure}
                onChange={() => set({ figure })}
              />
              <span>{say(`figure.${figure}`)}</span>
            </label>
          ))}
        </fieldset>
        <Menu
          wide
          chosen={!isFirst}
          label={isFirst ? say('figure.all') : say(`figure.${page.figure}`)}
          about={isFirst ? undefined : say('figure.all')}
        >
          {(close) => <AllFigures close={close} />}
        </Menu>
      </div>
      {!showsNumbers(page.figure, shown?.summary) && (
        <p data-area="hint">
          {say(
            page.figure === 'sector-comparison-table' ? 'figure.no-sectors' : 'figure.no-numbers',
          )}
        </p>
      )}
    </>
  )
}

/** All figures, in two groups, each with a line on what it is for. Arrow keys try them; Enter or a click takes one. */
function AllFigures({ close }: { readonly close: () => void }): ReactNode {
  const { page, say } = useBuilder()
  const set = useSet()
  const id = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    // Else the key would open the list again, under the focus that went back.
    event.preventDefault()
    close()
  }
  return (['numbers', 'words'] as const).map((group) => (
    <fieldset key={group} data-area="figures" onKeyDown={onKeyDown}>
      <legend>{say(`figures.${group}`)}</legend>
      {figureGroups[group].map((figure) => (
        <label key={figure} data-area="menu-button">
          <input
            type="radio"
            name={`${id}all`}
            checked={page.figure === figure}
            aria-labelledby={`${id}${figure}`}
            aria-describedby={`${id}${figure}-hint`}
            onChange={() => set({ figure })}
            // A click that the keyboard made counts no presses.
            onClick={({ detail }) => detail > 0 && close()}
          />
          <b id={`${id}${figure}`}>{say(`figure.${figure}`)}</b>
          <span id={`${id}${figure}-hint`}>{say(`figure.${figure}.hint`)}</span>
        </label>
      ))}
    </fieldset>
  ))
}
