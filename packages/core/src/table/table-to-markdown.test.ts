import * as fc from 'fast-check'
import { marked, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { hostileTable, sampleTable } from '../../test/sample-table.ts'
import { tableToMarkdown } from './table-to-markdown.ts'

const html = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true })

const plain = (source: string): string =>
  source
    .replace(/<br>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

const squeezed = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim()

describe('tableToMarkdown', () => {
  it('writes caption, table and notes', () => {
    expect(tableToMarkdown(sampleTable)).toBe(
      [
        '**How we see it, ratings from 1 to 5**',
        '',
        '| Group | Outcomes | Community engagement |',
        '| --- | --- | --- |',
        '| Residents | 3.5 | Not shown, to protect privacy. |',
        '| County, health | -2 | Said "yes"<br>and more |',
        '',
        'Made-up example numbers',
        '',
        'Source: Partner survey, 2026',
        '',
      ].join('\n'),
    )
  })

  it('lets no word become markup', () => {
    const rows = [
      [{ text: 'a | b' }, { text: '<img src=x onerror=alert(1)>' }, { text: '*x* [y](z) `c`' }],
    ]
    const page = html(
      tableToMarkdown({ ...sampleTable, rows, notes: ['# no heading', '1. no list', '- none'] }),
    )
    expect(page).toContain('<td>a | b</td>')
    expect(page).toContain('<td>&lt;img src=x onerror=alert(1)&gt;</td>')
    expect(page).toContain('<td>*x* [y](z) `c`</td>')
    expect(page).toContain('<p># no heading</p>\n<p>1. no list</p>\n<p>- none</p>')
  })

  it('is read back by another parser with every cell and note', () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const tokens = marked.lexer(tableToMarkdown(table))
        const grid = tokens.find(({ type }) => type === 'table') as Tokens.Table
        const read = ({ text }: Tokens.TableCell): string =>
          squeezed(plain(marked.parseInline(text, { async: false })))
        expect(grid.header.map(read)).toEqual(table.head.map(squeezed))
        expect(grid.rows.map((row) => row.map(read))).toEqual(
          table.rows.map((row) => row.map(({ text }) => squeezed(text))),
        )
        expect(
          tokens.filter(({ type }) => !['paragraph', 'space', 'table'].includes(type)),
        ).toEqual([])
      }),
    )
  })
})
