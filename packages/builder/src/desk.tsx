import type { ReactNode } from 'react'
import { FigurePanel } from './figure/figure-panel.tsx'
import { useImport } from './import/use-import.ts'
import { NumbersPanel } from './setup/numbers-panel.tsx'
import { SetupPanel } from './setup/setup-panel.tsx'

/** Numbers, figure and all that stands around them, in the order in which they are read. */
export function Desk(): ReactNode {
  const use = useImport()
  return (
    <main data-area="desk">
      <NumbersPanel use={use} />
      <FigurePanel />
      <SetupPanel use={use} />
    </main>
  )
}
