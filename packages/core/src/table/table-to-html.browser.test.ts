import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTable, sampleTable } from '../../test/sample-table.ts'
import { tableToHtml } from './table-to-html.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Words as a reader gets them: breaks as line feeds. */
function words(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n')
  return copy.textContent ?? ''
}

const asRead = (text: string): string =>
  text.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replaceAll('\0', '\ufffd')

describe('tableToHtml', () => {
  it('is a real table with caption, scopes, language, direction and notes', () => {
    const page = parse(tableToHtml({ ...sampleTable, lang: 'ar', dir: 'rtl' }))
    const table = page.querySelector('table') as HTMLTableElement
    expect([table.lang, table.dir]).toEqual(['ar', 'rtl'])
    expect(table.caption?.textContent).toBe(sampleTable.caption)
    expect([...page.querySelectorAll('thead th')].map((th) => th.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
    ])
    expect([...page.querySelectorAll('tbody th')].map((th) => th.textContent)).toEqual([
      'Residents',
      'County, health',
    ])
    expect([...page.querySelectorAll('p')].map((p) => p.textContent)).toEqual(sampleTable.notes)
    expect(page.querySelector('td')?.style.textAlign).toBe('right')
  })

  it('marks a cell in another language with that language and its direction', () => {
    const rows = [[{ text: 'موارد' }, { text: '“Trust.”', lang: 'en' }]]
    const page = parse(tableToHtml({ ...sampleTable, lang: 'ar', dir: 'rtl', rows }))
    const cell = page.querySelector('td')
    expect([cell?.lang, cell?.dir]).toEqual(['en', 'ltr'])
    expect(page.querySelector('tbody th')?.hasAttribute('lang')).toBe(false)
  })

  it('keeps to inline styles in points, without what word processors drop', () => {
    const html = tableToHtml(sampleTable)
    expect(html).toContain('border-collapse:collapse')
    expect(html).not.toMatch(/class=|<style|var\(|flex|grid|rem/)
    for (const size of html.match(/font-size:[^;"]+/g) ?? []) expect(size).toMatch(/pt$/)
  })

  it('says every text to the letter and nothing becomes markup', () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const page = parse(tableToHtml(table))
        expect([...page.querySelectorAll('thead th')].map(words)).toEqual(table.head.map(asRead))
        expect(
          [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words)),
        ).toEqual(table.rows.map((row) => row.map(({ text }) => asRead(text))))
        expect([...page.querySelectorAll('p')].map(words)).toEqual(table.notes.map(asRead))
        const names = new Set(
          [...page.body.querySelectorAll('*')].map(({ localName }) => localName),
        )
        for (const name of names)
          expect([
            'div',
            'table',
            'caption',
            'thead',
            'tbody',
            'tr',
            'th',
            'td',
            'p',
            'br',
          ]).toContain(name)
      }),
    )
  })
})
