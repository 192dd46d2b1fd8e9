/** Style sheets of pages that a widget may meet: real ones from packages, and hostile ones made for the purpose. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../tools/run.ts'

const files: { readonly [name: string]: string } = {
  '@exampledev/new.css': 'new.css',
  '@picocss/pico': 'css/pico.css',
  bootstrap: 'dist/css/bootstrap.css',
  bulma: 'css/bulma.css',
  chota: 'dist/chota.css',
  'destyle.css': 'destyle.css',
  'github-markdown-css': 'github-markdown.css',
  'marx-css': 'css/marx.css',
  'materialize-css': 'dist/css/materialize.css',
  milligram: 'dist/milligram.css',
  'mini.css': 'dist/mini-default.css',
  'minireset.css': 'minireset.css',
  'modern-normalize': 'modern-normalize.css',
  'mvp.css': 'mvp.css',
  'nes.css': 'css/nes.css',
  'normalize.css': 'normalize.css',
  papercss: 'dist/paper.css',
  picnic: 'picnic.min.css',
  purecss: 'build/pure.css',
  'reset-css': 'reset.css',
  ress: 'ress.css',
  'sakura.css': 'css/sakura.css',
  'sanitize.css': 'sanitize.css',
  simpledotcss: 'simple.css',
  'skeleton-css': 'css/skeleton.css',
  'spectre.css': 'dist/spectre.css',
  tachyons: 'css/tachyons.css',
  tailwindcss: 'preflight.css',
  'terminal.css': 'dist/terminal.css',
  'the-new-css-reset': 'css/reset.css',
  'tufte-css': 'tufte.css',
  turretcss: 'dist/turretcss.min.css',
  'w3-css': 'w3.css',
  'water.css': 'out/water.css',
}

const modules = join(root, 'packages/elements/node_modules')

export const realStyles: readonly (readonly [name: string, css: string])[] = Object.entries(
  files,
).map(([name, file]) => [name, readFileSync(join(modules, name, file), 'utf8')])

export const hostileStyles: readonly (readonly [name: string, css: string])[] = Object.entries({
  unset: '* { all: unset !important }',
  boxes:
    '* { color: red !important; background: lime !important; border: 9px solid !important; margin: 9px !important; padding: 9px !important; outline: 3px solid blue !important }',
  type: '* { font: 900 40px/3 cursive !important; letter-spacing: 1em !important; word-spacing: 2em !important; text-transform: uppercase !important; text-indent: 5em !important }',
  gone: 'vf-dimension-radar { display: none !important }',
  moved:
    'vf-dimension-radar { position: fixed !important; inset: 0 !important; transform: rotate(9deg) !important; opacity: .1 !important; filter: blur(4px) !important; z-index: 9 !important }',
  small:
    '* { box-sizing: content-box !important; max-width: 50px !important; width: 50px !important; height: 10px !important; overflow: hidden !important }',
  direction: '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  drawings:
    'svg, path, circle, text, line, g { fill: red !important; stroke: lime !important; stroke-width: 9px !important; transform: scale(2) !important }',
  lines:
    '* { line-height: 5 !important; white-space: pre !important; word-break: break-all !important; hyphens: auto !important; text-align: center !important }',
  added:
    'vf-dimension-radar::before, vf-dimension-radar::after { content: "X" !important; display: block !important; font-size: 80px }',
  motion:
    '* { transition: all 3s !important; animation: spin 1s infinite !important } @keyframes spin { to { rotate: 1turn; color: red } }',
  columns:
    'vf-dimension-radar, :not(html, body) { columns: 3 !important; float: right !important; position: relative !important; inset: 13px !important }',
  writing: '* { writing-mode: vertical-rl !important; text-orientation: upright !important }',
  blending:
    'vf-dimension-radar { mix-blend-mode: difference !important; clip-path: circle(10px) !important; mask: linear-gradient(red, transparent) !important; contain: strict !important; content-visibility: hidden !important }',
  ink: '* { font-size: 0 !important; -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 3px red !important; text-shadow: 2px 2px red !important }',
  variants:
    '* { font-variant: small-caps !important; font-style: italic !important; font-kerning: none !important; tab-size: 20 !important; quotes: "x" "y" !important; list-style: square !important; caption-side: bottom !important; border-collapse: separate !important; border-spacing: 9px !important; empty-cells: hide !important }',
  names:
    '@layer vf { * { color: red !important } } [data-vf], [data-part], [data-mount], figure, details { display: none !important }',
  root: 'html { font-size: 62.5% !important; color-scheme: dark !important; background: black !important } body { color: white !important; font-family: monospace !important; text-rendering: geometricPrecision !important; -webkit-font-smoothing: none !important; font-size-adjust: .9 !important; font-stretch: 50% !important }',
})
