import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { renderToString } from 'react-dom/server'
import { expect, inject, it } from 'vitest'

it('runs on the React that its project names', () => {
  const major = inject('react')
  expect([version.split('.')[0], domVersion.split('.')[0]]).toEqual([major, major])
  expect(renderToString(<p />)).toBe('<p></p>')
})
