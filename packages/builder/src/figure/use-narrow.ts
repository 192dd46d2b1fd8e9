import { useSyncExternalStore } from 'react'

/** As in styles.css: below, numbers and figure stand in one column. */
const query = '(max-width: 999px)'

/** Whether the page has one column: then the figure comes before what is done with it. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)

const isNarrow = (): boolean => window.matchMedia(query).matches

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
