import type { DocsContextProps } from '@storybook/addon-docs/blocks'
import { useEffect, useState } from 'react'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'

type Channel = DocsContextProps['channel']

/** What the toolbars say, by the toolbar's name. */
export type Globals = { readonly [name: string]: unknown }

interface GlobalsEvent {
  readonly globals: Globals
}

/** The toolbars' values on a documentation page, where no story hands them over. */
export function useGlobals(channel: Channel): Globals {
  const [globals, setGlobals] = useState<Globals>(() => {
    const last = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)
    return (last?.[0] as GlobalsEvent | undefined)?.globals ?? {}
  })
  useEffect(() => {
    const update = (event: GlobalsEvent): void => setGlobals(event.globals)
    channel.on(GLOBALS_UPDATED, update)
    return () => channel.off(GLOBALS_UPDATED, update)
  }, [channel])
  return globals
}
