'use client'
import {
  type ComparedDimension,
  type Quotation,
  quotations,
  type ReadText,
} from '@value-framework/core'
import { useMemo } from 'react'
import type { Resolved } from '../provider/provider.tsx'

interface Quoted {
  readonly byDimension: ReadonlyMap<string, readonly Quotation[]>
  /** Whose the words are, and the reference. */
  readonly notes: readonly ReadText[]
}

/** The framework's quotations on each dimension that is shown. */
export function useQuotes(dimensions: readonly ComparedDimension[], settings: Resolved): Quoted {
  const { framework, language, dir, numbers } = settings
  return useMemo(() => {
    if (dimensions.length === 0) return { byDimension: new Map(), notes: [] }
    const { quotes, notes } = quotations({ framework, language, dir, numbers })
    const of = (id: string): readonly Quotation[] =>
      quotes.filter(({ dimension }) => dimension === id)
    const byDimension = new Map(dimensions.map(({ id }) => [id, of(id)]))
    const any = [...byDimension.values()].some((list) => list.length > 0)
    return { byDimension, notes: any ? notes : [] }
  }, [dimensions, framework, language, dir, numbers])
}
