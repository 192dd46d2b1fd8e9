import type { ReactNode } from 'react'
import { ImportPanel } from '../import/import-panel.tsx'
import type { Importing } from '../import/use-import.ts'
import { GroupList } from './group-list.tsx'
import { NotesForm } from './notes-form.tsx'
import { ScaleForm } from './scale-form.tsx'

/** What stands around the numbers: files that bring them, their title and notes, their groups and scale. */
export function SetupPanel({ use }: { readonly use: Importing }): ReactNode {
  return (
    <div data-area="setup">
      <ImportPanel use={use} />
      <NotesForm />
      <GroupList />
      <ScaleForm />
    </div>
  )
}
