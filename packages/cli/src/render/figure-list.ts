import {
  type AnyFigureKind,
  type FigureFormat,
  figureFormats,
  figureKinds,
  figureNamed,
  formatsOf,
} from '@value-framework/export'
import { didYouMean, type Given } from '../arguments.ts'
import { UsageError } from '../failures.ts'

/**
 * Figures by their names with commas between them, each once.
 * @throws {UsageError} for a figure that there is not
 */
export function figuresIn(text: string): readonly AnyFigureKind[] {
  const names = figureKinds.map(({ name }) => name)
  const figures = listed(text).map((name) => {
    const figure = figureNamed(name)
    if (figure) return figure
    const hint = didYouMean(name, names) || `The figures are ${names.join(', ')}.`
    throw new UsageError(`There is no figure ${name}. ${hint}`)
  })
  if (figures.length === 0) throw new UsageError(`Name a figure: ${names.join(', ')}.`)
  return figures
}

/**
 * Formats by their endings with commas between them, each once.
 * @throws {UsageError} for a format that there is not
 */
export function formatsIn(text: string): readonly FigureFormat[] {
  const formats = listed(text.toLowerCase()).map((name) => formatNamed(name.replace(/^\./, '')))
  if (formats.length > 0) return formats
  throw new UsageError(`Name a format: ${figureFormats.join(', ')}.`)
}

/** @throws {UsageError} for a format that there is not */
export function formatNamed(name: string): FigureFormat {
  const format = figureFormats.find((one) => one === (synonyms[name] ?? name))
  if (format) return format
  const hint = didYouMean(name, figureFormats) || `There are ${figureFormats.join(', ')}.`
  throw new UsageError(`There is no format ${name}. ${hint}`)
}

/** Other endings of the same formats. */
const synonyms: { readonly [ending: string]: FigureFormat } = { htm: 'html', markdown: 'md' }

/**
 * The formats among those asked for that a figure has.
 * @throws {UsageError} where it has none of them
 */
export function formatsFor(
  figure: AnyFigureKind,
  formats: readonly FigureFormat[],
): readonly FigureFormat[] {
  const has = formatsOf(figure)
  const found = formats.filter((format) => has.includes(format))
  if (found.length > 0) return found
  throw new UsageError(
    `${figure.name} does not come as ${formats.join(' or ')}. It comes as ${has.join(', ')}.`,
  )
}

/** @throws {UsageError} where evidence is given and no figure shows it */
export function holdEvidence(figures: readonly AnyFigureKind[], given: Given): void {
  const path = given.one('evidence')
  if (path === undefined || figures.some(({ evidence }) => evidence)) return
  const names = figures.map(({ name }) => name).join(', ')
  throw new UsageError(`${names} shows no evidence; --evidence ${path} is too much.`)
}

function listed(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim())
  return [...new Set(names.filter(Boolean))]
}
