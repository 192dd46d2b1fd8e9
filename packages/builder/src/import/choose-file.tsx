import { type ReactNode, useRef } from 'react'
import { useBuilder } from '../context.ts'

/** A button that lets the user choose a file of any kind that the page reads. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const { say } = useBuilder()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" data-part="button" onClick={() => input.current?.click()}>
        {say('import.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('import.choose')}
        accept=".csv,.tsv,.txt,.xlsx,.json,.svg,.png,.pdf,.html,.pptx,.docx"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
