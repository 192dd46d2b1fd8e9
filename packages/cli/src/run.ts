import { ContentError } from '@value-framework/core'
import manifest from '../package.json' with { type: 'json' }
import { didYouMean, readArguments } from './arguments.ts'
import { auditCommand } from './audit/audit-command.ts'
import { checkCommand } from './check/check-command.ts'
import type { Command, ExitCode } from './command.ts'
import { FileError, UsageError } from './failures.ts'
import { commandHelp, generalHelp } from './help.ts'
import { inspectCommand } from './inspect/inspect-command.ts'
import type { Machine } from './machine.ts'
import { printable } from './printable.ts'
import { problemLines } from './problem-lines.ts'
import { publishCommand } from './publish/publish-command.ts'
import { renderCommand } from './render/render-command.ts'
import { summarizeCommand } from './summarize/summarize-command.ts'

const commands: readonly Command[] = [
  summarizeCommand,
  checkCommand,
  auditCommand,
  renderCommand,
  publishCommand,
  inspectCommand,
]

/** Runs one command line, without the names of the program and its script, to its exit code. Never throws. */
export async function run(words: readonly string[], machine: Machine): Promise<ExitCode> {
  try {
    return await dispatch(words, machine)
  } catch (error) {
    machine.progress()
    return tellFailure(error, words, machine)
  }
}

async function dispatch(words: readonly string[], machine: Machine): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined) {
    machine.warn(generalHelp(commands))
    return 2
  }
  if (name === '--version' || name === '-v') {
    machine.tell([manifest.version])
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const [about] = rest
    machine.tell(about === undefined ? generalHelp(commands) : commandHelp(commandNamed(about)))
    return 0
  }
  const command = commandNamed(name)
  const given = readArguments(rest, command.options)
  if (given.has('help')) {
    machine.tell(commandHelp(command))
    return 0
  }
  return command.run(given, machine)
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name)
  if (found) return found
  const names = commands.map((command) => command.name)
  const kind = name.startsWith('-') ? 'option' : 'command'
  const hint = didYouMean(name, names) || `The commands are ${names.join(', ')}.`
  throw new UsageError(`There is no ${kind} ${name}. ${hint}`)
}

function tellFailure(error: unknown, [name = '']: readonly string[], machine: Machine): ExitCode {
  if (error instanceof UsageError) {
    const isCommand = commands.some((command) => command.name === name)
    const help = `value-framework ${isCommand ? `${name} ` : ''}--help`
    machine.warn([printable(error.message), `${help} says what there is.`])
    return 2
  }
  if (error instanceof ContentError) machine.warn(problemLines(error))
  else if (error instanceof FileError) machine.warn(error.sentences.map(printable))
  else machine.warn(unforeseen(error))
  return 1
}

/** An error of the program itself. Its message may quote a private file, so it is for the person's own eyes. */
function unforeseen(error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error)
  return [
    `The command failed, and not for a reason that it knows: ${printable(message)}`,
    'Please report it, with the command and without the file.',
  ]
}
