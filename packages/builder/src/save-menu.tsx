import type { ReactNode } from 'react'
import { useBuilder } from './context.ts'
import { Menu } from './menu.tsx'
import { linkOf, longLink } from './model/link.ts'
import { pageText } from './model/page-file.ts'
import { copyPlain } from './take/clipboard.ts'
import { download } from './take/download.ts'
import { fileName } from './take/file-name.ts'

interface SaveMenuProps {
  /** Called when the page as it is now has been kept somewhere. */
  readonly onSaved: () => void
  /** Where the page lies as one file, on a server. */
  readonly offline: string | undefined
}

/** Ways to keep the page: nothing is kept unless one of them is chosen. */
export function SaveMenu({ onSaved, offline }: SaveMenuProps): ReactNode {
  const { say, page, announce } = useBuilder()
  const save = (): void => {
    const name = fileName(page.title || 'value-framework', 'json')
    download(new Blob([pageText(page)], { type: 'application/json' }), name)
    onSaved()
    announce(say('saved.file', { file: name }))
  }
  const link = async (): Promise<void> => {
    const hash = linkOf(page)
    const address = new URL(hash, location.href).href
    try {
      await copyPlain(address)
      history.replaceState(null, '', hash)
      onSaved()
      announce(say(address.length > longLink ? 'saved.link.long' : 'saved.link'))
    } catch {
      announce(say('copy.failed'))
    }
  }
  return (
    <Menu label={say('save')}>
      <button type="button" data-area="menu-button" onClick={save}>
        <b>{say('save.file')}</b>
        <span>{say('save.file.hint')}</span>
      </button>
      <button type="button" data-area="menu-button" onClick={() => void link()}>
        <b>{say('save.link')}</b>
        <span>{say('save.link.hint')}</span>
      </button>
      {offline && (
        <a data-area="menu-button" href={offline} download="report-builder.html">
          <b>{say('save.offline')}</b>
          <span>{say('save.offline.hint')}</span>
        </a>
      )}
    </Menu>
  )
}
