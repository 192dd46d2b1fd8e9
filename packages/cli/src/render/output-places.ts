import { basename, extname, join } from 'node:path'
import type { AnyFigureKind, FigureFormat } from '@value-framework/export'
import type { Given } from '../arguments.ts'
import { UsageError } from '../failures.ts'
import type { Machine } from '../machine.ts'
import { formatNamed, formatsFor, formatsIn } from './figure-list.ts'

/** One file to make. */
export interface Place {
  readonly figure: AnyFigureKind
  readonly format: FigureFormat
  /** The place of its summary among those given; undefined where the figure takes none. */
  readonly summary: number | undefined
  /** `-` is standard output. */
  readonly path: string
  /** For Markdown, the name of the picture of the same figure that goes beside it. */
  readonly picture?: string
}

export interface Places {
  readonly files: readonly Place[]
  /** The folder that they go to, where they go to one. */
  readonly folder?: string
  /** Figures and formats that do not go together, and were left out. */
  readonly left: readonly { readonly figure: string; readonly format: FigureFormat }[]
}

/**
 * Where the files go: to the name that was given, or into a folder by names of their own.
 * @param summaries the paths of the summaries, by which files of several are named
 * @throws {UsageError} where the output does not say what to make, or not for so many
 */
export function outputPlaces(
  given: Given,
  figures: readonly AnyFigureKind[],
  summaries: readonly string[],
  machine: Machine,
): Places {
  const output = given.one('output')
  if (output === undefined) {
    throw new UsageError(
      'Say where the file goes: -o radar.svg, -o DIR/ or -o - for standard output.',
    )
  }
  const isFolder = output !== '-' && (/[\\/]$/.test(output) || machine.isFolder(output))
  const formats = wantedFormats(given.one('format'), output, isFolder)
  const files = figures.flatMap((figure) =>
    usesOf(figure, summaries.length).flatMap((summary) =>
      formatsFor(figure, formats).map((format) => ({ figure, format, summary })),
    ),
  )
  if (isFolder) {
    const names = namesOf(summaries)
    const nameOf = ({ figure, summary }: Wanted, format: FigureFormat): string => {
      const stem = summary === undefined || summaries.length < 2 ? '' : names[summary]
      return [stem, figure.name, format].filter(Boolean).join('.')
    }
    const placed = files.map((file): Place => {
      const path = join(output, nameOf(file, file.format))
      const beside = pictureFormats.find((format) =>
        formatsFor(file.figure, formats).includes(format),
      )
      if (file.format !== 'md' || beside === undefined) return { ...file, path }
      return { ...file, path, picture: nameOf(file, beside) }
    })
    return { files: placed, folder: output, left: leftOut(figures, formats) }
  }
  const [file, ...more] = files
  if (file && more.length === 0) return { files: [{ ...file, path: output }], left: [] }
  throw new UsageError(
    output === '-'
      ? `Standard output takes one file, and these are ${files.length}. Write to a folder: -o DIR/.`
      : `These are ${files.length} files. Write them to a folder: -o ${folderFor(output)}/ --format ${formats.join(',')}.`,
  )
}

type Wanted = Omit<Place, 'path' | 'picture'>

/** What a page may show beside its words, the sharpest first. */
const pictureFormats: readonly FigureFormat[] = ['svg', 'png']

const folderFor = (output: string): string => output.slice(0, -extname(output).length || undefined)

/** A figure once for each summary, or once where it takes none or none is given. */
function usesOf({ summary }: AnyFigureKind, count: number): readonly (number | undefined)[] {
  return summary === 'unused' || count === 0
    ? [undefined]
    : Array.from({ length: count }, (_, at) => at)
}

function wantedFormats(
  option: string | undefined,
  output: string,
  isFolder: boolean,
): readonly FigureFormat[] {
  const ending = isFolder || output === '-' ? '' : extname(output).slice(1).toLowerCase()
  if (option === undefined) {
    if (ending !== '') return [formatNamed(ending)]
    throw new UsageError('Say which format: --format svg,png, or a name that ends in one.')
  }
  const formats = formatsIn(option)
  if (ending !== '' && !formats.includes(formatNamed(ending))) {
    throw new UsageError(`-o ${output} says ${ending}, and --format says ${formats.join(',')}.`)
  }
  return formats
}

/** The names of summary files without their endings, told apart by a number where they are the same. */
function namesOf(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return paths.map((path) => {
    const stem = path === '-' ? 'summary' : basename(path).replace(/\.json$/i, '')
    let free = stem
    for (let more = 2; taken.has(free.toLowerCase()); more++) free = `${stem}.${more}`
    taken.add(free.toLowerCase())
    return free
  })
}

const leftOut = (
  figures: readonly AnyFigureKind[],
  formats: readonly FigureFormat[],
): Places['left'] =>
  figures.flatMap((figure) => {
    const has = formatsFor(figure, formats)
    const lacking = formats.filter((format) => !has.includes(format))
    return lacking.map((format) => ({ figure: figure.name, format }))
  })
