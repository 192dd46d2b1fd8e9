/** Serves the report builder at `/builder/` beside the stories: built when somebody asks for it, again after a change. */
import { createReadStream, existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { buildBuilder } from '../tools/build-builder.ts'

const out = join(import.meta.dirname, '../node_modules/.cache/value-framework-builder')
const types: { readonly [extension: string]: string } = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

export function builderPage(): Plugin {
  return {
    name: 'builder-page',
    apply: 'serve',
    configureServer({ middlewares, watcher }) {
      let built: Promise<void> | undefined
      const build = (): Promise<void> => {
        built ??= buildBuilder(out).catch((error: unknown) => {
          built = undefined
          throw error
        })
        return built
      }
      const forget = (path: string): void => {
        if (path.split(sep).includes('packages')) built = undefined
      }
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, forget)
      // Ready before anybody asks, once the stories are up; tests never ask.
      if (!process.env.VITEST) setTimeout(() => void build().catch(() => undefined), 2000).unref()
      const serve = async (asked: string, response: ServerResponse): Promise<boolean> => {
        const { pathname } = new URL(asked, 'http://builder')
        const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
        const path = join(out, name)
        // Pages are what a reader asks for; parts belong to the page that named them.
        await (name.endsWith('.html') ? build() : built)
        if (!path.startsWith(out + sep) || !existsSync(path)) return false
        response.writeHead(200, {
          'content-type': types[extname(name)] ?? 'application/octet-stream',
          'cache-control': 'no-cache',
        })
        createReadStream(path).pipe(response)
        return true
      }
      middlewares.use('/builder', (request, response, next) => {
        if (/^\/builder(\?|$)/.test(request.originalUrl ?? '')) {
          response.writeHead(302, { location: '/builder/' }).end()
          return
        }
        // oxlint-disable-next-line promise/no-callback-in-promise -- what is not found is for the servers behind this one
        void serve(request.url ?? '/', response).then((found) => found || next(), next)
      })
    },
  }
}
