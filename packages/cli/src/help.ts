import { type Option, sharedOptions } from './arguments.ts'
import type { Command } from './command.ts'

/** The help of one command. */
export function commandHelp({ name, purpose, operands, options, notes }: Command): string[] {
  const all = [...options, ...sharedOptions]
  const heads = all.map(optionHead)
  const width = Math.max(...heads.map((head) => head.length))
  return [
    `value-framework ${name} ${operands}`,
    '',
    purpose,
    '',
    ...all.map(({ says }, index) => `  ${(heads[index] ?? '').padEnd(width)}   ${says}`),
    '',
    ...notes,
  ]
}

const optionHead = ({ name, short, takes }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${takes === undefined ? '' : ` ${takes}`}`

/** The help of the whole. */
export function generalHelp(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'value-framework COMMAND ...',
    '',
    'From survey files to summaries that are safe to publish, and from these to figures in files.',
    'Nothing leaves this machine.',
    '',
    ...commands.map(({ name, purpose }) => `  ${name.padEnd(width)}   ${purpose}`),
    '',
    'value-framework COMMAND --help says more; --version prints the version.',
    'A file named - is standard input or output.',
    'Exit codes: 0 done; 1 the input has problems; 2 the command line is wrong.',
  ]
}
