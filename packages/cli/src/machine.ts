/** What a command may ask of the machine that it runs on; `-` stands for standard input and output. */
export interface Machine {
  /** @throws {FileError} where the file cannot be read */
  read(path: string): Promise<Uint8Array>
  /** @throws {FileError} where the file cannot be written */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Whether there is a folder at a path. */
  isFolder(path: string): boolean
  /**
   * Makes a folder, with those above it, where there is none.
   * @throws {FileError} where it cannot be made
   */
  makeFolder(path: string): Promise<void>
  /** Whether two paths lead to one file, links followed. */
  isSameFile(one: string, other: string): boolean
  /** Lines for standard output; wrapped where the terminal says how wide it is. */
  tell(lines: readonly string[]): void
  /** Lines for standard error. */
  warn(lines: readonly string[]): void
  /** Shows what is going on, on a terminal only; without text the line goes away. */
  progress(text?: string): void
}

/** A file as messages name it. */
export const fileName = (path: string): string => (path === '-' ? 'standard input' : path)
