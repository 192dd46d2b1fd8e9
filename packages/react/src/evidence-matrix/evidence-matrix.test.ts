import { camdenEvidenceMatrix as framework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { htmlFaults } from '../../test/html-faults.ts'
import { EvidenceMatrix, type EvidenceMatrixProps } from './evidence-matrix.tsx'

const render = (props: EvidenceMatrixProps = {}): string =>
  renderToString(createElement(EvidenceMatrix, { languages: [spanish, arabic], ...props }))

describe('the server’s HTML', () => {
  it('has a table for each dimension, with all findings as row headers', () => {
    for (const detail of ['brief', 'full'] as const) {
      const html = render({ detail })
      expect(html.match(/<table/g)).toHaveLength(4)
      expect(html.match(/<th scope="row"/g)).toHaveLength(40)
      expect(html.match(/<th scope="col"/g)).toHaveLength(12)
      expect(html.match(/data-part="finding-list"/g)).toHaveLength(4)
    }
  })

  it('has all findings, own ones too, in a second form for a narrow page', () => {
    const html = render({ evidence: riverbend, dimension: 'community-engagement' })
    expect(html.split('The bus stops at the clinic now.')).toHaveLength(3)
    expect(html).toContain('data-part="finding-list"')
    expect(html).toContain('Made-up example')
    expect(html).toContain('Consent: Invented; no person said this.')
  })

  it('shows the brief’s findings where own evidence has problems, and says what to mend', () => {
    const html = render({ evidence: { voices: [], findings: [{ id: 'x', cells: {} }] } })
    expect(html).toContain('findings[0].id')
    expect(html.match(/<th scope="row"/g)).toHaveLength(40)
  })

  it.each<[string, EvidenceMatrixProps]>([
    ['all', {}],
    ['own', { evidence: riverbend, onSelect: () => undefined, id: 'e' }],
    ['brief', { detail: 'brief' }],
    ['none', { framework: { ...framework, dimensions: [] } }],
    ['Arabic', { lang: 'ar' }],
  ])('is valid: %s', async (_, props) => {
    expect(await htmlFaults(render(props))).toEqual([])
  })
})
