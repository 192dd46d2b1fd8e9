import type { PaintTheme, SceneSize } from '@value-framework/core'
import type { ReactNode } from 'react'
import { useBuilder } from '../context.ts'
import type { FigureLanguage } from '../model/page.ts'
import { Choice, useSet } from '../setup/field.tsx'
import { TakePanel } from '../take/take-panel.tsx'
import { DescriptionPanel } from './description-panel.tsx'
import { FigureChooser } from './figure-chooser.tsx'
import { LiveFigure } from './live-figure.tsx'
import { useDescription } from './use-description.ts'
import { useNarrow } from './use-narrow.ts'

const languages: readonly (readonly [FigureLanguage, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['ar', 'العربية'],
]
const sizes: readonly SceneSize[] = ['compact', 'regular', 'wide']
const themes = ['light', 'dark', 'contrast'] as const satisfies readonly PaintTheme[]

/** The figure as it will be, what to make of the numbers, and how to take it along. */
export function FigurePanel(): ReactNode {
  const { page, say } = useBuilder()
  const set = useSet()
  const described = useDescription()
  const narrow = useNarrow()
  const take = <TakePanel alt={described?.short ?? ''} />
  const theme = themes.find((one) => one === page.theme) ?? 'light'
  return (
    <section data-area="figure-side" aria-labelledby="builder-figure">
      <h2 id="builder-figure" data-part="visually-hidden">
        {say('figure')}
      </h2>
      <FigureChooser />
      {!narrow && take}
      <LiveFigure />
      {narrow && take}
      <fieldset data-area="look">
        <legend data-part="visually-hidden">{say('figure.look')}</legend>
        <Choice
          label={say('figure.language')}
          value={page.language}
          options={languages}
          onChange={(language) => set({ language })}
        />
        <Choice
          label={say('figure.size')}
          value={page.size}
          options={sizes.map((size) => [size, say(`size.${size}`)])}
          onChange={(size) => set({ size })}
        />
        <Choice
          label={say('figure.theme')}
          value={theme}
          options={themes.map((one) => [one, say(`theme.${one}`)])}
          onChange={(next) => set({ theme: next })}
        />
      </fieldset>
      <DescriptionPanel described={described} />
    </section>
  )
}
