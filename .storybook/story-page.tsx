import { ValueFrameworkProvider } from '@value-framework/react'
import { type ReactNode, useLayoutEffect } from 'react'
import { languages, storySettings } from './globals.ts'

interface StoryPageProps {
  readonly globals: { readonly [name: string]: unknown }
  /** The story is the whole document, not one of several on a docs page. */
  readonly whole: boolean
  readonly children?: ReactNode
}

/** The page around a story: ground, ink, language and direction as the toolbars say. */
export function StoryPage({ globals, whole, children }: StoryPageProps): ReactNode {
  const { theme, locale, dir, width, host } = storySettings(globals)
  const lang = locale === 'pseudo' ? 'en-x-pseudo' : locale
  useLayoutEffect(() => {
    if (!whole) return
    const root = document.documentElement
    root.lang = lang
    root.dir = dir
    root.dataset.pageTheme = theme
    if (host === 'none') delete root.dataset.pageHost
    else root.dataset.pageHost = host
  }, [whole, lang, dir, theme, host])
  return (
    <div data-story-page={whole ? 'whole' : 'part'} data-theme={theme} lang={lang} dir={dir}>
      <div data-story-width={width ?? 'full'} data-host={host}>
        <ValueFrameworkProvider lang={locale} dir={dir} languages={languages}>
          {children}
        </ValueFrameworkProvider>
      </div>
    </div>
  )
}
