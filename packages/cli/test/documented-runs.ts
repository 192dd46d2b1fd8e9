import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { wrapped } from '../src/printable.ts'
import type { BundledCommand } from './bundled-command.ts'

/** As wide as the terminal that the documents show. */
const width = 100

/**
 * A document with every command of its `console` blocks run, one after the other in the command's folder, and what
 * each prints put in the place of what stood there.
 */
export function withRuns(document: string, command: BundledCommand): string {
  const run = shellFor(command)
  return document.replace(/(```console\n)([\s\S]*?)(```)/g, (_, open, block: string, close) => {
    const commands = block.match(/^\$ (?:.*\\\n)*.*$/gm) ?? []
    const shown = commands.flatMap((typed) => [
      typed,
      ...run(typed.slice(2)).flatMap((printed) => wrapped(printed, width)),
    ])
    return `${open}${shown.join('\n')}\n${close}`
  })
}

/** A shell in which `value-framework` is the bundled command and `$?` is that of the line before. */
function shellFor({ folder, script }: BundledCommand): (line: string) => string[] {
  const bin = join(dirname(folder), 'bin')
  mkdirSync(bin)
  symlinkSync(script, join(bin, 'value-framework'))
  symlinkSync(process.execPath, join(bin, 'node'))
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) }
  let last = 0
  return (line) => {
    const ended = `(exit ${last}); ${line}\ncode=$?; printf '\\n%s' $code`
    const printed = execFileSync('sh', ['-c', `{ ${ended}; } 2>&1`], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    const lines = printed.split('\n')
    last = Number(lines.pop())
    while (lines.at(-1) === '') lines.pop()
    return lines
  }
}
