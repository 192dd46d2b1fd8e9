'use client'
import type { Framework, OwnSector } from '@value-framework/core'
import { useMemo } from 'react'

/** The framework with the added sectors, so that a summary's groups may name them too. */
export function useSectors(
  framework: Framework,
  sectors: readonly (string | OwnSector)[] = [],
): Framework {
  const added = sectors.filter((sector) => typeof sector !== 'string')
  // A page may write its sectors anew in each render; their ids say whether they changed.
  const ids = added.map(({ id }) => id).join(' ')
  return useMemo(() => {
    const own = added.map((sector) => ({ ...sector, origin: 'user' as const }))
    return own.length > 0 ? { ...framework, sectors: [...framework.sectors, ...own] } : framework
  }, [framework, ids])
}
