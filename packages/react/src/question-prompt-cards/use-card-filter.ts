'use client'
import type { PromptSplit } from '@value-framework/core'
import { type RefObject, useEffect, useState } from 'react'

/** Which cards are shown; `all` leaves nothing out. */
export interface CardFilter {
  /** The id of an audience, or `all`. */
  readonly audience: string
  /** The id of a dimension, or `all`. */
  readonly dimension: string
  /** `questions` gives each question of a compound card a card of its own. */
  readonly split: PromptSplit
}

export interface CardFilterProps extends Partial<CardFilter> {
  readonly defaultFilter?: Partial<CardFilter>
  readonly onFilterChange?: (filter: CardFilter) => void
}

export interface FilterState {
  readonly filter: CardFilter
  /** True where the page has set the field and does not follow the reader. */
  readonly fixed: { readonly [field in keyof CardFilter]: boolean }
  /** True once a reader has changed anything. */
  readonly touched: boolean
  change(next: Partial<CardFilter>): void
}

/** The filter, each field of it owned by the page where its prop is set and by the component where it is not. */
export function useCardFilter(
  props: CardFilterProps,
  root: RefObject<HTMLElement | null>,
): FilterState {
  const { audience, dimension, split, defaultFilter, onFilterChange } = props
  const [own, setOwn] = useState<CardFilter>({
    audience: defaultFilter?.audience ?? 'all',
    dimension: defaultFilter?.dimension ?? 'all',
    split: defaultFilter?.split ?? 'cards',
  })
  const [touched, setTouched] = useState(false)
  const filter: CardFilter = {
    audience: audience ?? own.audience,
    dimension: dimension ?? own.dimension,
    split: split ?? own.split,
  }
  const change = (next: Partial<CardFilter>): void => {
    setOwn({ ...own, ...next })
    setTouched(true)
    onFilterChange?.({ ...filter, ...next })
  }

  // The radios filter before any script runs: what a reader chose by then holds.
  useEffect(() => {
    const chosen: { [field: string]: string } = {}
    for (const input of root.current?.querySelectorAll('input:checked') ?? []) {
      const { field } = (input as HTMLInputElement).dataset
      if (field) chosen[field] = (input as HTMLInputElement).value
    }
    const fields = ['audience', 'dimension'] as const
    if (fields.some((field) => (chosen[field] ?? filter[field]) !== filter[field])) change(chosen)
  }, [])

  const isFixed = (value: string | undefined): boolean => value !== undefined && !onFilterChange
  return {
    filter,
    fixed: { audience: isFixed(audience), dimension: isFixed(dimension), split: isFixed(split) },
    touched,
    change,
  }
}
