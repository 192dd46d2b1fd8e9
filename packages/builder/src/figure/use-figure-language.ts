import { english, type Language, loadLanguage } from '@value-framework/core'
import { useEffect, useState } from 'react'
import type { FigureLanguage } from '../model/page.ts'

/** The figure's language once it has loaded; until then the one before. */
export function useFigureLanguage(id: FigureLanguage): Language | undefined {
  const [loaded, setLoaded] = useState<Language>()
  useEffect(() => {
    if (id === 'en') return
    let current = true
    void loadLanguage(id).then((language) => current && setLoaded(language ?? english))
    return () => {
      current = false
    }
  }, [id])
  return id === 'en' ? english : loaded
}
