import type { Language, Summary } from '@value-framework/core'
import { comparedGroups, showsNumbers } from './figures.ts'
import type { Page } from './page.ts'
import { summaryText } from './summary-of.ts'

/** What an embed code says of the figure. */
export interface Embedded {
  readonly page: Page
  readonly summary: Summary | undefined
  readonly language: Language
  /** The short text alternative. */
  readonly alt: string
}

/** The figure as a custom element with its numbers inside, for pages that may run scripts. */
export function elementCode({ page, summary, language, alt }: Embedded): string {
  const { figure, theme, view } = page
  const name = `vf-${figure}`
  const settings = [
    attribute('lang', language.id),
    ...(language.dir === 'rtl' ? [attribute('dir', 'rtl')] : []),
    attribute('theme', theme === 'print' ? 'light' : theme),
    ...(figure === 'dimension-radar'
      ? [attribute('view', view), attribute('detail', 'brief')]
      : []),
    ...(summary && figure === 'perspective-comparison'
      ? [attribute('groups', comparedGroups(summary).join(' '))]
      : []),
  ]
  const inside =
    summary && showsNumbers(figure, summary)
      ? [`  <script type="application/json">${inScript(summaryText(summary).trim())}</script>`]
      : []
  return [
    '<script type="module" src="value-framework.js"></script>',
    `<${[name, ...settings].join(' ')}>`,
    ...inside,
    `  <p>${escaped(alt)}</p>`,
    `</${name}>`,
    '',
  ].join('\n')
}

/** A frame around the figure's own web page, for content systems that take no script. */
export function frameCode({ page, language, alt }: Embedded, file: string): string {
  const height = page.figure === 'dimension-radar' ? 720 : 900
  const settings = [
    attribute('src', file),
    attribute('title', alt),
    attribute('lang', language.id),
    'width="100%"',
    `height="${height}"`,
    'loading="lazy"',
    'style="border: 0"',
  ]
  return `<iframe ${settings.join(' ')}></iframe>\n`
}

const attribute = (name: string, value: string): string => `${name}="${escaped(value)}"`

/** JSON in which nothing ends or opens a script. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c')

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
