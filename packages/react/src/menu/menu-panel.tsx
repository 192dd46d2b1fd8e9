'use client'
import { menuWords, type Scene, type speaker } from '@value-framework/core'
import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FigureAction, FigureExport } from './figure-action.ts'
import type { FigureContents } from './figure-contents.ts'
import { canDownload } from './frame-rights.ts'
import { fillsScreen, toggleFullScreen } from './full-screen.ts'
import { MenuItem } from './menu-item.tsx'
import { offersFor } from './offers.ts'
import { TooLarge } from './picture.ts'
import { placeUnder } from './place-under.ts'
import { printFigure } from './print-figure.ts'
import { PrintPicture } from './print-picture.tsx'
import { act, copy, type Downloaded, save } from './take-along.ts'

export interface MenuPanelProps {
  readonly contents: FigureContents
  readonly actions?: readonly FigureAction[] | undefined
  readonly onExport?: ((exported: FigureExport) => void) | undefined
  /** The button's, so that bundlers leave it there. */
  readonly speak: typeof speaker
  /** What the panel stands under where style sheets cannot say so. */
  readonly anchor: HTMLElement | null
  /** Closes the panel and gives the focus back to its button. */
  readonly onClose: () => void
}

/** What the menu offers, and the line that says what happened. */
export function MenuPanel(props: MenuPanelProps): ReactNode {
  const { contents, actions = [], onExport, speak, anchor, onClose } = props
  const { language, numbers } = contents
  const say = speak(language, 'menu', menuWords, numbers)
  const root = useRef<HTMLDivElement>(null)
  const verb = useId()
  const [said, setSaid] = useState('')
  // The page may change while the menu is open; what it offers stays.
  const [offers] = useState(() => offersFor(contents, actions))
  const scene = useMemo(() => contents.scene?.(), [contents])

  useLayoutEffect(() => {
    if (anchor && root.current?.parentElement) placeUnder(anchor, root.current.parentElement)
  }, [anchor])

  const run = async (
    work: () => Promise<FigureExport>,
    done: (exported: FigureExport) => string,
    failed: (error: unknown) => string,
  ): Promise<void> => {
    try {
      const exported = await work()
      setSaid(done(exported))
      onExport?.(exported)
    } catch (error) {
      setSaid(failed(error))
    }
  }
  const copyOut = (what: (typeof offers.copies)[number]): void => {
    setSaid('')
    void run(
      () => copy(what, contents),
      () => say(`copy-${what}.done`),
      () => say(canDownload() ? 'copy.failed' : 'copy.blocked'),
    )
  }
  const saveAs = (what: Downloaded): void => {
    setSaid(say('download.busy'))
    void run(
      () => save(what, contents),
      ({ file = '' }) => say('download.done', { file }),
      (error) => say(error instanceof TooLarge ? 'download.too-large' : 'download.failed'),
    )
  }
  const actOwn = (action: FigureAction): void => {
    const { label } = action
    setSaid(action.group === 'download' ? say('download.busy') : '')
    void run(
      () => act(action, contents),
      ({ file }) => (file ? say('download.done', { file }) : say('action.done', { label })),
      () => say('action.failed', { label }),
    )
  }
  const figure = (): HTMLElement => anchor?.closest<HTMLElement>('[data-vf]') as HTMLElement
  const print = (): void => {
    try {
      printFigure(figure())
      onClose()
    } catch {
      setSaid(say('print.failed'))
    }
  }
  const fillScreen = (): void => {
    toggleFullScreen(figure()).then(onClose, () => setSaid(say('full-screen.failed')))
  }

  const own = (group: FigureAction['group']): readonly ReactNode[] =>
    offers
      .own(group)
      .map((action) => (
        <MenuItem
          key={action.id}
          label={action.label}
          hint={action.hint}
          dir="auto"
          onClick={() => actOwn(action)}
        />
      ))
  const downloads = offers.downloads.map((what) => {
    if (what === 'png-print')
      return (
        <PrintPicture
          key={what}
          say={say}
          verb={verb}
          numbers={numbers}
          onSave={(inches) => saveAs({ format: what, inches })}
          onWrong={setSaid}
        />
      )
    const fine = what === 'png-1' ? 1 : 2
    const hint =
      what === 'svg' || what === 'csv'
        ? say(`download-${what}.hint`)
        : say('download-png.hint', pixelsOf(scene as Scene, fine))
    return (
      <MenuItem
        key={what}
        label={say(`download-${what}`)}
        verb={verb}
        hint={hint}
        onClick={() => saveAs(what)}
      />
    )
  })
  return (
    <div ref={root} data-part="menu-list" lang={say.lang}>
      <Part name={say('copy')} id={`${verb}copy`}>
        {offers.copies.map((what) => (
          <MenuItem
            key={what}
            label={say(`copy-${what}`)}
            hint={
              what === 'document'
                ? say(scene ? 'copy-document.picture' : 'copy-document.table')
                : say(`copy-${what}.hint`)
            }
            onClick={() => copyOut(what)}
          />
        ))}
        {own('copy')}
      </Part>
      <Part name={say('download')} id={verb}>
        {downloads}
        {own('download')}
      </Part>
      <Part name={say('more')} id={`${verb}more`}>
        {offers.more.map((what) => {
          const leave = what === 'full-screen' && anchor && fillsScreen(figure())
          return (
            <MenuItem
              key={what}
              label={say(leave ? 'full-screen.leave' : what)}
              hint={leave ? undefined : say(`${what}.hint`)}
              onClick={what === 'print' ? print : fillScreen}
            />
          )
        })}
        {own('more')}
      </Part>
      <p role="status" data-part="menu-status">
        {said}
      </p>
    </div>
  )
}

interface PartProps {
  readonly name: string
  readonly id: string
  readonly children: readonly (readonly ReactNode[])[]
}

/** One part of the menu under its name; none where nothing stands in it. */
function Part({ name, id, children }: PartProps): ReactNode {
  const items = children.flat()
  if (items.length === 0) return null
  return (
    <div data-part="menu-group">
      <p id={id} data-part="menu-group-name">
        {name}
      </p>
      <ul aria-labelledby={id}>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

const pixelsOf = ({ width, height }: Scene, scale: number): { width: number; height: number } => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
})
