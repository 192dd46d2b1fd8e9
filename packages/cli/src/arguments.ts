import { parseArgs } from 'node:util'
import { nearest } from '@value-framework/core'
import { UsageError } from './failures.ts'

/** An option of a command. */
export interface Option {
  readonly name: string
  /** One letter that stands for the name. */
  readonly short?: string
  /** What its value is called in the help; options without one are switches. */
  readonly takes?: string
  /** True where it may be given several times. */
  readonly many?: boolean
  readonly says: string
}

/** What stands on the command line after the command. */
export interface Given {
  readonly files: readonly string[]
  one(name: string): string | undefined
  many(name: string): readonly string[]
  has(name: string): boolean
}

/** The options that every command has. */
export const sharedOptions: readonly Option[] = [
  { name: 'help', short: 'h', says: 'Prints this and does nothing.' },
]

/** @throws {UsageError} for options that the command has not, twice or without their value */
export function readArguments(words: readonly string[], own: readonly Option[]): Given {
  const options = [...own, ...sharedOptions]
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map(({ name, short, takes }) => [
        name,
        { type: takes === undefined ? 'boolean' : 'string', ...(short && { short }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const files: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (!option) throw unknownOption(token.rawName, options)
    const known = values.get(option.name)
    if (known && option.takes !== undefined && !option.many) {
      throw new UsageError(`${token.rawName} is given twice.`)
    }
    values.set(option.name, [...(known ?? []), givenValue(option, token)])
  }
  return {
    files,
    one: (name) => values.get(name)?.[0],
    many: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  }
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
}

function givenValue({ name, takes }: Option, { rawName, value }: OptionToken): string {
  if (takes === undefined) {
    if (value === undefined) return ''
    throw new UsageError(`${rawName} takes no value.`)
  }
  if (value !== undefined && value !== '') return value
  const example = `Write ${rawName} ${takes}; a value that begins with "-" as --${name}=${takes}.`
  throw new UsageError(`${rawName} needs a value. ${example}`)
}

function unknownOption(rawName: string, options: readonly Option[]): UsageError {
  const names = options.map(({ name }) => `--${name}`)
  const [first = ''] = names
  return new UsageError(
    `There is no option ${rawName}. ${didYouMean(rawName, names) || `One is ${first}.`}`,
  )
}

/**
 * An option's value, where it is one of a few names.
 * @throws {UsageError} for another name
 */
export function named<Name extends string>(
  given: Given,
  option: string,
  names: readonly Name[],
): Name | undefined {
  const value = given.one(option)
  const found = names.find((name) => name === value)
  if (value === undefined || found !== undefined) return found
  const hint = didYouMean(value, names) || `There are ${names.join(', ')}.`
  throw new UsageError(`--${option} ${value} does not exist. ${hint}`)
}

/** `Did you mean summarize?`, or nothing where no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names)
  return name === undefined ? '' : `Did you mean ${name}?`
}
