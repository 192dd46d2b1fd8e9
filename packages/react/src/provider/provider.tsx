'use client'
import type { Framework, Language } from '@value-framework/core'
import { english, loadLanguage, translateFramework } from '@value-framework/core/at-once'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

/** What a provider sets for its subtree and a component's own props override. */
export interface FrameworkSettings {
  /** The content to show; the brief's by default. */
  readonly framework?: Framework
  /** BCP 47 tag of the language to show, `en` by default. */
  readonly lang?: string
  /** Base direction; the language's own by default. */
  readonly dir?: 'ltr' | 'rtl'
  /** Locale of numbers where it differs from the text's, such as `es-US`. */
  readonly numbers?: string
  /** Languages that are there at once, for servers and first paints; others load when asked for. */
  readonly languages?: readonly Language[]
}

export interface ValueFrameworkProviderProps extends FrameworkSettings {
  readonly children?: ReactNode
}

const SettingsContext = createContext<FrameworkSettings>({})

/** Sets framework, language and direction for the components below. */
export function ValueFrameworkProvider({
  children,
  ...settings
}: ValueFrameworkProviderProps): ReactNode {
  const outer = useContext(SettingsContext)
  const { framework, lang, dir, numbers, languages } = settings
  const value = useMemo(
    () => inherit(outer, settings),
    [outer, framework, lang, dir, numbers, languages],
  )
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>
}

/** What a component works with: its own settings over the provider's over the defaults. */
export interface Resolved {
  readonly framework: Framework
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  readonly numbers?: string
}

/**
 * Resolves a component's settings. A language that is not at hand shows English, marked as English, until it has
 * loaded; servers pass it by `languages`.
 * @param standard the framework where nobody sets one: each component names the part of the brief that it shows, so
 *   that a page loads no more of it
 */
export function useSettings(own: FrameworkSettings, standard: Framework): Resolved {
  const settings = inherit(useContext(SettingsContext), own)
  const { framework = standard, lang = 'en', numbers } = settings
  const language = useLanguage(lang, settings.languages)
  const dir = settings.dir ?? language.dir
  const translated = useMemo(() => translateFramework(framework, language), [framework, language])
  return useMemo(
    () => ({ framework: translated, language, dir, ...(numbers !== undefined && { numbers }) }),
    [translated, language, dir, numbers],
  )
}

function useLanguage(lang: string, languages: readonly Language[] = []): Language {
  const [loaded, setLoaded] = useState<Language>()
  const known = [english, ...languages, ...(loaded ? [loaded] : [])]
  const at = (id: string | undefined) => known.find((language) => language.id === id)
  const found = at(lang) ?? at(lang.split('-')[0])
  const missing = found === undefined
  useEffect(() => {
    if (!missing) return
    let current = true
    loadLanguage(lang).then(
      (language) => current && language && setLoaded(language),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [lang, missing])
  return found ?? english
}

function inherit(outer: FrameworkSettings, own: FrameworkSettings): FrameworkSettings {
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  // Another language brings its own direction; the outer one was set for the outer language.
  const { dir: _, ...rest } = outer
  return { ...(own.lang === undefined || own.lang === outer.lang ? outer : rest), ...set }
}
