import { ContentError, camdenFramework } from '@value-framework/core'
import {
  type AnyFigureKind,
  type FigureInput,
  figureLack,
  figuresFor,
  publishedSite,
} from '@value-framework/export'
import type { Given, Option } from '../arguments.ts'
import type { Command, ExitCode } from '../command.ts'
import { UsageError } from '../failures.ts'
import { bytesOf, evidenceFrom, frameworkFrom, openAll } from '../inputs.ts'
import { languageOption } from '../language-option.ts'
import type { Machine } from '../machine.ts'
import { printable } from '../printable.ts'
import { problemLines } from '../problem-lines.ts'
import { figuresIn, holdEvidence } from '../render/figure-list.ts'
import { nodeOutlets } from '../render/node-outlets.ts'
import { summariesOf } from '../summaries.ts'
import { siteScripts } from './site-scripts.ts'

const publishOptions: readonly Option[] = [
  { name: 'output', short: 'o', takes: 'DIR', says: 'The folder that is filled.' },
  {
    name: 'address',
    takes: 'https://...',
    says: 'The web address that the folder will have; WordPress and the codes need it.',
  },
  {
    name: 'figures',
    takes: 'FIGURE,...',
    says: 'The figures; all that the summary can fill by default.',
  },
  { name: 'title', takes: 'TEXT', says: "In place of the summary's title." },
  { name: 'lang', takes: 'es', says: 'The language of all words: en (default) or es.' },
  { name: 'license', takes: 'TEXT', says: 'The license of the data; it is printed and carried.' },
  {
    name: 'evidence',
    takes: 'FILE',
    says: 'Who raised what, for evidence-matrix: an evidence file.',
  },
  { name: 'framework', takes: 'FILE', says: "Your own framework; the brief's by default." },
]

/** From a summary to a folder for any static host. */
export const publishCommand: Command = {
  name: 'publish',
  purpose: 'Makes a folder of pages, pictures and codes that put the figures on other sites.',
  operands: 'SUMMARY.json -o DIR',
  options: publishOptions,
  notes: [
    'Put the folder on any static host and open its index.html there: it holds the codes to copy.',
    'A comparison of perspectives is there where the summary has two to four groups.',
    'Each figure has two folders. The one whose name ends in digits stays as it is when you publish',
    'again; the other always has the latest. Publish into the same folder, so that old ones stay.',
    '',
    'Nothing in the folder asks another server for anything, and no page sets a cookie.',
  ],
  run: runPublish,
}

async function runPublish(given: Given, machine: Machine): Promise<ExitCode> {
  const [path, ...more] = given.files
  const output = given.one('output')
  if (path === undefined) throw new UsageError('publish needs a summary: name its file.')
  if (more.length > 0) {
    throw new UsageError(`publish takes one summary; ${more.join(', ')} is too much.`)
  }
  if (output === undefined || output === '-') {
    throw new UsageError('Say which folder the site goes to: -o site/.')
  }
  const address = addressOption(given.one('address'))
  const list = given.one('figures')
  const asked = list === undefined ? undefined : figuresIn(list)
  if (asked) holdEvidence(asked, given)
  const { language, numbers } = await languageOption(given.one('lang'))
  const others = [...given.many('framework'), ...given.many('evidence')]
  const opened = await openAll([path, ...others], machine)
  const bytes = bytesOf(opened.slice(1))
  const framework = frameworkFrom(given.one('framework'), bytes) ?? camdenFramework
  const evidence = evidenceFrom(given.one('evidence'), framework, bytes)
  const [summary] = summariesOf(opened.slice(0, 1), framework, 'publish', machine) ?? []
  if (!summary) {
    machine.warn(['Nothing was published.'])
    return 1
  }
  const kinds = asked ?? figuresFor({ framework, summary })
  const lacking = kinds.filter((kind) => figureLack(kind, { framework, summary }))
  for (const kind of lacking) machine.warn(lackLines(kind, path, { framework, summary }))
  if (lacking.length > 0) {
    machine.warn(['Nothing was published.'])
    return 1
  }
  machine.progress('Drawing')
  const files = await publishedSite({
    kinds,
    framework,
    summary,
    evidence,
    language,
    numbers,
    title: given.one('title'),
    license: given.one('license'),
    scripts: siteScripts(),
    outlets: await nodeOutlets(['png']),
    address,
  })
  const folder = output.replace(/[/\\]+$/, '') || output
  for (const place of new Set(files.map((file) => folderOf(`${folder}/${file.path}`)))) {
    await machine.makeFolder(place)
  }
  let done = 0
  for (const file of files) {
    machine.progress(`Writing ${++done} of ${files.length}: ${printable(file.path)}`)
    await machine.write(`${folder}/${file.path}`, file.content)
  }
  machine.progress()
  machine.tell([
    printable(`Wrote ${files.length} files to ${folder}/. Its index.html holds the codes to copy.`),
    ...(address === undefined
      ? [
          'WordPress and others that embed from a link need whole addresses: publish again with',
          '--address https://... once you know where the folder will be.',
        ]
      : []),
  ])
  return 0
}

function lackLines(kind: AnyFigureKind, path: string, input: FigureInput): readonly string[] {
  const lack = figureLack(kind, input)
  const hint = `Summarize those groups alone, or leave ${kind.name} out of --figures.`
  const issues = lack ? [{ ...lack, path: '', hint }] : []
  return problemLines(new ContentError(`${kind.name} of ${path}`, issues))
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** @throws {UsageError} for what is no address of a folder on the web */
function addressOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash) {
    return url.href.replace(/\/*$/, '/')
  }
  throw new UsageError(
    `--address ${text} is no address of a folder. Write --address https://example.org/figures/.`,
  )
}
