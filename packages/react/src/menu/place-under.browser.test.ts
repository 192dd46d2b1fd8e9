import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { placeUnder } from './place-under.ts'

const box = document.createElement('div')
const anchor = document.createElement('button')

beforeEach(() => {
  vi.spyOn(CSS, 'supports').mockReturnValue(false)
  anchor.style.cssText = 'position: fixed; width: 32px; height: 32px'
  box.style.cssText = 'margin: 0; padding: 0; border: 0; width: 200px; height: 100px'
  box.popover = 'auto'
  document.body.append(anchor, box)
  box.showPopover()
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function placed(left: number, top: number): readonly number[] {
  anchor.style.left = `${left}px`
  anchor.style.top = `${top}px`
  placeUnder(anchor, box)
  const rectangle = box.getBoundingClientRect()
  return [rectangle.left, rectangle.top]
}

it('stands under its button, end to end', () => {
  expect(placed(250, 20)).toEqual([82, 52])
})

it('stands over it where there is no room below', () => {
  expect(placed(250, window.innerHeight - 40)).toEqual([82, window.innerHeight - 140])
})

it('stays inside the window and follows the direction', () => {
  expect(placed(0, 20)).toEqual([8, 52])
  anchor.dir = 'rtl'
  expect(placed(40, 20)).toEqual([40, 52])
  expect(placed(window.innerWidth - 40, 20)).toEqual([window.innerWidth - 208, 52])
})
