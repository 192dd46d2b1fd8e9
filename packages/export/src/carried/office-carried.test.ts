import { ContentError, camdenFramework } from '@value-framework/core'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { threeGroups } from '../../test/radar-summaries.ts'
import { dimensionRadarPptx } from '../dimension-radar-pptx.ts'
import { readOfficeCarried } from './office-carried.ts'

const bytes = dimensionRadarPptx(threeGroups, camdenFramework, { license: 'CC BY 4.0' })
const changed = (change: (part: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  const name = 'customXml/item1.xml'
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) })
}

describe('readOfficeCarried', () => {
  it('gives back summary, source, license, version and an intact digest', () => {
    const carried = readOfficeCarried(bytes)
    expect(carried).toMatchObject({
      figure: 'dimension-radar',
      lang: 'en',
      library: { name: manifest.name, version: manifest.version, license: 'Apache-2.0' },
      source: 'Source: Partner survey, April 2026.',
      license: 'CC BY 4.0',
      summary: threeGroups,
      intact: true,
    })
    expect(carried.notice).toContain('not reviewed or endorsed')
    expect(carried.digest).toMatch(/^sha256-[0-9a-f]{64}$/)
  })

  it('notices a number that was changed', () => {
    const other = readOfficeCarried(changed((part) => part.replace('3.5', '4.5')))
    expect(other.summary).not.toEqual(threeGroups)
    expect(other.intact).toBe(false)
  })

  it('reads a part that another program wrote again', () => {
    const again = changed((part) =>
      part.replaceAll('&quot;', '"').replaceAll('vf:', 'ns0:').replace('xmlns:vf', 'xmlns:ns0'),
    )
    expect(readOfficeCarried(again).intact).toBe(true)
  })

  it.each([
    ['no ZIP file', strToU8('hello')],
    ['a ZIP file without data', zipSync({ 'a.txt': strToU8('a') })],
    ['a part of someone else', changed(() => '<a xmlns="urn:other"/>')],
    ['a part that is cut', changed((part) => part.replace(/\{.*\}/s, '{'))],
  ])('says so for %s', (_kind, file) => {
    expect(() => readOfficeCarried(file, 'radar.pptx')).toThrow(ContentError)
    expect(() => readOfficeCarried(file, 'radar.pptx')).toThrow('radar.pptx has 1 problem')
  })
})
