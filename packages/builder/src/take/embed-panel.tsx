import { type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import { useBuilder } from '../context.ts'
import { useFigureLanguage } from '../figure/use-figure-language.ts'
import { elementCode, frameCode } from '../model/embed.ts'
import { nameOf } from '../model/figures.ts'
import { copyPlain } from './clipboard.ts'
import { fileName } from './file-name.ts'

const ways = ['element', 'figure', 'frame'] as const
type Way = (typeof ways)[number]

/** Code that shows the figure in a web page, in three ways for three kinds of page. */
export function EmbedPanel({ alt }: { readonly alt: string }): ReactNode {
  const { say, page, shown, announce } = useBuilder()
  const language = useFigureLanguage(page.language)
  const id = useId()
  const [way, setWay] = useState<Way>('element')
  const [markup, setMarkup] = useState('')
  const embedded = useMemo(
    () => language && { page, summary: shown?.summary, language, alt },
    [page, shown, language, alt],
  )
  useEffect(() => {
    if (!embedded || way !== 'figure') return
    let current = true
    void import('./figure-code.ts').then(({ figureCode }) => {
      if (current) setMarkup(figureCode(embedded))
    })
    return () => {
      current = false
    }
  }, [embedded, way])
  if (!embedded) return null
  const code =
    way === 'element'
      ? elementCode(embedded)
      : way === 'frame'
        ? frameCode(embedded, fileName(nameOf(page.figure, shown?.summary), 'html'))
        : markup
  const copy = async (): Promise<void> => {
    try {
      await copyPlain(code)
      announce(say('copied.code'))
    } catch {
      announce(say('copy.failed'))
    }
  }
  return (
    <div data-area="embed">
      <fieldset data-part="segmented">
        <legend>{say('embed.way')}</legend>
        {ways.map((one) => (
          <label key={one} data-part="segment">
            <input
              type="radio"
              name={`${id}way`}
              checked={way === one}
              onChange={() => setWay(one)}
            />
            <span>{say(`embed.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p id={`${id}hint`} data-area="hint">
        {say(`embed.${way}.hint`)}
      </p>
      <textarea
        readOnly
        rows={6}
        value={code}
        spellCheck={false}
        aria-label={say('embed.code')}
        aria-describedby={`${id}hint`}
      />
      <button type="button" data-part="button" onClick={() => void copy()}>
        {say('embed.copy')}
      </button>
    </div>
  )
}
