import {
  ContentError,
  camdenFramework,
  english,
  filesWords,
  type Summary,
  speaker,
} from '@value-framework/core'
import {
  type AnyFigureKind,
  type FigureFile,
  type FigureInput,
  figureKinds,
  figureLack,
  formatsOf,
  renderFigure,
} from '@value-framework/export'
import type { Given } from '../arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import { UsageError } from '../failures.ts'
import { bytesOf, evidenceFrom, frameworkFrom, openAll } from '../inputs.ts'
import type { Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { problemLines } from '../problem-lines.ts'
import { summariesOf } from '../summaries.ts'
import { figuresIn, holdEvidence } from './figure-list.ts'
import { nodeOutlets } from './node-outlets.ts'
import { outputPlaces, type Place, type Places } from './output-places.ts'
import { drawingOptions, renderOptions } from './render-options.ts'
import { summaryFromOption } from './values-option.ts'

/** From figures and summaries to files. */
export const renderCommand: Command = {
  name: 'render',
  purpose: 'Makes pictures, slides, documents, sheets and pages of figures.',
  operands: 'FIGURE[,FIGURE...] [SUMMARY.json...] -o NAME.ext|DIR/',
  options: renderOptions,
  notes: [
    ...figureLines(),
    '',
    'Into a folder go all figures of all summaries in all formats; with several summaries their names',
    'come first, as in spring.dimension-radar.svg. Files carry their data: inspect shows them.',
  ],
  run: runRender,
}

/** Each figure with its formats, and those that need numbers said so. */
function figureLines(): readonly string[] {
  const width = Math.max(...figureKinds.map(({ name }) => name.length))
  return figureKinds.map((figure) => {
    const groups = figure.lacks ? ' of two to four groups' : ''
    const needs = figure.summary === 'needed' ? `; needs numbers${groups}` : ''
    const shows = figure.evidence ? '; shows --evidence' : ''
    return `  ${figure.name.padEnd(width)}   ${formatsOf(figure).join(', ')}${needs}${shows}`
  })
}

async function runRender(given: Given, machine: Machine): Promise<ExitCode> {
  const [list, ...paths] = given.files
  if (list === undefined) throw new UsageError('render needs a figure, such as dimension-radar.')
  const figures = figuresIn(list)
  const values = given.one('values')
  holdNumbers(figures, paths, values)
  holdEvidence(figures, given)
  const places = outputPlaces(given, figures, values === undefined ? paths : ['values'], machine)
  const inputs = [...paths, ...given.many('framework'), ...given.many('evidence')]
  holdInputs(places.files, inputs, machine)
  const drawing = await drawingOptions(given)
  const opened = await openAll(inputs, machine)
  const bytes = bytesOf(opened.slice(paths.length))
  const framework = frameworkFrom(given.one('framework'), bytes) ?? camdenFramework
  const evidence = evidenceFrom(given.one('evidence'), framework, bytes)
  const summaries =
    values === undefined
      ? summariesOf(opened.slice(0, paths.length), framework, 'render', machine)
      : [summaryFromOption(values, framework)]
  if (!summaries) {
    machine.warn(['Nothing was made.'])
    return 1
  }
  if (tellsLacks(places.files, paths, { ...drawing, framework }, summaries, machine)) return 1
  const formats = places.files.map(({ format }) => format)
  const outlets = await nodeOutlets(formats, drawing.picture)
  if (places.folder !== undefined) await machine.makeFolder(places.folder)
  await renderAll(places, machine, ({ figure, format, summary, picture }) => {
    const numbers = summary === undefined ? undefined : summaries[summary]
    const input = { ...drawing, framework, evidence, summary: numbers, markdownPicture: picture }
    return renderFigure(figure, format, input, outlets)
  })
  return 0
}

/** @throws {UsageError} where numbers are wanted and there are none, twice, or for nothing */
function holdNumbers(
  figures: readonly AnyFigureKind[],
  paths: readonly string[],
  values: string | undefined,
): void {
  const needing = figures.find(({ summary }) => summary === 'needed')
  const count = paths.length + (values === undefined ? 0 : 1)
  if (needing && count === 0) {
    throw new UsageError(
      `${needing.name} needs numbers: name a summary file, or give --values 4,3,5,2.`,
    )
  }
  if (values !== undefined && paths.length > 0) {
    throw new UsageError(`--values and ${paths.join(', ')} are both numbers. Give one of them.`)
  }
  if (count > 0 && figures.every(({ summary }) => summary === 'unused')) {
    const names = figures.map(({ name }) => name).join(', ')
    const hint = figures.some(({ evidence }) => evidence) ? ' Evidence follows --evidence.' : ''
    throw new UsageError(
      `${names} shows no numbers; ${paths.join(', ') || '--values'} is too much.${hint}`,
    )
  }
}

/** Tells which figures cannot be made from which summaries, before any file is. */
function tellsLacks(
  files: readonly Place[],
  paths: readonly string[],
  input: FigureInput,
  summaries: readonly Summary[],
  machine: Machine,
): boolean {
  const told = new Set<string>()
  for (const { figure, summary: at } of files) {
    const lack = figureLack(figure, { ...input, summary: at === undefined ? at : summaries[at] })
    if (!lack) continue
    const subject = `${figure.name} of ${(at !== undefined && paths[at]) || '--values'}`
    const error = new ContentError(subject, [{ ...lack, path: '--groups' }])
    told.add(problemLines(error).join('\n'))
  }
  if (told.size > 0) machine.warn([...told, 'Nothing was made.'])
  return told.size > 0
}

/** @throws {UsageError} where a file would be written over one that is read */
function holdInputs(files: readonly Place[], inputs: readonly string[], machine: Machine): void {
  for (const { path } of files) {
    const input = inputs.find((one) => machine.isSameFile(one, path))
    if (input !== undefined)
      throw new UsageError(`${path} would write over ${input}, which is read.`)
  }
}

/** So many files are made at a time: drawing runs on threads of its own, and takes some 50 MB for each. */
const atOnce = 4

async function renderAll(
  { files, folder, left }: Places,
  machine: Machine,
  make: (place: Place) => Promise<FigureFile>,
): Promise<void> {
  const say = speaker(english, 'files', filesWords)
  const notes: string[] = left.map(({ figure, format }) => `${figure} does not come as ${format}.`)
  let begun = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let place = files[begun++]; place !== undefined; place = files[begun++]) {
      const { path } = place
      machine.progress(`Made ${done} of ${files.length}: ${printable(path)}`)
      const { bytes, missing } = await made(place, make)
      await machine.write(path, bytes)
      done += 1
      if (missing.length > 0) {
        const slots = { count: missing.length, characters: missing.join(' ') }
        notes.push(`${path === '-' ? 'The file' : path}: ${say('missing-characters', slots)}`)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, work))
  } finally {
    // After a failure nobody begins another file.
    begun = files.length
  }
  machine.progress()
  machine.warn(notes.map(printable))
  const written = files.map(({ path }) => path).filter((path) => path !== '-')
  if (written.length === 0) return
  const several = folder !== undefined && written.length > mostNames
  const names = several ? `${written.length} files to ${folder}` : written.join(', ')
  machine.tell([`Wrote ${printable(names)}.`])
}

/** More names than this say less than their number. */
const mostNames = 12

/** A size that no picture has was asked for by an option. */
async function made(
  place: Place,
  make: (place: Place) => Promise<FigureFile>,
): Promise<FigureFile> {
  try {
    return await make(place)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}
