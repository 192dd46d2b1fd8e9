/** What no file of the repository may hold: addresses in the lock file, paths of one machine, great size. */

export interface Fault {
  readonly path: string
  readonly says: string
}

/** The largest file that the repository takes, in bytes. */
export const largest: number = 1024 * 1024

/** Names and digests lock a version; an address would tie every clone to one registry. */
export function lockFaults(path: string, text: string): Fault[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\b(?:https?|git\+\w+|ssh):\/\/|\btarball:|\bresolved:/.test(line)
        ? [{ path, says: `line ${index + 1} holds an address: ${line.trim()}` }]
        : [],
    )
}

/** Home and temporary folders, which exist on one machine only. */
export function machinePathFaults(path: string, text: string): Fault[] {
  const found = /(?<![\w.:/-])(?:\/(?:home|Users|root|work|tmp)\/[\w.-]+|[A-Z]:\\Users\\\w+)/.exec(
    text,
  )
  return found ? [{ path, says: `names a path of one machine: ${found[0]}` }] : []
}

export function sizeFaults(path: string, bytes: number): Fault[] {
  const size = (bytes / 1024).toFixed(0)
  return bytes > largest ? [{ path, says: `is ${size} kB; at most 1,024 kB are taken` }] : []
}
