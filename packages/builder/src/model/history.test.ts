import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change } from '../../test/pages.ts'
import { historyOf, mostSteps, stepped } from './history.ts'
import { blankPage } from './page.ts'

describe('undo and redo', () => {
  it('go back to where everything began, and forward again to where it ended', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
        let history = historyOf(blankPage)
        for (const one of changes) history = stepped(history, { type: 'do', change: one })
        const end = history.page
        const steps = history.past.length
        for (let at = 0; at < steps; at++) history = stepped(history, { type: 'undo' })
        expect(history.page).toEqual(blankPage)
        expect(stepped(history, { type: 'undo' })).toBe(history)
        for (let at = 0; at < steps; at++) history = stepped(history, { type: 'redo' })
        expect(history.page).toEqual(end)
        expect(stepped(history, { type: 'redo' })).toBe(history)
      }),
    )
  })

  it('take typing in one field back in one step, until there is a pause', () => {
    const type = (history: ReturnType<typeof historyOf>, title: string) =>
      stepped(history, { type: 'do', change: { type: 'set', fields: { title } }, joins: 'title' })
    let history = type(type(type(historyOf(blankPage), 'H'), 'Ho'), 'How')
    history = type(stepped(history, { type: 'pause' }), 'How?')
    expect(stepped(history, { type: 'undo' }).page.title).toBe('How')
    expect(stepped(stepped(history, { type: 'undo' }), { type: 'undo' }).page.title).toBe('')
  })

  it('forget what was taken back as soon as something new is done', () => {
    const set = (title: string) =>
      ({ type: 'do', change: { type: 'set', fields: { title } } }) as const
    let history = stepped(historyOf(blankPage), set('one'))
    history = stepped(stepped(history, { type: 'undo' }), set('two'))
    expect(stepped(history, { type: 'redo' }).page.title).toBe('two')
  })

  it('keep a bounded number of steps', () => {
    let history = historyOf(blankPage)
    for (let at = 0; at < mostSteps + 20; at++) {
      history = stepped(history, {
        type: 'do',
        change: { type: 'set', fields: { title: `${at}` } },
      })
    }
    expect(history.past).toHaveLength(mostSteps)
  })
})
