import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFiles } from './files.ts'
import { pnpmVersion, root } from './run.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('the documents at the root', () => {
  it('name one exact package manager everywhere', () => {
    const documents = repositoryFiles().filter((path) => /\.(md|mdx|yml)$|^\.ci\/run$/.test(path))
    const versions = documents.flatMap((path) =>
      [...read(path).matchAll(/\bpnpm@(\d[\w.-]*)/g)].map((found) => found[1]),
    )
    expect(new Set(versions)).toEqual(new Set([pnpmVersion]))
  })

  it('keep the README short and its two commands whole', () => {
    const readme = read('README.md')
    expect(readme.trimEnd().split('\n').length).toBeLessThan(100)
    for (const verb of ['start', 'test'])
      expect(readme).toContain(`npx -y pnpm@${pnpmVersion} ${verb}`)
  })

  it('run the tests in CI by the command of the README', () => {
    expect(read('.ci/run')).toContain(`npx -y pnpm@${pnpmVersion} test`)
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0)
  })

  it('link to files that are there', () => {
    const documents = repositoryFiles().filter(
      (path) => /\.md$/.test(path) && !/^fixtures\//.test(path),
    )
    const files = new Set(repositoryFiles())
    const broken = documents.flatMap((path) =>
      [
        // What stands in code is an example of somebody's page.
        ...read(path)
          .replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '')
          .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)|(?:src|srcset)="(?!https?:)([^"]+)"/g),
      ]
        .map((found) => join(path, '..', found[1] ?? found[2] ?? ''))
        .filter(
          (target) =>
            !files.has(target) &&
            ![...files].some((file) => file.startsWith(`${target.replace(/\/$/, '')}/`)),
        )
        .map((target) => `${path} links to ${target}`),
    )
    expect(broken).toEqual([])
  })
})
