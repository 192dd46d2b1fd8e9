import { describe, expect, it } from 'vitest'
import { contentFaults, layerFaults } from './packed.ts'

describe('a packed package', () => {
  const files = [
    'package.json',
    'README.md',
    'LICENSE',
    'NOTICE',
    'dist/index.js',
    'dist/index.d.ts',
  ]
  const packed = { name: 'a', folder: 'a', tarball: 'a.tgz' }

  it('holds its legal files and no sources or tests', () => {
    expect(contentFaults({ ...packed, files })).toEqual([])
    expect(contentFaults({ ...packed, files: files.slice(0, 3) })).toEqual(['a lacks NOTICE'])
    for (const extra of ['src/index.ts', 'dist/a.test.js', 'test/a.js', 'tsconfig.json']) {
      expect(contentFaults({ ...packed, files: [...files, extra] })).toEqual([`a holds ${extra}`])
    }
  })

  it('keeps every style in its layer', () => {
    expect(
      layerFaults('/* a { } */ @layer vf;\n@layer vf { a { b: "}" } @media x { c { } } }'),
    ).toEqual([])
    expect(layerFaults('@layer vf { a { } }\nb { c: d }')).toEqual([
      'styles.css: "b" stands outside @layer vf',
    ])
    expect(layerFaults('@media print { a { } }')).toHaveLength(1)
  })
})
