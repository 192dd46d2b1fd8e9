import { camdenFramework, parseEvidence } from '@value-framework/core'
import { type FigureFormat, figureNamed, renderFigure } from '@value-framework/export'
import { expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { startPage } from '../model/start-page.ts'
import { readAny } from './read-any.ts'

const page = startPage('en')
const evidence = parseEvidence(riverbend, camdenFramework)

async function opened(format: FigureFormat, withEvidence: boolean): ReturnType<typeof readAny> {
  const input = { framework: camdenFramework, ...(withEvidence && { evidence }) }
  const { bytes } = await renderFigure(figureNamed('evidence-matrix')!, format, input)
  return await readAny(bytes, `matrix.${format}`, page)
}

it.each(['svg', 'html', 'docx', 'xlsx'] as const)(
  'opens a matrix as it was made, and refuses evidence that it would lose: %s',
  async (format) => {
    const found = await opened(format, false)
    expect(found).toMatchObject({ kind: 'page', page: { figure: 'evidence-matrix' } })
    await expect(opened(format, true)).rejects.toThrow('inspect FILE --evidence')
  },
)
