import type { Framework } from '../../src/model/framework.ts'
import { camdenOutline } from './outline.ts'
import { camdenTable } from './table.ts'

/** The part of the brief's framework that the sector table shows: the outline and the table's rows. */
export const camdenSectorTable: Framework = { ...camdenOutline, table: camdenTable }
