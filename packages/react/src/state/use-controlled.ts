'use client'
import { useState } from 'react'

/** A value that a page owns (`value` given) or that the component keeps, starting from `initial`. */
export function useControlled<Value>(
  value: Value | undefined,
  initial: Value,
  onChange?: (next: Value) => void,
): readonly [Value, (next: Value) => void] {
  const [own, setOwn] = useState(initial)
  const set = (next: Value): void => {
    if (value === undefined) setOwn(next)
    onChange?.(next)
  }
  return [value === undefined ? own : value, set]
}
