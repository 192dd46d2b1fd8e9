'use client'
import type { ReactNode } from 'react'
import type { FigureOwn } from '../menu/figure-contents.ts'
import { Menu } from '../menu/menu.tsx'
import type { FrameworkSettings } from '../provider/provider.tsx'
import { type HeadingLevel, PassageShell, type PassageShellProps } from './passage-shell.tsx'

/** What every component of passages takes. */
export interface PassageSettings extends FrameworkSettings {
  /** The heading; a neutral one in the language shown by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. */
  readonly headingLevel?: HeadingLevel | undefined
  /** The root's id. With it every item has one too, `id-item`, for links to a single passage. */
  readonly id?: string | undefined
}

export interface PassageFrameProps extends Omit<PassageShellProps, 'bar' | 'empty'> {
  /** How many things are shown. Where there is nothing, nobody takes it along, and `empty` says so. */
  readonly count: number
  /** What a reader can take along. */
  readonly take: Omit<FigureOwn, 'figure' | 'title'>
  readonly empty?: string | undefined
  /** A line in someone's text has no menu. */
  readonly menu?: 'none' | undefined
}

/** Heading, menu, what there is to mend, the passages, and last whose words they are. */
export function PassageFrame(props: PassageFrameProps): ReactNode {
  const { count, take, menu, empty = '', ...shell } = props
  const { name, said, settings } = shell
  if (count === 0) return <PassageShell {...shell} empty={empty} />
  const contents = { figure: name, title: said.title, ...take }
  const bar = menu !== 'none' && <Menu settings={settings} contents={contents} />
  return <PassageShell {...shell} bar={bar} />
}

/** The id of one item, where the root has one. */
export const itemId = (id: string | undefined, item: string): string | undefined =>
  id === undefined ? undefined : `${id}-${item}`
