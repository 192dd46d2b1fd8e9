'use client'
import type { Framework, Language } from '@value-framework/core'
import { english, loadLanguage, translateFramework } from '@value-framework/core/at-once'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { FigureExport, FigureMenu } from '../menu/figure-action.ts'

/** What a provider sets for its subtree and a component's own props override. */
export interface FrameworkSettings {
  /** The content to show; the brief's by default. */
  readonly framework?: Framework | undefined
  /** BCP 47 tag of the language to show, `en` by default. */
  readonly lang?: string | undefined
  /** Base direction; the language's own by default. */
  readonly dir?: 'ltr' | 'rtl' | undefined
  /** Locale of numbers where it differs from the text's, such as `es-US`. */
  readonly numbers?: string | undefined
  /** Languages that are there at once, for servers and first paints; others load when asked for. */
  readonly languages?: readonly Language[] | undefined
  /** The menu of copies, downloads and prints: `none` leaves it out, an object adds a page's own actions to it. */
  readonly menu?: 'shown' | 'none' | FigureMenu | undefined
  /** Called after a reader copied or downloaded something. */
  readonly onExport?: ((exported: FigureExport) => void) | undefined
}

export interface ValueFrameworkProviderProps extends FrameworkSettings {
  readonly children?: ReactNode | undefined
}

const SettingsContext = createContext<FrameworkSettings>({})

/** Sets framework, language and direction for the components below. */
export function ValueFrameworkProvider({
  children,
  ...settings
}: ValueFrameworkProviderProps): ReactNode {
  const outer = useContext(SettingsContext)
  const { framework, lang, dir, numbers, languages, menu, onExport } = settings
  const value = useMemo(
    () => inherit(outer, settings),
    [outer, framework, lang, dir, numbers, languages, menu, onExport],
  )
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>
}

/** What a component works with: its own settings over the provider's over the defaults. */
export interface Resolved {
  readonly framework: Framework
  readonly language: Language
  readonly dir: 'ltr' | 'rtl'
  readonly numbers?: string
  /**
   * What the menu offers and tells, as of the last render. Read by reference: a page may write it in place, and nothing
   * is drawn again for that.
   */
  readonly toolbar: { readonly current: Pick<FrameworkSettings, 'menu' | 'onExport'> }
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
  const toolbar = useRef(settings)
  toolbar.current = settings
  return useMemo(
    () => ({
      framework: translateFramework(framework, language),
      language,
      dir,
      ...(numbers !== undefined && { numbers }),
      toolbar,
    }),
    [framework, language, dir, numbers],
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
