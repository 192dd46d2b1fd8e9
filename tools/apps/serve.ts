/** Serves a built application on a free port of this machine. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { root } from '../run.ts'

export interface Served {
  readonly url: string
  readonly stop: () => void
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Nothing but files of this server, and no text that becomes markup. */
const strictest = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** @param policy `own policy` where the pages carry one themselves */
export async function serveFolder(folder: string, policy?: 'own policy'): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    let path = join(folder, normalize(decodeURIComponent(pathname)))
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html')
    if (pathname === '/favicon.ico') response.writeHead(204).end()
    else if (existsSync(path)) {
      if (!policy) response.setHeader('content-security-policy', strictest)
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      response.end(readFileSync(path))
    } else response.writeHead(404).end()
  })
  const port = await listen(server)
  return {
    url: `http://localhost:${port}/`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const patience = 30_000

export async function serveNext(folder: string): Promise<Served> {
  const probe = createServer()
  const port = await listen(probe)
  await new Promise((resolve) => probe.close(resolve))
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    ['node_modules/next/dist/bin/next', 'start', '-p', String(port)],
    { cwd: folder, stdio: 'ignore' },
  )
  const url = `http://localhost:${port}/`
  const end = performance.now() + patience
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return { url, stop: () => child.kill() }
    if (performance.now() > end || child.exitCode !== null) {
      child.kill()
      throw new Error(`The Next.js server did not answer at ${url}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port))
  })
