import type { Given, Option } from './arguments.ts'
import type { Machine } from './machine.ts'

/** 0: done. 1: the input has problems. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** What it is for, in a line. */
  readonly purpose: string
  /** What follows the name, such as `FILE...`. */
  readonly operands: string
  readonly options: readonly Option[]
  /** The last lines of its help. */
  readonly notes: readonly string[]
  run(given: Given, machine: Machine): Promise<ExitCode>
}
