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

type SomeOf<Fields> = { readonly [field in keyof Fields]?: Fields[field] | undefined }

export interface CardFilterProps extends SomeOf<CardFilter> {
  readonly defaultFilter?: SomeOf<CardFilter> | undefined
  readonly onFilterChange?: ((filter: CardFilter) => void) | undefined
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

  // The radios filter and the lists are there before any script runs: what a reader chose by then holds.
  useEffect(() => {
    const chosen: { [field: string]: string } = {}
    const controls = root.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input:checked, select[data-field]',
    )
    for (const control of controls ?? []) {
      const field = control.dataset.field as keyof CardFilter
      // A list shows its first choice where it does not know the filter's: nobody chose that.
      const isKnown =
        !('options' in control) || [...control.options].some(({ value }) => value === filter[field])
      if (isKnown && control.value !== filter[field]) chosen[field] = control.value
    }
    const fields = ['audience', 'dimension'] as const
    if (fields.some((field) => chosen[field] !== undefined)) change(chosen)
  }, [])

  const isFixed = (value: string | undefined): boolean => value !== undefined && !onFilterChange
  return {
    filter,
    fixed: { audience: isFixed(audience), dimension: isFixed(dimension), split: isFixed(split) },
    touched,
    change,
  }
}
