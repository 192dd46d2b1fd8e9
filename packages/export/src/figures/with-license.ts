import type { Table } from '@value-framework/core'
import { licenseLine } from '../office/radar-report.ts'
import type { SettledInput } from './figure-kind.ts'
import { given } from './given.ts'

/** The table with its author's license as the last note, where there is one. */
export function withLicense(table: Table, input: SettledInput): Table {
  const line = licenseLine(given(input, ['language', 'license']))
  return line ? { ...table, notes: [...table.notes, line] } : table
}
