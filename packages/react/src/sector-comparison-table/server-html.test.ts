import { arabic } from '@value-framework/core/languages/ar'
import { HtmlValidate } from 'html-validate/node'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  SectorComparisonTable,
  type SectorComparisonTableProps,
} from './sector-comparison-table.tsx'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // React's own way of writing and its ids.
    'void-style': 'off',
    'attr-case': 'off',
    'valid-id': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
})

const cases: [string, SectorComparisonTableProps][] = [
  ['the brief alone', {}],
  ['Arabic', { lang: 'ar', languages: [arabic] }],
  [
    'everything',
    {
      title: 'Ours',
      headingLevel: 5,
      sectors: [{ id: 'residents', label: 'Residents' }],
      rows: [
        {
          id: 'rent',
          caption: 'Rent',
          cells: { residents: 'It rises.', healthcare: 'We see it.' },
        },
        { id: 'funding-and-savings', cells: { healthcare: 'And here.', nowhere: 'Lost.' } },
      ],
      summary: {
        groups: [{ id: 'a', label: 'A', sector: 'healthcare', cells: { outcomes: 4 } }],
        example: true,
      },
      dimension: 'outcomes',
    },
  ],
  ['a bad summary', { summary: { groups: [{ id: 'a', label: 'A', cells: { outcome: 9 } }] } }],
  ['nothing to compare', { sectors: ['nowhere'] }],
]

describe('the server’s HTML', () => {
  it.each(cases)('is valid: %s', async (_, props) => {
    const html = renderToString(createElement(SectorComparisonTable, props))
    const report = await validator.validateString(html)
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    )
    expect(told).toEqual([])
  })
})
