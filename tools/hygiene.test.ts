import { describe, expect, it } from 'vitest'
import { largest, lockFaults, machinePathFaults, sizeFaults } from './hygiene.ts'

describe('hygiene', () => {
  it('finds addresses in a lock file, with their line', () => {
    const lock = 'packages:\n  a@1.0.0:\n    resolution: {tarball: https://host/a.tgz}\n'
    expect(lockFaults('lock', lock).map(({ says }) => says)).toEqual([
      'line 3 holds an address: resolution: {tarball: https://host/a.tgz}',
    ])
    expect(lockFaults('lock', 'a@1.0.0:\n  resolution: {integrity: sha512-abc/def==}')).toEqual([])
  })

  // Put together here, so that this file names no such path itself.
  it.each([
    ['const file = "', 'home', 'ada', 'project"'].join('/'),
    ['see ', 'Users', 'ada'].join('/'),
    ['"', 'tmp', 'cache"'].join('/'),
    ['C:', 'Users', 'Ada'].join('\\'),
  ])('finds a path of one machine in %s', (text) => {
    expect(machinePathFaults('a', text)).toHaveLength(1)
  })

  it.each(['./home/ada', 'https://example.org/home/ada', '/usr/bin/chromium', 'work/tmp'])(
    'takes %s',
    (text) => {
      expect(machinePathFaults('a', text)).toEqual([])
    },
  )

  it('finds a file over a megabyte', () => {
    expect(sizeFaults('a', largest)).toEqual([])
    expect(sizeFaults('a', largest + 1)).toHaveLength(1)
  })
})
