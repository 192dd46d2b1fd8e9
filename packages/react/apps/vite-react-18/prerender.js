import { readFileSync, writeFileSync } from 'node:fs'
import { page } from './server/server.js'

// A function, since a page may hold what a replacement's text would mean something by.
const html = readFileSync('dist/index.html', 'utf8').replace('<!--page-->', () => page())
writeFileSync('dist/index.html', html)
