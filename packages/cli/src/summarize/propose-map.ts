import type { ExitCode } from '../command.ts'
import type { Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { type UnmappedError, unmappedLines } from '../unmapped.ts'

/** Says why a file needs a map and prints one to start from, alone on standard output so that `> map.json` keeps it. */
export async function proposeMap(
  error: UnmappedError,
  output: string,
  machine: Machine,
): Promise<ExitCode> {
  machine.warn([
    ...unmappedLines(error).map(printable),
    'Save this as map.json, mend what is wrong, and run the command again with --map map.json.',
    'Give each group its label and its kind: "community", "organization" or "other".',
    '',
  ])
  // Where a summary is expected on standard output, nothing else may go there.
  if (output === '-') machine.warn(error.map.split('\n'))
  else await machine.write('-', `${error.map}\n`)
  return 1
}
