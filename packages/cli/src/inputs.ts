import {
  camdenFramework,
  decodeText,
  type Evidence,
  type Framework,
  parseEvidence,
  parseFramework,
  parseMap,
  type ResponseMap,
} from '@value-framework/core'
import { fileKind, kindNames } from './check/file-kind.ts'
import { FileError, UsageError } from './failures.ts'
import { fileName, type Machine } from './machine.ts'

/** One file of a command line: its bytes, or why there are none. */
export interface OpenFile {
  readonly path: string
  readonly content: Uint8Array | FileError
}

/**
 * Reads every file, so that one that is missing does not keep the others from being looked at.
 * @throws {UsageError} where several would be read from standard input
 */
export async function openAll(paths: readonly string[], machine: Machine): Promise<OpenFile[]> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new UsageError('Standard input (-) can stand for one file only.')
  }
  const opened: OpenFile[] = []
  for (const path of paths) {
    const content = await machine.read(path).catch((error: unknown) => {
      if (error instanceof FileError) return error
      throw error
    })
    opened.push({ path, content })
  }
  return opened
}

/** The bytes of files that are all there, by path. */
export type Bytes = (path: string) => Uint8Array

/** @throws {FileError} naming every file that is not there */
export function bytesOf(files: readonly OpenFile[]): Bytes {
  const lost = files.flatMap(({ content }) => (content instanceof FileError ? [content] : []))
  if (lost.length > 0) throw new FileError(lost.flatMap(({ sentences }) => sentences))
  return (path) => files.find((file) => file.path === path)?.content as Uint8Array
}

/**
 * The framework of a file, layered over the brief's where it says so; undefined without a file.
 * @throws {ContentError} with all problems of the file
 */
export function frameworkFrom(path: string | undefined, bytes: Bytes): Framework | undefined {
  if (path === undefined) return undefined
  return parseFramework(decodeText(bytes(path)).text, camdenFramework, { subject: fileName(path) })
}

/**
 * Who raised what, of a file; undefined without one.
 * @throws {FileError} for a file of another kind
 * @throws {ContentError} with all problems of the file
 */
export function evidenceFrom(
  path: string | undefined,
  framework: Framework,
  bytes: Bytes,
): Evidence | undefined {
  if (path === undefined) return undefined
  const subject = fileName(path)
  const kind = fileKind(bytes(path))
  if (kind !== 'evidence' && kind !== 'unknown') {
    throw new FileError([`${subject} is ${kindNames[kind]}; --evidence takes evidence.`])
  }
  return parseEvidence(decodeText(bytes(path)).text, framework, { subject })
}

/**
 * The map of a file; undefined without one.
 * @throws {ContentError} with all problems of the file
 */
export function mapFrom(
  path: string | undefined,
  framework: Framework | undefined,
  bytes: Bytes,
): ResponseMap | undefined {
  if (path === undefined) return undefined
  return parseMap(decodeText(bytes(path)).text, framework, { subject: fileName(path) })
}
